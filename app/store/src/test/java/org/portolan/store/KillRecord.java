package org.portolan.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.portolan.api.store.Store;

/** What killed children said they had done, held against what is there. */
final class KillRecord {

    private final Map<String, Long> committed = new HashMap<>();
    private final Set<String> written = new HashSet<>();
    private final Set<String> undone = new HashSet<>();
    private int migrated;
    private long survivedBefore;
    private long unannounced;

    /** Go on with another workspace. */
    KillRecord next() {
        KillRecord next = new KillRecord();
        next.survivedBefore = survived();
        next.unannounced = unannounced;
        return next;
    }

    void said(String line) {
        String[] words = line.split(" ");
        switch (words[0]) {
            case "committed" -> committed.put(words[1], Long.valueOf(words[2]));
            case "wrote" -> written.add(words[1]);
            case "undone" -> undone.add(words[1]);
            case "migrated" -> migrated = Integer.parseInt(words[1]);
            default -> assertTrue(line.matches("open|begin .*|snapshot"), line);
        }
    }

    long survived() {
        return survivedBefore + written.size();
    }

    /** Open what is left, and compare. */
    void check(Path folder) throws Exception {
        try (Workspace workspace = Workspace.open(folder, Tides.NOON)) {
            workspace.migrate("tides", Worker.schema(Math.max(1, version(workspace))));
            Map<String, BatchRecord> there = new HashMap<>();
            workspace.batches().list().forEach(batch -> there.put(batch.id(), batch));
            for (Map.Entry<String, Long> batch : committed.entrySet()) {
                BatchRecord record = there.get(batch.getKey());
                assertTrue(record != null, "a batch that was committed is gone");
                assertEquals(batch.getValue(), record.stored());
            }
            assertTrue(there.keySet().containsAll(written), "a batch that was written is gone");
            for (BatchRecord record : there.values()) {
                assertTrue(!undone.contains(record.id()) || record.undoneAt().isPresent(), "an undo was lost");
                whole(workspace.store("tides"), record);
            }
            unannounced += there.keySet().stream()
                    .filter(id -> !committed.containsKey(id) && !written.contains(id))
                    .count();
            written.addAll(there.keySet());
            foreign(workspace.store("tides"), there.keySet());
            migrations(workspace);
            assertTrue(workspace.snapshots().list().stream().allMatch(Snapshots.Snapshot::good), "a bad snapshot");
        }
    }

    /** A batch has all its rows in both tables, or none where it was undone. */
    private static void whole(Store store, BatchRecord record) {
        // What a person wrote counts the rows of both tables together.
        long rows = record.fileName().isEmpty() ? record.stored() / 2 : record.stored();
        long expected = record.undoneAt().isPresent() ? 0 : rows;
        assertEquals(expected, count(store, "tides_reading WHERE import_id = '" + record.id() + "'"));
        assertEquals(expected, count(store, "tides_port WHERE import_id = '" + record.id() + "'"));
    }

    private static void foreign(Store store, Set<String> known) {
        Set<String> ids = new HashSet<>(store.read(handle -> handle.createQuery(
                        "SELECT DISTINCT import_id FROM tides_reading UNION SELECT DISTINCT import_id FROM tides_port")
                .mapTo(String.class)
                .list()));
        ids.removeAll(known);
        assertEquals(Set.of(), ids, "rows of a batch that is not there");
        assertEquals(
                "ok",
                store.read(handle -> handle.createQuery("PRAGMA integrity_check")
                        .mapTo(String.class)
                        .one()));
    }

    /** As many steps as the history tells, each with its table, filled, and its column. */
    private void migrations(Workspace workspace) {
        int version = version(workspace);
        assertTrue(version >= migrated, "a migration was lost: " + version + " of " + migrated);
        migrated = version;
        Store store = workspace.store("tides");
        assertEquals(
                Math.max(0, version - 1), count(store, "sqlite_schema WHERE name LIKE 'tides\\_step%' ESCAPE '\\'"));
        assertEquals(Math.max(0, version - 1), count(store, "pragma_table_info('tides_word') WHERE name LIKE 'step%'"));
        for (int step = 2; step <= version; step++) {
            assertEquals(Worker.STEP_ROWS, count(store, "tides_step" + step));
        }
    }

    private static int version(Workspace workspace) {
        return (int) count(workspace.store("tides"), "portolan_schema WHERE namespace = 'tides'");
    }

    private static long count(Store store, String from) {
        return store.read(handle -> handle.createQuery("SELECT count(*) FROM " + from)
                .mapTo(Long.class)
                .one());
    }

    @Override
    public String toString() {
        return survived() + " batches survived, " + unannounced
                + " of them committed in the last moment; none lost, none half, no database damaged";
    }
}
