package org.portolan.courses.command.course;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.portolan.api.Sandbox;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.text.Text;
import org.portolan.courses.model.course.CommandLine;
import org.portolan.courses.model.course.Course;
import org.portolan.courses.model.course.CourseText;
import org.portolan.courses.model.course.Lesson;
import org.portolan.courses.model.course.Step;

/** Whether the commands of lessons can be run, without running them. */
public final class LessonCommands {

    private final Sandbox sandbox;
    private final Lesson lesson;
    private final List<String> lines;
    private final Set<Finding> findings = new LinkedHashSet<>();

    private LessonCommands(Sandbox sandbox, Lesson lesson, List<String> lines) {
        this.sandbox = sandbox;
        this.lesson = lesson;
        this.lines = lines;
    }

    /**
     * An error for each command of a course in one language that there is not, or that does not take what is entered, with
     * the line on which it stands. Never called on the event thread.
     */
    public static List<Finding> check(Library.Entry entry, Course.Version version, Sandbox sandbox) throws Refusal {
        List<Finding> findings = new ArrayList<>();
        for (Lesson lesson : version.lessons()) {
            LessonCommands commands = new LessonCommands(sandbox, lesson, entry.lines(lesson));
            commands.check();
            findings.addAll(commands.findings);
        }
        return findings;
    }

    private void check() {
        int begin = lesson.steps().stream().mapToInt(Step::line).findFirst().orElse(lines.size());
        lesson.before().forEach(command -> tried(1, begin, command, line -> sandbox.takes(line.id(), line.entered())));
        for (Step step : lesson.steps()) {
            int end = step.number() < lesson.steps().size()
                    ? lesson.steps().get(step.number()).line()
                    : lines.size() + 1;
            CourseText.commands(step.task())
                    .forEach(command ->
                            tried(step.line(), end, command, line -> sandbox.takes(line.id(), line.entered())));
            // What a check looks for names some fields of a command, not all that it takes.
            CourseText.sought(step.task())
                    .forEach(command ->
                            tried(step.line(), end, command, line -> sandbox.ran(0, line.id(), line.entered())));
        }
    }

    private void tried(int from, int end, CommandLine command, Trial trial) {
        try {
            trial.of(command);
        } catch (Refusal refused) {
            findings.add(Finding.error(
                    Place.row(lesson.file(), "", line(from, end, command)),
                    Text.of("courses.course.command.wrong", command.toString(), refused.text()),
                    Text.of("courses.course.command.wrong.do")));
        }
    }

    /** The line on which a command stands: as it is written, or else the first that names it; the step's where none does. */
    private int line(int from, int end, CommandLine command) {
        int named = 0;
        for (int line = from; line < Math.min(end, lines.size() + 1); line++) {
            String text = lines.get(line - 1).strip();
            if (text.startsWith(command.toString())) {
                return line;
            }
            if (named == 0 && text.replaceFirst("^(- |ran )", "").startsWith(command.id())) {
                named = line;
            }
        }
        return named == 0 ? from : named;
    }

    /** How a command is tried. */
    @FunctionalInterface
    private interface Trial {
        void of(CommandLine line) throws Refusal;
    }
}
