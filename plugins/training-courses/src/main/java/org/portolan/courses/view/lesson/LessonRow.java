package org.portolan.courses.view.lesson;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.portolan.courses.command.course.Library;
import org.portolan.courses.model.course.Course;
import org.portolan.courses.model.course.Lesson;
import org.portolan.courses.model.course.Progress;

/**
 * A row of the list: a course, or one of its lessons.
 *
 * @param lesson empty for the course itself
 * @param best the best outcome of each step
 * @param missing skills that lock it
 */
record LessonRow(
        Library.Entry entry,
        Course.Version version,
        Optional<Lesson> lesson,
        Map<Integer, Progress.Outcome> best,
        Set<String> missing) {

    static LessonRow heading(Library.Entry entry, Course.Version version) {
        return new LessonRow(entry, version, Optional.empty(), Map.of(), Set.of());
    }

    static LessonRow of(
            Library.Entry entry,
            Course.Version version,
            Lesson lesson,
            Map<Integer, Progress.Outcome> best,
            Set<String> missing) {
        return new LessonRow(entry, version, Optional.of(lesson), best, missing);
    }

    String key() {
        return entry.course().id() + "/" + lesson.map(Lesson::id).orElse("");
    }

    String title() {
        return lesson.map(Lesson::title).orElse(version.title());
    }

    /** Whether it is a lesson that nothing locks. */
    boolean isOpen() {
        return lesson.isPresent() && missing.isEmpty();
    }

    boolean isDone() {
        return lesson.filter(one -> Progress.isDone(one, best)).isPresent();
    }
}
