package org.portolan.courses.command.course;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.portolan.api.Workbench;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.courses.model.course.Lesson;
import org.portolan.courses.model.course.LessonTag;
import org.portolan.courses.model.course.Progress;
import org.portolan.courses.model.course.Step;
import org.portolan.courses.model.course.StepTask;
import org.portolan.courses.store.course.ProgressLog;
import org.portolan.courses.store.course.StepPictures;

/** What a learner and a trainer leave behind in the workspace: progress, and pictures of rehearsed steps. */
public final class LessonLog {

    private final Workbench bench;
    private final String course;
    private final String language;
    private final Lesson lesson;

    public LessonLog(Workbench bench, String course, String language, Lesson lesson) {
        this.bench = bench;
        this.course = course;
        this.language = language;
        this.lesson = lesson;
    }

    /** Keep how a step ended. */
    public void add(Step step, Progress.Outcome outcome, String answer) {
        new ProgressLog(bench.store())
                .add(
                        Text.of("courses.batch.progress", lesson.title(), step.title()),
                        new Progress.Entry(
                                course,
                                lesson.id(),
                                step.number(),
                                language,
                                bench.clock().instant(),
                                outcome,
                                answer));
    }

    /**
     * Take a step's cards along into the learner's own deck of this course: as an import of a small table, which can be
     * undone, and which changes nothing where it was taken along before.
     *
     * @throws Refusal where they cannot be stored
     */
    public void takeAlong(Step step, List<StepTask.CardText> cards, String deck) throws Refusal {
        StringBuilder table = new StringBuilder("front,back,tags,deck\n");
        for (StepTask.CardText card : cards) {
            table.append(cell(card.front()))
                    .append(',')
                    .append(cell(card.back()))
                    .append(',')
                    .append(cell(LessonTag.of(course) + " " + LessonTag.of(course, lesson.id())))
                    .append(',')
                    .append(cell(deck))
                    .append('\n');
        }
        try {
            Path folder = Files.createTempDirectory("portolan-cards-");
            Path file = folder.resolve(course + "-" + lesson.id() + "-" + step.number() + ".csv");
            try {
                Files.writeString(file, table);
                bench.call(
                        "host.import",
                        Map.of("files", List.of(file.toString()), "format", List.of("courses.card-table")));
            } finally {
                Files.deleteIfExists(file);
                Files.deleteIfExists(folder);
            }
        } catch (Refusal refused) {
            throw refused;
        } catch (Exception failed) {
            throw new Refusal(
                    Text.of("courses.lesson.cards-kept-not", step.title(), String.valueOf(failed.getMessage())),
                    failed);
        }
    }

    private static String cell(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    /** A picture of a step. */
    public record Shot(int step, BufferedImage picture) {}

    /** Keep the pictures of a rehearsal. */
    public void keep(List<Shot> shots) {
        bench.store().write(Text.of("courses.batch.pictures", lesson.title()), batch -> {
            shots.forEach(
                    shot -> StepPictures.add(batch, course, lesson.id(), language, shot.step(), png(shot.picture())));
            return shots.size();
        });
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a picture was not written to memory", impossible);
        }
        return out.toByteArray();
    }

    /** What a step showed when it was rehearsed last. */
    public Optional<byte[]> picture(Step step) {
        return new StepPictures(bench.store()).newest(course, lesson.id(), language, step.number());
    }
}
