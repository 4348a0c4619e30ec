package org.portolan.courses.view.author;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.Timer;
import org.portolan.api.report.Finding;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.courses.command.author.LiveCheck;
import org.portolan.courses.command.course.Library;
import org.portolan.courses.model.course.Course;
import org.portolan.courses.model.course.Lesson;
import org.portolan.courses.model.course.SourceName;

/**
 * Reads the course as it is written, shortly after each change, and knows what came of it. The workspace that it needs to know
 * the commands is there from {@link #begin} to {@link #end}. Event thread; what it reads it reads on tasks.
 */
final class Proofreading {

    private static final int AFTER_TYPING = 300;

    private final Desk desk;
    private final Supplier<Optional<OpenCourse>> course;
    private final Runnable read;
    private final Consumer<Text> trouble;
    private final Timer typing = new Timer(AFTER_TYPING, event -> now());
    private LiveCheck live = new LiveCheck();
    private Optional<Library.Entry> entry = Optional.empty();
    private boolean ended;

    /**
     * @param course what is read; empty for nothing
     * @param read told each time that it was read
     * @param trouble gets the sentence where it could not be read
     */
    Proofreading(Desk desk, Supplier<Optional<OpenCourse>> course, Runnable read, Consumer<Text> trouble) {
        this.desk = desk;
        this.course = course;
        this.read = read;
        this.trouble = trouble;
        typing.setRepeats(false);
    }

    /** Make the workspace that knows the commands, and read once it is there. */
    void begin() {
        LiveCheck now = live;
        desk.work(
                "prepare",
                Text.of("courses.author.preparing"),
                bench -> {
                    now.prepare(bench);
                    return true;
                },
                ready -> now(),
                trouble);
    }

    /** Begin again where it was ended. */
    void resume() {
        if (ended) {
            ended = false;
            begin();
        }
    }

    /** Erase the workspace. */
    void end() {
        typing.stop();
        LiveCheck last = live;
        live = new LiveCheck();
        ended = true;
        desk.work(
                "release",
                Text.of("courses.author.working"),
                bench -> {
                    last.close();
                    return true;
                },
                done -> {},
                unheard -> {});
    }

    /** Know nothing any more: another course is written. */
    void forget() {
        entry = Optional.empty();
    }

    /** Read when nothing was typed for a moment. */
    void soon() {
        typing.restart();
    }

    /** Read at once. */
    void now() {
        course.get().ifPresent(open -> {
            Path folder = open.folder().path();
            Map<String, String> texts = open.texts();
            LiveCheck now = live;
            desk.work(
                    "check",
                    Text.of("courses.author.checking"),
                    bench -> now.read(folder, texts),
                    found -> {
                        entry = Optional.of(found);
                        read.run();
                    },
                    trouble);
        });
    }

    /** What is to be mended; empty as long as nothing was read. */
    Optional<List<Finding>> findings() {
        return entry.map(Library.Entry::findings);
    }

    /** The lesson of a file, as it was read last. */
    Optional<Lesson> lesson(SourceName name) {
        return entry.flatMap(found -> Optional.<Course.Version>ofNullable(
                        found.course().versions().get(name.language())))
                .flatMap(version -> version.lesson(name.stem()));
    }
}
