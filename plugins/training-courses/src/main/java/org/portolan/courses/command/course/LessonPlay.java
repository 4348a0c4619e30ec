package org.portolan.courses.command.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.portolan.api.Sandbox;
import org.portolan.api.Workbench;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Report;
import org.portolan.api.text.Text;
import org.portolan.courses.model.course.Check;
import org.portolan.courses.model.course.CommandLine;
import org.portolan.courses.model.course.Course;
import org.portolan.courses.model.course.Lesson;
import org.portolan.courses.model.course.OwnData;
import org.portolan.courses.model.course.Reading;
import org.portolan.courses.model.course.Step;
import org.portolan.courses.model.course.StepTask;
import org.portolan.courses.store.course.CourseFiles;

/**
 * A lesson while it is given: its sandbox, the state at each step, and whether a step is done. Never called on the event
 * thread; what is asked of it at once is done one after the other.
 */
public final class LessonPlay implements AutoCloseable {

    private final Sandbox sandbox;
    private final Lesson lesson;
    private final Checks checks;

    /** How many commands had been run when a step began. */
    private final Map<Integer, Integer> begun = new HashMap<>();

    private final Data data;

    private LessonPlay(Sandbox sandbox, Lesson lesson, Locale locale, Data data) {
        this.sandbox = sandbox;
        this.lesson = lesson;
        this.checks = new Checks(sandbox, locale);
        this.data = data;
    }

    /** What a lesson plays on that is made for the learner's own data; others have only their own. */
    public enum Data {
        /** A copy of the learner's workspace. */
        OWN,
        /** What the lesson brings along. */
        SAMPLE
    }

    /** Open it on what the lesson brings along, as {@link #open(Workbench, CourseFiles, Course.Version, Lesson, Data)}. */
    public static LessonPlay open(Workbench bench, CourseFiles files, Course.Version version, Lesson lesson)
            throws Refusal {
        return open(bench, files, version, lesson, Data.SAMPLE);
    }

