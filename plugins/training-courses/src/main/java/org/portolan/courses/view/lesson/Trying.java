package org.portolan.courses.view.lesson;

import java.util.Map;
import org.portolan.api.Workbench;
import org.portolan.api.command.Refusal;
import org.portolan.courses.command.author.Handover;
import org.portolan.courses.command.course.LessonPlay;
import org.portolan.courses.command.course.Library;
import org.portolan.courses.model.course.Course;
import org.portolan.courses.model.course.Lesson;

/** A lesson that its author tries, in the language in which it is written. */
record Trying(LessonRow row, LessonPlay play) {

    /** The key of its row in the list. */
    String key() {
        return row.entry().course().id() + "/" + play.lesson().id();
    }

    /**
     * Make its workspace. Never called on the event thread.
     *
     * @throws Refusal where there is no such lesson, or its setup fails
     */
    static Trying open(Workbench bench, Handover.Trial trial) throws Refusal {
        Library.Entry entry = Library.written(trial.folder(), Map.of());
        Course.Version version = entry.version(trial.language());
        Lesson lesson = entry.lesson(trial.language(), trial.lesson());
        return new Trying(LessonRow.heading(entry, version), LessonPlay.open(bench, entry.files(), version, lesson));
    }
}
