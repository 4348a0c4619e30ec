package org.portolan.courses.store.people;

import java.util.ArrayList;
import java.util.List;
import org.portolan.api.store.Batch;
import org.portolan.api.store.Store;
import org.portolan.courses.model.people.ProgressFile;

/** Progress that learners sent: of each learner, the export of the latest moment. */
public final class SentProgress {

    private SentProgress() {}

    /** Keep what one learner sent. */
    public static void add(Batch batch, ProgressFile file) {
        batch.rows("courses_learner", "learner", "name", "exported", "body")
                .add(1, file.learner(), file.name(), file.exported().toEpochMilli(), ProgressJson.write(file));
    }

    /** True where an export of this learner is kept that is as new, or newer. */
    public static boolean isOld(Batch batch, ProgressFile file) {
        return batch.handle()
                .createQuery("SELECT EXISTS (SELECT 1 FROM courses_learner"
                        + " WHERE learner = :learner AND exported >= :exported)")
                .bind("learner", file.learner())
                .bind("exported", file.exported().toEpochMilli())
                .mapTo(Boolean.class)
                .one();
    }

    /** Of all learners, by name. */
    public static List<ProgressFile> all(Store store) {
        List<String> bodies =
                store.read(handle -> handle.createQuery("""
                        SELECT body FROM courses_learner AS l WHERE l.rowid = (
                            SELECT rowid FROM courses_learner WHERE learner = l.learner
                            ORDER BY exported DESC, rowid DESC LIMIT 1)
                        ORDER BY name, learner
                        """).mapTo(String.class).list());
        List<ProgressFile> files = new ArrayList<>();
        for (String body : bodies) {
            try {
                files.add(ProgressJson.read(body));
            } catch (ProgressJson.Unlike broken) {
                throw new IllegalStateException(
                        "Progress in the workspace cannot be read: " + broken.getMessage(), broken);
            }
        }
        return files;
    }
}
