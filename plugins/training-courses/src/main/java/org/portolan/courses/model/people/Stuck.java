package org.portolan.courses.model.people;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where a learner does not get on.
 *
 * @param step empty where nothing was wrong, and nothing was done for days
 * @param since the first try that was wrong, or when anything was done last
 */
public record Stuck(ProgressFile.LessonLine lesson, Optional<ProgressFile.StepLine> step, Instant since) {

    /**
     * Find where.
     *
     * @param tries so often wrong or shown, and never right, is stuck
     * @param quiet a lesson in which nothing was done for so long is stuck
     * @return the longest first, one a lesson
     */
    public static List<Stuck> of(ProgressFile file, int tries, Duration quiet, Instant now) {
        List<Stuck> stuck = new ArrayList<>();
        for (ProgressFile.LessonLine lesson : file.lessons()) {
            if (lesson.done().isPresent()) {
                continue;
            }
            Optional<ProgressFile.StepLine> hard = lesson.steps().stream()
                    .filter(step -> !step.isPassed() && step.failures() >= tries)
                    .findFirst();
            Optional<Instant> last = lesson.last();
            if (hard.isPresent()) {
                stuck.add(new Stuck(lesson, hard, hard.get().tries().get(0).at()));
            } else if (last.isPresent() && !last.get().plus(quiet).isAfter(now)) {
                stuck.add(new Stuck(lesson, Optional.empty(), last.get()));
            }
        }
        stuck.sort(Comparator.comparing(Stuck::since));
        return stuck;
    }
}
