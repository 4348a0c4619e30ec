package org.portolan.courses.store.course;

import java.util.Optional;
import org.portolan.api.store.Batch;
import org.portolan.api.store.Store;

/** What each step showed when it was rehearsed last: what a trainer falls back on where a live run fails. */
public final class StepPictures {

    private final Store store;

    public StepPictures(Store store) {
        this.store = store;
    }

    /** Keep a picture, as PNG. */
    public static void add(Batch batch, String course, String lesson, String language, int step, byte[] png) {
        batch.handle()
                .createUpdate("INSERT INTO courses_picture (import_id, row_no, course, lesson, language, step, png)"
                        + " VALUES (:import, 0, :course, :lesson, :language, :step, :png)")
                .bind("import", batch.id())
                .bind("course", course)
                .bind("lesson", lesson)
                .bind("language", language)
                .bind("step", step)
                .bind("png", png)
                .execute();
    }

    /** The newest picture of a step; empty where it was never rehearsed, or shows nothing. */
    public Optional<byte[]> newest(String course, String lesson, String language, int step) {
        return store.read(handle -> handle.createQuery("SELECT png FROM courses_picture WHERE course = :course"
                        + " AND lesson = :lesson AND language = :language AND step = :step"
                        + " ORDER BY import_id DESC LIMIT 1")
                .bind("course", course)
                .bind("lesson", lesson)
                .bind("language", language)
                .bind("step", step)
                .map((row, context) -> row.getBytes("png"))
                .findOne());
    }
}
