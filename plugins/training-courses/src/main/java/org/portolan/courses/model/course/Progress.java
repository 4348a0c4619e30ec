package org.portolan.courses.model.course;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a learner did in lessons, and what follows from it: the best of each step, lessons done, skills had. */
public final class Progress {

    private Progress() {}

    /** How a step ended. */
    public enum Outcome {
        /** It was read, watched, or its cards were taken along. */
        SEEN,
        /** It was done, or answered right. */
        PASSED,
        /** It was answered wrong. */
        FAILED,
        /** The solution was shown. */
        SHOWN
    }

    /**
     * One row.
     *
     * @param answer as the learner gave it; empty where there was none
     */
    public record Entry(
            String course, String lesson, int step, String language, Instant at, Outcome outcome, String answer) {}

    /** The best outcome of each step of a course, by lesson and step: passed before seen, shown and failed. */
    public static Map<String, Map<Integer, Outcome>> best(List<Entry> entries, String course) {
        Map<String, Map<Integer, Outcome>> best = new LinkedHashMap<>();
        List<Outcome> worth = List.of(Outcome.FAILED, Outcome.SHOWN, Outcome.SEEN, Outcome.PASSED);
        for (Entry entry : entries) {
            if (entry.course().equals(course)) {
                best.computeIfAbsent(entry.lesson(), first -> new LinkedHashMap<>())
                        .merge(
                                entry.step(),
                                entry.outcome(),
                                (one, other) -> worth.indexOf(one) >= worth.indexOf(other) ? one : other);
            }
        }
        return best;
    }

    /** True where every step was gone through, and none of those that are done or answered only failed or was shown. */
    public static boolean isDone(Lesson lesson, Map<Integer, Outcome> best) {
        return lesson.steps().stream().allMatch(step -> {
            Outcome outcome = best.get(step.number());
            return outcome == Outcome.PASSED || outcome == Outcome.SEEN;
        });
    }

    /** The skills of lessons that are done, as the lessons of these courses say. */
    public static Set<String> skills(List<Entry> entries, Map<String, List<Lesson>> lessons) {
        Set<String> skills = new LinkedHashSet<>();
        lessons.forEach((course, list) -> {
            Map<String, Map<Integer, Outcome>> best = best(entries, course);
            list.stream()
                    .filter(lesson -> isDone(lesson, best.getOrDefault(lesson.id(), Map.of())))
                    .forEach(lesson -> skills.addAll(lesson.skills()));
        });
        return skills;
    }
}
