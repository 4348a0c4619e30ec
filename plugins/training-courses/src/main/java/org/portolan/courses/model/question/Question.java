package org.portolan.courses.model.question;

import java.math.BigDecimal;
import java.util.List;

/**
 * A question, as a file of any tool asked it.
 *
 * @param name its name within its bank, such as Moodle's or GIFT's title; empty where it has none
 * @param category the folders it lies in, from the outermost, separated by {@code /}; empty at the top
 * @param prompt what is asked; a gap of a {@link Task.Cloze} stands in the task instead
 * @param task what a learner does, and what is right
 * @param points what a whole right answer is worth; 1 where the file does not say
 * @param hints from the gentlest on
 * @param feedback said after any answer
 * @param tags in the order of the file
 * @param media names of the pictures, sounds and films that the texts refer to, as they refer to them
 */
public record Question(
        String name,
        String category,
        Prose prompt,
        Task task,
        BigDecimal points,
        List<Prose> hints,
        Prose feedback,
        List<String> tags,
        List<String> media) {

    public Question {
        hints = List.copyOf(hints);
        tags = List.copyOf(tags);
        media = List.copyOf(media);
        if (points.signum() < 0) {
            throw new IllegalArgumentException("a question cannot be worth " + points);
        }
    }

    /** A question worth one point, without anything beside it. */
    public static Question of(String name, Prose prompt, Task task) {
        return new Question(name, "", prompt, task, BigDecimal.ONE, List.of(), Prose.NONE, List.of(), List.of());
    }
}
