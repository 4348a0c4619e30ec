package org.portolan.courses.command.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.portolan.courses.model.course.Progress;
import org.portolan.courses.model.people.Deeds;
import org.portolan.courses.model.people.Lessons;
import org.portolan.courses.model.people.ProgressFile;
import org.portolan.courses.model.people.TagRecall;
import org.portolan.courses.store.people.ProgressJson;

/** Progress as a learner exports it for a mentor. */
public final class SentFile {

    private SentFile() {}

    /** Of a learner who went through the first lesson of the first week, or was wrong so many times in its second step. */
    public static String json(String id, String name, String exported, boolean done, int wrong) {
        List<Progress.Entry> all = Lessons.done("first-week", "01-orders", "2026-11-10T08:00:00Z", wrong);
        List<ProgressFile.Try> tries = all.stream()
                .filter(entry -> entry.step() == 2)
                .limit(done ? all.size() : wrong)
                .map(entry -> new ProgressFile.Try(entry.at(), entry.outcome()))
                .toList();
        ProgressFile.LessonLine lesson = new ProgressFile.LessonLine(
                "first-week",
                "01-orders",
                "Lesson 01-orders",
                2,
                done ? Optional.of(all.get(all.size() - 1).at()) : Optional.empty(),
                List.of(
                        new ProgressFile.StepLine(
                                1,
                                "read",
                                "Read",
                                List.of(new ProgressFile.Try(all.get(0).at(), Progress.Outcome.SEEN))),
                        new ProgressFile.StepLine(2, "answer", "Answer", tries)));
        List<ProgressFile.SkillLine> skills = done
                ? List.of(new ProgressFile.SkillLine(
                        "order-sweep",
                        Instant.parse("2026-11-10T09:00:00Z"),
                        "first-week",
                        "01-orders",
                        new Deeds.FirstTries(1, 1),
                        new TagRecall(4, 2, 1.5)))
                : List.of();
        return ProgressJson.write(
                new ProgressFile(id, name, Instant.parse(exported), List.of(lesson), skills, new TagRecall(4, 2, 1.5)));
    }
}
