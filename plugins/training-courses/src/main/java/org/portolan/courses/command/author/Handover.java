package org.portolan.courses.command.author;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.portolan.api.Settings;

/** What one desk leaves for the other: the course to write and the step to try, taken once; the lesson to show. Any thread. */
public record Handover(Settings settings) {

    private static final String WRITE = "courses.author.write";
    private static final String TRY = "courses.lesson.try";
    private static final String LESSON = "courses.lesson.last";

    /** A step that an author wants to see as a learner does. */
    public record Trial(Path folder, String lesson, String language, int step) {}

    /**
     * Let the lesson desk show this lesson, or this course, when it shows courses next.
     *
     * @param key as {@code first-week/01-orders}
     */
    public void show(String key) {
        settings.put(LESSON, key);
    }

    /** The lesson that was asked for or shown last. */
    public Optional<String> shown() {
        return settings.get(LESSON);
    }

    /** Ask the author's desk for the course of a folder. */
    public void write(Path folder) {
        settings.put(WRITE, folder.toString());
    }

    /** The folder that was asked for; empty where none was, or it was taken. */
    public Optional<Path> toWrite() {
        Optional<Path> folder =
                settings.get(WRITE).filter(path -> !path.isEmpty()).map(Path::of);
        folder.ifPresent(taken -> settings.remove(WRITE));
        return folder;
    }

    /** Ask the lesson desk for a step. */
    public void tryOut(Trial trial) {
        settings.put(
                TRY,
                String.join(
                        "\n",
                        trial.folder().toString(),
                        trial.lesson(),
                        trial.language(),
                        Integer.toString(trial.step())));
    }

    /** Whether a step was asked for. */
    public boolean hasTrial() {
        return settings.get(TRY).isPresent();
    }

    /** The step that was asked for; empty where none was, or it was taken. */
    public Optional<Trial> toTry() {
        Optional<List<String>> parts =
                settings.get(TRY).map(text -> text.lines().toList()).filter(lines -> lines.size() == 4);
        if (hasTrial()) {
            settings.remove(TRY);
        }
        return parts.map(
                lines -> new Trial(Path.of(lines.get(0)), lines.get(1), lines.get(2), Integer.parseInt(lines.get(3))));
    }
}
