package org.portolan.courses.view.lesson;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.portolan.api.report.Report;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.courses.command.course.LessonLog;
import org.portolan.courses.command.course.LessonPlay;
import org.portolan.courses.command.course.Library;
import org.portolan.courses.model.course.Course;
import org.portolan.courses.model.course.Lesson;
import org.portolan.courses.model.course.Progress;
import org.portolan.courses.model.course.Step;
import org.portolan.courses.model.course.StepTask;

/** A lesson that is being given: the play behind it, where it stands, who is told. Event thread; work goes to tasks. */
final class Given {

    private static final String LANE = "lesson";

    private final Desk desk;
    private final LessonPlay play;
    private final LessonLog log;
    private final Stage stage;
    private final String deck;
    private int at = 1;
    private int notes;
    private Runnable moved = () -> {};

    Given(Desk desk, Library.Entry entry, Course.Version version, LessonPlay play, Stage stage) {
        this.desk = desk;
        this.play = play;
        this.stage = stage;
        this.deck = version.title();
        this.log = new LessonLog(desk.bench(), entry.course().id(), version.language(), play.lesson());
    }

    Lesson lesson() {
        return play.lesson();
    }

    Step step() {
        return lesson().steps().get(at - 1);
    }

    /** What the lesson plays on, in a word; empty where it is its own practice data, as usual. */
    Text playsOn() {
        return lesson().own().isEmpty()
                ? Text.EMPTY
                : Text.of(
                        play.data() == LessonPlay.Data.OWN
                                ? "courses.lesson.plays-on.own"
                                : "courses.lesson.plays-on.sample");
    }

    boolean isLast() {
        return at == lesson().steps().size();
    }

    /** Tell this whenever another step is entered. */
    void onMove(Runnable listener) {
        Runnable before = moved;
        moved = () -> {
            before.run();
            listener.run();
        };
    }

    /** Go on to the next step; what was done so far stays. */
    void next(Consumer<Text> trouble) {
        if (!isLast()) {
            int next = at + 1;
            work(
                    () -> {
                        play.enter(next);
                        return next;
                    },
                    this::entered,
                    trouble);
        }
    }

    /** Bring back the state that a step began with. */
    void goTo(int number, Consumer<Text> trouble) {
        work(
                () -> {
                    play.goTo(number);
                    return number;
                },
                reached -> {
                    entered(reached);
                    // Other screens show the data of before.
                    desk.factsChanged();
                },
                trouble);
    }

    private void entered(int number) {
        at = number;
        stage.quiet();
        moved.run();
    }

    /** Run what a step shows; where that fails, show what the rehearsal saw. */
    void watch(Consumer<Text> trouble) {
        Step step = step();
        work(
                () -> play.solve(step),
                report -> {
                    report.ifPresent(stage::show);
                    note(step, Progress.Outcome.SEEN, "");
                    desk.factsChanged();
                },
                why -> fallBack(step, why, trouble));
    }

    /** Do what the step asks for, for a learner who gives up and for a trainer who goes on. */
    void solve(Consumer<Optional<Report>> done, Consumer<Text> trouble) {
        Step step = step();
        work(
                () -> play.solve(step),
                report -> {
                    report.ifPresent(stage::show);
                    note(step, Progress.Outcome.SHOWN, "");
                    desk.factsChanged();
                    done.accept(report);
                },
                why -> fallBack(step, why, trouble));
    }

    /** Show the picture that the rehearsal made of this step; a sentence where there is none. */
    void fallBack(Step step, Text why, Consumer<Text> trouble) {
        desk.work(
                "picture",
                Text.literal(step.title()),
                bench -> log.picture(step).map(Given::image),
                picture -> picture.ifPresentOrElse(image -> stage.show(image, why), () -> trouble.accept(why)),
                trouble);
    }

    private static BufferedImage image(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException broken) {
            throw new UncheckedIOException("a picture of a rehearsal cannot be read", broken);
        }
    }

    /** Whether what the step asks for is done; what is missing, where it is not. */
    void check(Consumer<Optional<Text>> answer, Consumer<Text> trouble) {
        check(LANE, answer, trouble);
    }

    /** Look whether it is done, without cancelling what runs. */
    void look(Consumer<Optional<Text>> answer) {
        check("look", answer, trouble -> {});
    }

    private void check(String lane, Consumer<Optional<Text>> answer, Consumer<Text> trouble) {
        Step step = step();
        work(
                lane,
                () -> play.missing(step),
                missing -> {
                    if (missing.isEmpty()) {
                        note(step, Progress.Outcome.PASSED, "");
                    }
                    answer.accept(missing);
                },
                trouble);
    }

    /** Whether an answer is what a report says. */
    void compare(StepTask.Derived derived, String answer, Consumer<Boolean> right, Consumer<Text> trouble) {
        Step step = step();
        work(
                () -> play.right(derived, answer),
                fits -> {
                    note(step, fits ? Progress.Outcome.PASSED : Progress.Outcome.FAILED, answer);
                    right.accept(fits);
                },
                trouble);
    }

    /** What a report says to a question that is answered from it. */
    void expected(StepTask.Derived derived, Consumer<String> answer, Consumer<Text> trouble) {
        work(() -> play.expected(derived), answer, trouble);
    }

    /** How many commands were run since the lesson began: where it grew, it is worth looking again. */
    int ran() {
        return play.sandbox().ran().size();
    }

    /** Take the cards of this step along into the learner's own deck. */
    void takeAlong(StepTask.Recall recall, Runnable taken, Consumer<Text> trouble) {
        Step step = step();
        desk.work(
                "cards",
                Text.literal(step.title()),
                bench -> {
                    log.takeAlong(step, recall.cards(), deck);
                    return recall.cards().size();
                },
                count -> {
                    note(step, Progress.Outcome.SEEN, "");
                    taken.run();
                },
                trouble);
    }

    /** The folder of the lesson's files; empty where it has none. */
    Optional<Path> files() {
        return play.files();
    }

    /** Keep how a step ended. */
    void note(Step step, Progress.Outcome outcome, String answer) {
        desk.work(
                // Each in a lane of its own: one must not cancel the one before.
                "progress-" + notes++,
                Text.literal(step.title()),
                bench -> {
                    log.add(step, outcome, answer);
                    return outcome;
                },
                done -> {},
                trouble -> {});
    }

    private <T> void work(Doing<T> doing, Consumer<T> answer, Consumer<Text> trouble) {
        work(LANE, doing, answer, trouble);
    }

    private <T> void work(String lane, Doing<T> doing, Consumer<T> answer, Consumer<Text> trouble) {
        desk.work(lane, Text.literal(lesson().title()), bench -> doing.run(), answer, trouble);
    }

    /** What is done with the play, on a task. */
    @FunctionalInterface
    private interface Doing<T> {
        T run() throws Exception;
    }
}
