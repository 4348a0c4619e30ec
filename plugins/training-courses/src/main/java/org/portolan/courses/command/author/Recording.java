package org.portolan.courses.command.author;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.portolan.api.Sandbox;
import org.portolan.api.Workbench;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Report;
import org.portolan.api.text.Text;
import org.portolan.courses.command.course.LessonPlay;
import org.portolan.courses.command.course.Library;
import org.portolan.courses.model.author.Headings;
import org.portolan.courses.model.author.RecordedStep;
import org.portolan.courses.model.course.CommandLine;
import org.portolan.courses.model.course.Lesson;
import org.portolan.courses.model.course.Step;

/**
 * A lesson that is recorded by doing it: an author works in its sandbox, in the state that its last step leaves, and what
 * was run there becomes steps. Never called on the event thread, unless a method says otherwise.
 */
public final class Recording implements AutoCloseable {

    private final CourseFolder folder;
    private final Map<String, String> unsaved;
    private final String language;
    private final String lessonId;
    private final LessonPlay play;
    private final int since;

    private Recording(
            CourseFolder folder, Map<String, String> unsaved, String language, String lessonId, LessonPlay play) {
        this.folder = folder;
        this.unsaved = Map.copyOf(unsaved);
        this.language = language;
        this.lessonId = lessonId;
        this.play = play;
        this.since = play.sandbox().ran().size();
    }

    /**
     * Play a lesson to its end, and go on from there.
     *
     * @param unsaved texts that count instead of those of these files
     * @throws Refusal where the lesson so far cannot be played, with the step that fails
     */
    public static Recording begin(
            Workbench bench, CourseFolder folder, Map<String, String> unsaved, String language, String lessonId)
            throws Refusal {
        return new Recording(folder, unsaved, language, lessonId, atItsEnd(bench, folder, unsaved, language, lessonId));
    }

    private static LessonPlay atItsEnd(
            Workbench bench, CourseFolder folder, Map<String, String> unsaved, String language, String lessonId)
            throws Refusal {
        Library.Entry entry = Library.written(folder.path(), unsaved);
        Lesson lesson = entry.lesson(language, lessonId);
        LessonPlay play = LessonPlay.open(bench, entry.files(), entry.version(language), lesson);
        boolean ready = false;
        try {
            play.goTo(lesson.steps().size() + 1);
            ready = true;
            return play;
        } finally {
            if (!ready) {
                play.close();
            }
        }
    }

    /** Where the author works. Any thread. */
    public Sandbox sandbox() {
        return play.sandbox();
    }

    /** The commands that were run since, oldest first. Any thread. */
    public List<Sandbox.Ran> ran() {
        List<Sandbox.Ran> all = play.sandbox().ran();
        return all.subList(Math.min(since, all.size()), all.size());
    }

    /** The folder of the lesson's files; empty where it has none. Any thread. */
    public Optional<Path> files() {
        return play.files();
    }

    /**
     * What came of a recording.
     *
     * @param leftOut commands that could not be made a step, and why
     */
    public record Result(List<RecordedStep> steps, List<Text> leftOut) {

        public Result {
            steps = List.copyOf(steps);
            leftOut = List.copyOf(leftOut);
        }
    }

    /**
     * Make steps of what was run. Each is run again in another sandbox first: what cannot be repeated is left out, and a
     * check holds only to what says the same again. Files that were used are copied into the course.
     *
     * @param wanted which of {@link #ran} are to be steps
     */
    public Result steps(Workbench bench, List<Sandbox.Ran> wanted) throws Refusal {
        List<Text> leftOut = new ArrayList<>();
        List<Said> lines = new ArrayList<>();
        Map<String, String> copied = new LinkedHashMap<>();
        for (Sandbox.Ran ran : wanted) {
            CommandLine line = new CommandLine(ran.commandId(), ran.entered());
            if (line.toString().contains("\n")) {
                leftOut.add(Text.of("courses.author.record.lines", line.id()));
                continue;
            }
            try {
                lines.add(new Said(portable(line, copied), ran.report()));
            } catch (Refusal refused) {
                leftOut.add(Text.of("courses.author.record.left-out", line.id(), refused.text()));
            }
        }
        List<RecordedStep> steps = new ArrayList<>();
        try (LessonPlay again = atItsEnd(bench, folder, unsaved, language, lessonId)) {
            Proposals proposals = new Proposals(bench.texts(), again, language);
            for (Said one : lines) {
                bench.progress().check();
                try {
                    steps.add(proposals.step(one.line(), one.report()));
                } catch (Refusal refused) {
                    leftOut.add(
                            Text.of("courses.author.record.left-out", one.line().toString(), refused.text()));
                }
            }
        }
        List<String> before = play.lesson().steps().stream().map(Step::title).toList();
        Locale locale = Locale.forLanguageTag(language);
        return new Result(
                Headings.apart(
                        steps,
                        before,
                        (title, values) ->
                                bench.texts().say(Text.of("courses.author.record.field", title, values), locale)),
                leftOut);
    }

    /** A command as the course writes it, and what it said. */
    private record Said(CommandLine line, Report report) {}

    /** The same command with files of the course, where it names files of this machine. */
    private CommandLine portable(CommandLine line, Map<String, String> copied) throws Refusal {
        Map<String, List<String>> entered = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> field : line.entered().entrySet()) {
            List<String> values = new ArrayList<>();
            for (String value : field.getValue()) {
                if (!copied.containsKey(value)) {
                    copied.put(value, inCourse(value));
                }
                values.add(copied.get(value));
            }
            entered.put(field.getKey(), values);
        }
        return new CommandLine(line.id(), entered);
    }

    private String inCourse(String value) throws Refusal {
        Optional<Path> file = file(value);
        if (file.isEmpty()) {
            return value;
        }
        Path own = play.sandbox().files();
        if (file.get().startsWith(own)) {
            String inside = own.relativize(file.get()).toString().replace('\\', '/');
            if (folder.list().data().contains(inside)) {
                return inside;
            }
        }
        return folder.data(file.get());
    }

    private static Optional<Path> file(String value) {
        try {
            return Optional.of(Path.of(value)).filter(Path::isAbsolute).filter(Files::isRegularFile);
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        play.close();
    }
}
