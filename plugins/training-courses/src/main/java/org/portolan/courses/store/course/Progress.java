package org.portolan.courses.store.course;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.portolan.api.store.Store;
import org.portolan.api.text.Text;
import org.portolan.courses.model.course.Lesson;

/** What the learner of this workspace did in lessons: one row for each time a step was gone through. */
public final class Progress {

    private final Store store;

    public Progress(Store store) {
        this.store = store;
    }

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

    /** Keep what was done; each is a batch that can be undone. */
    public void add(Text label, Entry entry) {
        store.write(
                label,
                batch -> batch.handle()
                        .createUpdate("INSERT INTO courses_progress"
                                + " (import_id, row_no, course, lesson, step, language, at, outcome, answer)"
                                + " VALUES (:import, 0, :course, :lesson, :step, :language, :at, :outcome, :answer)")
                        .bind("import", batch.id())
                        .bind("course", entry.course())
                        .bind("lesson", entry.lesson())
                        .bind("step", entry.step())
                        .bind("language", entry.language())
                        .bind("at", entry.at().toEpochMilli())
                        .bind("outcome", entry.outcome().name())
                        .bind("answer", entry.answer())
                        .execute());
    }

    /** Everything, oldest first. */
    public List<Entry> all() {
        return store.read(handle -> handle.createQuery(
                        "SELECT course, lesson, step, language, at, outcome, answer FROM courses_progress ORDER BY at")
                .map((row, context) -> new Entry(
                        row.getString("course"),
                        row.getString("lesson"),
                        row.getInt("step"),
                        row.getString("language"),
                        Instant.ofEpochMilli(row.getLong("at")),
                        Outcome.valueOf(row.getString("outcome")),
                        row.getString("answer")))
                .list());
    }

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
            new ArrayList<>(list)
                    .stream()
                            .filter(lesson -> isDone(lesson, best.getOrDefault(lesson.id(), Map.of())))
                            .forEach(lesson -> skills.addAll(lesson.skills()));
        });
        return skills;
    }
}
