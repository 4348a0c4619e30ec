package org.portolan.courses.command.course;

import java.util.ArrayList;
import java.util.List;
import org.portolan.api.Sandbox;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.text.Text;
import org.portolan.courses.model.course.CommandLine;
import org.portolan.courses.model.course.CourseText;
import org.portolan.courses.model.course.Lesson;
import org.portolan.courses.model.course.Step;

/** Whether the commands of a lesson can be run, without running them. */
public final class LessonCommands {

    private final Lesson lesson;
    private final List<Finding> findings = new ArrayList<>();

    private LessonCommands(Lesson lesson) {
        this.lesson = lesson;
    }

    /** An error for each command that there is not, or that does not take what is entered. Any thread. */
    public static List<Finding> check(Lesson lesson, Sandbox sandbox) {
        LessonCommands commands = new LessonCommands(lesson);
        lesson.setup().forEach(command -> commands.tried(1, command, line -> sandbox.takes(line.id(), line.entered())));
        for (Step step : lesson.steps()) {
            CourseText.commands(step.task())
                    .forEach(command ->
                            commands.tried(step.line(), command, line -> sandbox.takes(line.id(), line.entered())));
            // What a check looks for names some fields of a command, not all that it takes.
            CourseText.sought(step.task())
                    .forEach(command ->
                            commands.tried(step.line(), command, line -> sandbox.ran(0, line.id(), line.entered())));
        }
        return List.copyOf(commands.findings);
    }

    private void tried(int line, CommandLine command, Trial trial) {
        try {
            trial.of(command);
        } catch (Refusal refused) {
            findings.add(Finding.error(
                    Place.row(lesson.file(), "", line),
                    Text.of("courses.course.command.wrong", command.toString(), refused.text()),
                    Text.of("courses.course.command.wrong.do")));
        }
    }

    /** How a command is tried. */
    @FunctionalInterface
    private interface Trial {
        void of(CommandLine line) throws Refusal;
    }
}
