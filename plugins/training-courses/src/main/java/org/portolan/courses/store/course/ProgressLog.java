package org.portolan.courses.store.course;

import java.time.Instant;
import java.util.List;
import org.portolan.api.store.Store;
import org.portolan.api.text.Text;
import org.portolan.courses.model.course.Progress.Entry;
import org.portolan.courses.model.course.Progress.Outcome;

/** What the learner of this workspace did in lessons: one row for each time a step was gone through. */
public final class ProgressLog {

    private final Store store;

    public ProgressLog(Store store) {
        this.store = store;
    }

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
}
