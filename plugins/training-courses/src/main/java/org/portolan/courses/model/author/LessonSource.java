package org.portolan.courses.model.author;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.portolan.courses.model.course.Lesson;
import org.portolan.courses.model.course.Step;

/** The text of a lesson as its author sees it: lines, the step that a line belongs to, the front. */
public final class LessonSource {

    private LessonSource() {}

    /**
     * The step in which a line stands; the first one for a line above it.
     *
     * @param line from 1
     */
    public static Optional<Step> stepAt(Lesson lesson, int line) {
        List<Step> steps = lesson.steps();
        return steps.stream()
                .filter(step -> step.line() <= line)
                .reduce((one, later) -> later)
                .or(() -> steps.stream().findFirst());
    }

    /**
     * A lesson with a day on which it plays, so that what it shows stays as it was; as it is where it has one, or has no
     * front.
     */
    public static String withDay(String text, LocalDate day) {
        int end = text.indexOf("\n---", 3);
        if (!text.startsWith("---") || end < 0 || text.substring(0, end).contains("\nclock:")) {
            return text;
        }
        return text.substring(0, end) + "\nclock: " + day + text.substring(end);
    }
}