    /**
     * Make the lesson's workspace: its files, what its setup does, and the state of step 1.
     *
     * @throws Refusal where the setup fails, with the line that does
     */
    public static LessonPlay open(Workbench bench, CourseFiles files, Course.Version version, Lesson lesson, Data data)
            throws Refusal {
        boolean copy = data == Data.OWN && lesson.own().isPresent();
        Clock clock = lesson.day()
                .map(day -> Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
                .orElseGet(bench::clock);
        Sandbox sandbox = bench.sandbox(copy, clock);
        LessonPlay play = new LessonPlay(
                sandbox, lesson, Locale.forLanguageTag(version.language()), copy ? Data.OWN : Data.SAMPLE);
        boolean ready = false;
        try {
            play.place(files);
            if (!copy) {
                for (CommandLine line : lesson.own().map(OwnData::sample).orElse(List.of())) {
                    play.run(line);
                }
            }
            // What the learner's own workspace lacks is said, and no reason to fail.
            if (play.lacking().isEmpty()) {
                for (CommandLine line : lesson.setup()) {
                    play.run(line);
                }
            }
            play.keep(1);
            ready = true;
            return play;
        } finally {
            if (!ready) {
                sandbox.close();
            }
        }
    }

    private void place(CourseFiles files) throws Refusal {
        for (String path : files.files().keySet()) {
            Path target = sandbox.files().resolve(path).normalize();
            if (path.startsWith("data/") && target.startsWith(sandbox.files())) {
                try {
                    Files.createDirectories(target.getParent());
                    Files.write(target, files.bytes(path));
                } catch (IOException failed) {
                    throw new Refusal(
                            Text.of("courses.course.file.unwritten", path, String.valueOf(failed.getMessage())),
                            failed);
                }
            }
        }
    }

    /** The folder of the lesson's files; empty where it has none. */
    public Optional<Path> files() {
        return Optional.of(sandbox.files().resolve("data")).filter(Files::isDirectory);
    }

    /** What it plays on. */
    public Data data() {
        return data;
    }

    /** What the learner's workspace lacks for this lesson, and how it gets there; empty where the lesson can be played. */
    public synchronized Optional<Text> lacking() {
        if (data == Data.SAMPLE || lesson.own().isEmpty()) {
            return Optional.empty();
        }
        OwnData own = lesson.own().get();
        return own.needs().stream().allMatch(checks::isMet)
                ? Optional.empty()
                : Optional.of(Text.of("courses.lesson.lacking", own.bring()));
    }

    public Sandbox sandbox() {
        return sandbox;
    }

    public Lesson lesson() {
        return lesson;
    }

    /**
     * Run a command as the lesson writes it.
     *
     * @throws Refusal where it cannot be done: the command and its reason
     */
    public synchronized Report run(CommandLine line) throws Refusal {
        return Checks.answer(line, sandbox::run);
    }

    /**
     * What does not hold yet of a step that is done in the real screens; empty where all holds.
     *
     * @throws Refusal where the lesson itself is wrong
     */
    public synchronized Optional<Text> missing(Step step) throws Refusal {
        if (step.task() instanceof StepTask.Do perform) {
            for (Check check : perform.checks()) {
                Optional<Text> missing = checks.missing(check, begun.getOrDefault(step.number(), 0));
                if (missing.isPresent()) {
                    return missing;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Run a command without noting it, as a check does.
     *
     * @throws Refusal where it cannot be done: the command and its reason
     */
    public synchronized Report look(CommandLine line) throws Refusal {
        return Checks.answer(line, sandbox::look);
    }

    /** What a report says now; empty where it says no such thing. */
    public synchronized Optional<String> read(Reading reading) throws Refusal {
        return checks.read(reading);
    }

    /**
     * Whether an answer is what a report says.
     *
     * @throws Refusal where the lesson itself is wrong
     */
    public synchronized boolean right(StepTask.Derived derived, String answer) throws Refusal {
        return checks.right(derived, answer);
    }

    /** What a report says to a question that is answered from it. */
    public synchronized String expected(StepTask.Derived derived) throws Refusal {
        return checks.expected(derived);
    }

    /** False where no row of a table is an answer, which of a learner's own data is an answer too. */
    synchronized boolean hasAnswer(StepTask.Derived derived) throws Refusal {
        return derived.reading().what() != Reading.What.ANY
                || !checks.all(derived.reading()).isEmpty();
    }

    /** Do what a step asks for, as the rehearsal does; the report of the last command, where there is one. */
    public synchronized Optional<Report> solve(Step step) throws Refusal {
        Optional<Report> last = Optional.empty();
        if (step.task() instanceof StepTask.Watch watch) {
            for (CommandLine line : watch.commands()) {
                last = Optional.of(run(line));
            }
        } else if (step.task() instanceof StepTask.Do perform) {
            for (CommandLine line : perform.solution()) {
                last = Optional.of(run(line));
            }
        }
        return last;
    }

    /** Go on to a step from the one before: what the learner made so far stays. */
    public synchronized void enter(int number) throws Refusal {
        if (!begun.containsKey(number)) {
            keep(number);
        }
    }

    /** Bring the state back that a step began with; steps that were never reached are solved on the way. */
    public synchronized void goTo(int number) throws Refusal {
        int reached = number;
        while (!begun.containsKey(reached)) {
            reached--;
        }
        sandbox.bringBack(mark(reached));
        for (int step = reached; step < number; step++) {
            solve(lesson.steps().get(step - 1));
            keep(step + 1);
        }
    }

    private void keep(int number) throws Refusal {
        sandbox.keep(mark(number));
        begun.put(number, sandbox.ran().size());
    }

    private static String mark(int number) {
        return "step-" + number;
    }

    @Override
    public synchronized void close() {
        sandbox.close();
    }
}
