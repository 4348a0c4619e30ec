package org.portolan.courses.store.course;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.portolan.api.Shipped;
import org.portolan.api.store.Batch;
import org.portolan.api.store.Store;

/** Courses that were imported from a packed file; of two imports of one course the newer counts. */
public final class PackedCourses {

    private final Store store;

    public PackedCourses(Store store) {
        this.store = store;
    }

    /** Whether an earlier import brought a course of this id. */
    public static boolean holds(Batch batch, String course) {
        return batch.handle()
                .createQuery(
                        "SELECT EXISTS (SELECT 1 FROM courses_file WHERE course = :course AND import_id != :import)")
                .bind("course", course)
                .bind("import", batch.id())
                .mapTo(Boolean.class)
                .one();
    }

    /** Keep a file of a course. */
    public static void add(Batch batch, String course, String path, byte[] bytes) {
        batch.handle()
                .createUpdate("INSERT INTO courses_file (import_id, row_no, course, path, bytes)"
                        + " VALUES (:import, 0, :course, :path, :bytes)")
                .bind("import", batch.id())
                .bind("course", course)
                .bind("path", path)
                .bind("bytes", bytes)
                .execute();
    }

    /** All of them, in order of id. */
    List<CourseFiles> all() {
        record Found(String importId, String course, String path) {}
        List<Found> found = store.read(handle -> handle.createQuery(
                        "SELECT f.import_id, f.course, f.path FROM courses_file f JOIN (SELECT course,"
                                + " max(import_id) AS newest FROM courses_file GROUP BY course) n"
                                + " ON n.course = f.course AND n.newest = f.import_id ORDER BY f.course, f.path")
                .map((row, context) ->
                        new Found(row.getString("import_id"), row.getString("course"), row.getString("path")))
                .list());
        Map<String, Map<String, Shipped.Content>> files = new LinkedHashMap<>();
        Map<String, String> origins = new LinkedHashMap<>();
        for (Found one : found) {
            origins.put(one.course(), one.importId());
            files.computeIfAbsent(one.course(), first -> new LinkedHashMap<>())
                    .put(one.path(), () -> new ByteArrayInputStream(bytes(one.importId(), one.course(), one.path())));
        }
        List<CourseFiles> courses = new ArrayList<>();
        files.forEach((id, content) -> courses.add(new CourseFiles(id, origins.getOrDefault(id, ""), content)));
        return courses;
    }

    private byte[] bytes(String importId, String course, String path) {
        return store.read(handle -> handle.createQuery("SELECT bytes FROM courses_file WHERE import_id = :import"
                        + " AND course = :course AND path = :path")
                .bind("import", importId)
                .bind("course", course)
                .bind("path", path)
                .map((row, context) -> row.getBytes("bytes"))
                .one());
    }
}
