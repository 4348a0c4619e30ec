package org.portolan.courses.model.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.portolan.courses.model.course.Progress;
import org.portolan.courses.model.course.Step;

/** What one learner did, by lesson: when a lesson was done, and how first tries went. */
public final class Deeds {

    private final Map<String, List<Progress.Entry>> byLesson = new HashMap<>();
    private final Optional<Instant> last;

    /** @param entries in any order */
    public Deeds(List<Progress.Entry> entries) {
        entries.stream()
                .sorted(Comparator.comparing(Progress.Entry::at))
                .forEach(entry -> byLesson.computeIfAbsent(
                                entry.course() + "/" + entry.lesson(), first -> new ArrayList<>())
                        .add(entry));
        last = entries.stream().map(Progress.Entry::at).max(Comparator.naturalOrder());
    }

    /** When the learner did anything last; empty where nothing was done. */
    public Optional<Instant> last() {
        return last;
    }

    /** What was done in a lesson, oldest first. */
    public List<Progress.Entry> in(TaughtLesson lesson) {
        return byLesson.getOrDefault(lesson.key(), List.of());
    }

    /** When every step of a lesson had been gone through for the first time; empty where one is missing. */
    public Optional<Instant> done(TaughtLesson lesson) {
        Optional<Instant> done = Optional.empty();
        for (Step step : lesson.lesson().steps()) {
            Optional<Instant> gone = in(lesson).stream()
                    .filter(entry -> entry.step() == step.number() && isGood(entry.outcome()))
                    .map(Progress.Entry::at)
                    .findFirst();
            if (gone.isEmpty()) {
                return Optional.empty();
            }
            done = done.filter(before -> !before.isBefore(gone.get())).or(() -> gone);
        }
        return done;
    }

    private static boolean isGood(Progress.Outcome outcome) {
        return outcome == Progress.Outcome.PASSED || outcome == Progress.Outcome.SEEN;
    }

    /** How first tries of a lesson's questions went. */
    public FirstTries firstTries(TaughtLesson lesson) {
        int asked = 0;
        int right = 0;
        for (Step step : lesson.lesson().steps()) {
            Optional<Progress.Entry> first = in(lesson).stream()
                    .filter(entry -> entry.step() == step.number())
                    .findFirst();
            if (step.kind().equals("answer") && first.isPresent()) {
                asked++;
                right += first.get().outcome() == Progress.Outcome.PASSED ? 1 : 0;
            }
        }
        return new FirstTries(asked, right);
    }

    /** The skills of all lessons that are done. */
    public Set<String> skills(Curriculum curriculum) {
        Set<String> skills = new LinkedHashSet<>();
        curriculum.lessons().stream()
                .filter(lesson -> done(lesson).isPresent())
                .forEach(lesson -> skills.addAll(lesson.lesson().skills()));
        return skills;
    }

    /**
     * Questions that were tried, and how many of them were right at the first try.
     *
     * @param right at most {@code asked}
     */
    public record FirstTries(int asked, int right) {

        public FirstTries plus(FirstTries more) {
            return new FirstTries(asked + more.asked, right + more.right);
        }
    }
}
