package org.portolan.courses.view.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.courses.command.course.LessonLog;
import org.portolan.courses.command.course.Rehearsal;
import org.portolan.courses.model.course.Lesson;

/** A lesson is played as a whole before it is given, and a picture is kept of what each step shows. Event thread. */
final class StageRehearsal {

    private static final int WIDTH = 1100;
    private static final int HEIGHT = 760;

    private final Desk desk;
    private final LessonRow row;
    private final Lesson lesson;

    StageRehearsal(Desk desk, LessonRow row, Lesson lesson) {
        this.desk = desk;
        this.row = row;
        this.lesson = lesson;
    }

    /**
     * Play it.
     *
     * @param result gets how it went, in a sentence
     * @param trouble gets why it could not be played
     */
    void begin(Consumer<String> result, Consumer<Text> trouble) {
        desk.work(
                "rehearse",
                Text.of("courses.lesson.rehearsing", lesson.title()),
                bench -> {
                    bench.progress().total(lesson.steps().size());
                    return Rehearsal.of(
                            bench,
                            row.entry(),
                            row.version(),
                            lesson,
                            played -> bench.progress().at(played.step().number()));
                },
                played -> keep(played, result),
                trouble);
    }

    private void keep(List<Rehearsal.Played> played, Consumer<String> result) {
        List<LessonLog.Shot> shots = new ArrayList<>();
        for (Rehearsal.Played step : played) {
            step.report()
                    .filter(report -> step.trouble().isEmpty())
                    .ifPresent(report ->
                            shots.add(new LessonLog.Shot(step.step().number(), desk.picture(report, WIDTH, HEIGHT))));
        }
        String sentence = sentence(played, shots.size());
        desk.work(
                "pictures",
                Text.literal(lesson.title()),
                bench -> {
                    new LessonLog(
                                    bench,
                                    row.entry().course().id(),
                                    row.version().language(),
                                    lesson)
                            .keep(shots);
                    return shots.size();
                },
                kept -> result.accept(sentence),
                trouble -> result.accept(sentence + " " + desk.say(trouble)));
    }

    private String sentence(List<Rehearsal.Played> played, int pictures) {
        Optional<Rehearsal.Played> failed =
                played.stream().filter(step -> step.trouble().isPresent()).findFirst();
        return desk.say(failed.map(step -> Text.of(
                        "courses.lesson.rehearsal.failed",
                        step.step().title(),
                        desk.say(step.trouble().orElse(Text.EMPTY))))
                .orElseGet(() -> Text.of("courses.lesson.rehearsal.passed", played.size(), pictures)));
    }
}
