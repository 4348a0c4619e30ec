package org.portolan.courses.model.course;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.portolan.courses.model.question.Prose;

/**
 * One step of a lesson.
 *
 * @param number from 1
 * @param line where it begins in the file
 * @param body what is said, in Markdown
 * @param hints from the gentlest on
 * @param notes for the trainer alone
 * @param point what the pointer marks: {@code view:logistics.quote-desk}
 */
public record Step(
        int number,
        int line,
        String title,
        Prose body,
        StepTask task,
        List<Prose> hints,
        Prose notes,
        Optional<String> point) {

    public Step {
        hints = List.copyOf(hints);
    }

    /** The word for what it asks of the learner: read, watch, do, answer, recall. */
    public String kind() {
        return task instanceof StepTask.Derived
                ? "answer"
                : task.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
