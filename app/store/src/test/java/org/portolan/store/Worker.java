package org.portolan.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.portolan.api.store.Batch;
import org.portolan.api.text.Text;

/** The program that is killed: it imports, writes, undoes, migrates and takes snapshots, and says what is done. */
final class Worker {

    static final long STEP_ROWS = 3_000;

    private static final int LAST_STEP = 40;

    private Worker() {}

    public static void main(String[] arguments) throws Exception {
        Random random = new Random(Long.parseLong(arguments[1]));
        Workspace workspace = Workspace.open(Path.of(arguments[0]), Clock.systemUTC());
        int version = version(workspace);
        workspace.migrate("tides", schema(Math.max(1, version)));
        // A small cache and a short log: half-done batches reach the disk, and the log is taken in all the time.
        workspace.store("tides").write(Text.EMPTY, batch -> {
            batch.handle().execute("PRAGMA cache_size = -500");
            return batch.handle().execute("PRAGMA wal_autocheckpoint = 50");
        });
        say("open");
        List<String> done = new ArrayList<>();
        while (true) {
            switch (random.nextInt(10)) {
                case 0, 1 -> version = migrate(workspace, Math.max(1, version));
                case 2 -> undo(workspace, done, random);
                case 3 -> snapshot(workspace);
                case 4, 5 -> write(workspace, done, random);
                default -> importing(workspace, done, random);
            }
        }
    }

    /** The first {@code version} steps; each makes a table, fills it, and changes another. */
    static List<Migration> schema(int version) {
        List<Migration> steps = new ArrayList<>();
        for (int step = 2; step <= version; step++) {
            steps.add(new Migration(step, "step", """
                    CREATE TABLE tides_step%1$d (import_id TEXT, n INTEGER, word TEXT);
                    WITH RECURSIVE counted (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < %2$d)
                    INSERT INTO tides_step%1$d (n, word) SELECT n, hex(randomblob(100)) FROM counted;
                    ALTER TABLE tides_word ADD COLUMN step%1$d TEXT;
                    """.formatted(step, STEP_ROWS)));
        }
        List<Migration> all = new ArrayList<>(Tides.SCHEMA.subList(0, Math.min(1, version)));
        all.addAll(steps);
        return all;
    }

    private static int migrate(Workspace workspace, int version) throws Exception {
        if (version == LAST_STEP) {
            return version;
        }
        say("begin migration");
        workspace.migrate("tides", schema(version + 1));
        say("migrated " + (version + 1));
        return version + 1;
    }

    private static void importing(Workspace workspace, List<String> done, Random random) {
        say("begin import");
        BatchRecord batch = workspace
                .batches()
                .importing(Tides.file("f" + random.nextLong()), false, (open, ledger) -> {
                    rows(open, 1 + random.nextInt(random.nextInt(4) == 0 ? 4_000 : 1_000), ledger::stored);
                    for (int row = 0; row < random.nextInt(50); row++) {
                        ledger.rejected("raw " + row, Tides.finding(row));
                    }
                });
        done.add(batch.id());
        say("committed " + batch.id() + " " + batch.stored());
    }

    private static void write(Workspace workspace, List<String> done, Random random) {
        say("begin write");
        int count = 1 + random.nextInt(100);
        String id = workspace.store("tides").write(Text.literal("note"), open -> {
            rows(open, count, () -> {});
            return open.id();
        });
        done.add(id);
        say("wrote " + id);
    }

    private static void rows(Batch batch, int count, Runnable stored) {
        Batch.Rows ports = batch.rows("tides_port", "code");
        Batch.Rows readings = batch.rows("tides_reading", "port", "metres");
        for (int row = 1; row <= count; row++) {
            readings.add(row, batch.id() + "/" + row, "metres ".repeat(10));
            ports.add(row, batch.id() + "/" + row);
            stored.run();
        }
    }

    private static void undo(Workspace workspace, List<String> done, Random random) throws Exception {
        if (!done.isEmpty()) {
            say("begin undo");
            String id = done.remove(random.nextInt(done.size()));
            workspace.batches().undo(id);
            say("undone " + id);
        }
    }

    private static void snapshot(Workspace workspace) throws Exception {
        say("begin snapshot");
        workspace.snapshots().take("before-anything");
        say("snapshot");
    }

    private static int version(Workspace workspace) {
        return workspace
                .store("tides")
                .read(handle -> handle.createQuery("SELECT count(*) FROM portolan_schema WHERE namespace = 'tides'")
                        .mapTo(Integer.class)
                        .one());
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
