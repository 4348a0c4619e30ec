package org.portolan.courses.command.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.portolan.api.Workbench;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Report;
import org.portolan.api.report.Severity;
import org.portolan.api.text.Text;
import org.portolan.courses.model.course.Course;
import org.portolan.courses.model.course.Lesson;
import org.portolan.courses.model.course.Step;
import org.portolan.courses.model.course.StepTask;
import org.portolan.courses.model.question.Answer;
import org.portolan.courses.model.question.RightAnswer;
import org.portolan.courses.model.question.Verdict;

/** Plays a lesson from its first step to its last as a learner would who does everything right. */
public final class Rehearsal {

    private Rehearsal() {}

    /**
     * How a step went.
     *
     * @param trouble why it cannot be given; empty where it can
     * @param report what it shows, where it shows one
     * @param millis how long it took
     */
    public record Played(Lesson lesson, Step step, Optional<Text> trouble, Optional<Report> report, long millis) {}

    /** Play a lesson; a step that fails ends it, since the steps after it stand on it. */
    public static List<Played> of(
            Workbench bench, Library.Entry entry, Course.Version version, Lesson lesson, Consumer<Played> told) {
        List<Played> all = new ArrayList<>();
        long before = System.nanoTime();
        try (LessonPlay play = LessonPlay.open(bench, entry.files(), version, lesson, LessonPlay.Data.SAMPLE)) {
            for (Step step : lesson.steps()) {
                bench.progress().check();
                long start = step.number() == 1 ? before : System.nanoTime();
                Played played = played(play, step, start);
                all.add(played);
                told.accept(played);
                if (played.trouble().isPresent()) {
                    return all;
                }
            }
        } catch (Refusal refused) {
            Played played = new Played(
                    lesson, lesson.steps().get(0), Optional.of(refused.text()), Optional.empty(), millis(before));
            all.add(played);
            told.accept(played);
        }
        return all;
    }

    private static Played played(LessonPlay play, Step step, long start) {
        Optional<Report> report = Optional.empty();
        Optional<Text> trouble;
        try {
            play.enter(step.number());
            report = play.solve(step);
            trouble = trouble(play, step, report);
        } catch (Refusal refused) {
            trouble = Optional.of(refused.text());
        }
        return new Played(play.lesson(), step, trouble, report, millis(start));
    }

    private static Optional<Text> trouble(LessonPlay play, Step step, Optional<Report> report) throws Refusal {
        if (step.task() instanceof StepTask.Answer question) {
            Answer right = RightAnswer.to(question.task());
            return Verdict.of(question.task(), right).share().signum() > 0
                    ? Optional.empty()
                    : Optional.of(Text.of("courses.rehearse.no-right-answer"));
        }
        if (step.task() instanceof StepTask.Derived derived) {
            play.expected(derived);
            // Of a learner's own data nothing may fit; sample data that shows nothing is a fault of the lesson.
            return play.hasAnswer(derived) ? Optional.empty() : Optional.of(Text.of("courses.rehearse.nothing-fits"));
        }
        // What a command that is only watched warns of is part of the lesson; what it calls an error is not.
        Optional<Text> error = report.flatMap(one -> one.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .findFirst()
                .map(Finding::message));
        return error.isPresent() && step.task() instanceof StepTask.Watch ? error : play.missing(step);
    }

    private static long millis(long since) {
        return (System.nanoTime() - since) / 1_000_000;
    }
}
