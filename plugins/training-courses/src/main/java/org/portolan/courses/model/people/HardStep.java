package org.portolan.courses.model.people;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A step as several learners found it.
 *
 * @param learners how many tried it
 * @param wrongAtFirst how many of them were wrong at the first try, or had it shown
 * @param failures how often it was wrong or shown, in all
 */
public record HardStep(
        String course,
        String lesson,
        int step,
        String kind,
        String title,
        int learners,
        int wrongAtFirst,
        long failures) {

    /** The steps at which anybody failed: first those at which most did, then those that failed most often. */
    public static List<HardStep> of(List<ProgressFile> files) {
        Map<String, HardStep> steps = new LinkedHashMap<>();
        for (ProgressFile file : files) {
            for (ProgressFile.LessonLine lesson : file.lessons()) {
                for (ProgressFile.StepLine step : lesson.steps()) {
                    steps.merge(
                            lesson.key() + "/" + step.step(),
                            new HardStep(
                                    lesson.course(),
                                    lesson.lesson(),
                                    step.step(),
                                    step.kind(),
                                    step.title(),
                                    1,
                                    step.isWrongAtFirst() ? 1 : 0,
                                    step.failures()),
                            HardStep::plus);
                }
            }
        }
        return steps.values().stream()
                .filter(step -> step.failures() > 0)
                .sorted(Comparator.comparingInt(HardStep::wrongAtFirst)
                        .thenComparingLong(HardStep::failures)
                        .reversed())
                .toList();
    }

    private HardStep plus(HardStep more) {
        return new HardStep(
                course,
                lesson,
                step,
                kind,
                title,
                learners + more.learners,
                wrongAtFirst + more.wrongAtFirst,
                failures + more.failures);
    }
}
