package org.portolan.courses.command.people;

import java.time.Instant;
import org.portolan.api.Workbench;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.courses.command.course.Library;
import org.portolan.courses.model.course.Lesson;
import org.portolan.courses.model.course.Progress;
import org.portolan.courses.model.course.Step;
import org.portolan.courses.store.course.ProgressLog;

/** A learner who went through a whole lesson of ours. */
public final class LessonDone {

    private LessonDone() {}

    public static void of(Workbench host, String course, String lesson) throws Refusal {
        Lesson found = Library.open(host).curriculum(host.locale()).lessons().stream()
                .filter(one -> one.key().equals(course + "/" + lesson))
                .findFirst()
                .orElseThrow()
                .lesson();
        for (Step step : found.steps()) {
            new ProgressLog(host.store())
                    .add(
                            Text.literal("step"),
                            new Progress.Entry(
                                    course,
                                    lesson,
                                    step.number(),
                                    "en",
                                    Instant.parse("2026-11-20T08:00:00Z").plusSeconds(step.number()),
                                    Progress.Outcome.PASSED,
                                    ""));
        }
    }
}
