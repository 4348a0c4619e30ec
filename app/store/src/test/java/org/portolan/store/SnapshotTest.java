package org.portolan.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.api.command.Refusal;
import org.portolan.store.Snapshots.Snapshot;

class SnapshotTest {

    @TempDir
    Path folder;

    @AutoClose
    private Workspace workspace;

    @BeforeEach
    void open() throws Exception {
        workspace = Tides.open(folder);
        Tides.importing(workspace, "spring", 10);
    }

    @Test
    void a_snapshot_is_a_checked_copy_with_its_time_and_reason() throws Exception {
        Snapshot taken = workspace.snapshots().take("manual");
        assertEquals(Tides.NOON.instant(), taken.at());
        assertEquals("manual", taken.reason());
        assertEquals(Files.size(taken.file()), taken.bytes());
        assertTrue(taken.good());
        assertEquals(List.of(taken), workspace.snapshots().list());
    }

    @Test
    void restoring_brings_the_data_back_and_keeps_what_was_there() throws Exception {
        Snapshot taken = workspace.snapshots().take("manual");
        Tides.importing(workspace, "neap", 20);
        workspace.snapshots().restore(taken);
        assertEquals(10, Tides.count(workspace, "tides_reading"));
        assertEquals(1, workspace.batches().list().size());
        Snapshot before = workspace.snapshots().list().get(0);
        assertEquals("before-restore", before.reason());
        Tides.importing(workspace, "ebb", 5);
        workspace.snapshots().restore(before);
        assertEquals(30, Tides.count(workspace, "tides_reading"));
        workspace.close();
        workspace = Tides.open(folder);
        assertEquals(30, Tides.count(workspace, "tides_reading"));
    }

    @Test
    void a_broken_snapshot_is_shown_as_such_and_not_restored() throws Exception {
        Snapshot taken = workspace.snapshots().take("manual");
        byte[] bytes = Files.readAllBytes(taken.file());
        java.util.Arrays.fill(bytes, 4096, 12_288, (byte) 0x5a);
        Files.write(taken.file(), bytes);
        assertFalse(workspace.snapshots().list().get(0).good());
        assertEquals(
                "store.restore.failed",
                assertThrows(Refusal.class, () -> workspace.snapshots().restore(taken))
                        .text()
                        .key());
        assertEquals(10, Tides.count(workspace, "tides_reading"));
    }

    @Test
    void a_snapshot_of_newer_tables_is_refused_and_the_data_stays() throws Exception {
        Snapshot older = workspace.snapshots().take("manual");
        workspace.migrate("tides", List.of(Tides.SCHEMA.get(0), new Migration(2, "next", "DELETE FROM tides_reading")));
        Snapshot newer = workspace.snapshots().take("newer");
        workspace.snapshots().restore(older);
        workspace.close();
        workspace = Tides.open(folder.resolve("other"));
        Tides.importing(workspace, "spring", 3);
        assertEquals(
                "store.schema.newer",
                assertThrows(Refusal.class, () -> workspace.snapshots().restore(newer))
                        .text()
                        .key());
        assertEquals(3, Tides.count(workspace, "tides_reading"));
    }

    @Test
    void ten_automatic_ones_are_kept_and_all_that_a_person_made() throws Exception {
        workspace.snapshots().take("manual");
        for (int i = 0; i < 12; i++) {
            workspace.snapshots().take("before-something");
        }
        List<String> reasons =
                workspace.snapshots().list().stream().map(Snapshot::reason).toList();
        assertEquals(11, reasons.size());
        assertEquals(10, reasons.stream().filter("before-something"::equals).count());
        assertTrue(reasons.contains("manual"));
    }

    @Test
    void a_reason_that_is_no_file_name_is_a_mistake() {
        assertThrows(IllegalArgumentException.class, () -> workspace.snapshots().take("../away"));
    }

    @Test
    void what_a_killed_process_left_unfinished_is_swept_away() throws Exception {
        workspace.close();
        Path part = Files.writeString(folder.resolve("backups/20261122T120000000Z-manual.db.part"), "half");
        workspace = Tides.open(folder);
        assertFalse(Files.exists(part));
    }
}
