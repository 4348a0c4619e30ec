package org.portolan.courses.model.author;

import java.util.List;
import org.portolan.courses.model.course.CommandLine;

/**
 * What an author did, as a step in which a learner does the same.
 *
 * @param title its heading
 * @param body what the learner is told to do
 * @param command what was run
 * @param checks lines of its check
 * @param hint for a learner who does not find it
 * @param notes for a trainer who gives it
 * @param point what the pointer marks
 */
public record RecordedStep(
        String title, String body, CommandLine command, List<String> checks, String hint, String notes, String point) {

    public RecordedStep {
        checks = List.copyOf(checks);
    }

    /** The same under another heading. */
    RecordedStep under(String heading) {
        return new RecordedStep(heading, body, command, checks, hint, notes, point);
    }

    /** As a lesson writes it. */
    public String markdown() {
        return "## " + title.replaceAll("\\s+", " ").strip() + "\n\n" + body.strip() + "\n\n"
                + block("do", command.toString())
                + block("check", String.join("\n", checks))
                + block("hint", hint)
                + block("notes", notes)
                + block("point", point);
    }

    private static String block(String name, String text) {
        return "```" + name + "\n" + text.strip() + "\n```\n\n";
    }

    /** A lesson with these steps behind its own. */
    public static String append(String lesson, List<RecordedStep> steps) {
        StringBuilder text = new StringBuilder(lesson.stripTrailing()).append("\n\n");
        steps.forEach(step -> text.append(step.markdown()));
        return text.toString().stripTrailing() + "\n";
    }
}
