package org.portolan.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.api.store.Batch;

/** Imports of many rows, which go to the database by way of files beside it. */
class ManyRowsTest {

    @TempDir
    Path folder;

    @AutoClose
    private Workspace workspace;

    @BeforeEach
    void open() throws Exception {
        workspace = Tides.open(folder);
    }

    /** Rows of two tables, some too long for a page, some that are asked for on the way: each in its order. */
    @Test
    void rows_keep_their_order_however_they_come_in() throws Exception {
        String id = workspace
                .batches()
                .importing(Tides.file("spring"), false, (batch, ledger) -> {
                    Batch.Rows readings = batch.rows("tides_reading", "metres");
                    Batch.Rows things = batch.rows("tides_thing", "thing");
                    for (int row = 1; row <= 120_000; row++) {
                        readings.add(row, row % 7_919 == 0 ? "9".repeat(70_000) : "0".repeat(row % 90));
                        things.add(-row, row % 2 == 0 ? null : row);
                        if (row % 40_000 == 0) {
                            assertEquals(
                                    2L * row,
                                    batch.handle()
                                            .createQuery(
                                                    "SELECT (SELECT count(*) FROM tides_reading) + (SELECT count(*) FROM tides_thing)")
                                            .mapTo(Long.class)
                                            .one());
                        }
                    }
                })
                .id();
        workspace.store("tides").read(handle -> {
            assertEquals(
                    0L, handle.createQuery("""
                            SELECT count(*) FROM tides_reading
                            WHERE row_no <> rowid OR import_id <> :id OR typeof(row_no) <> 'integer'
                            OR length(metres) <> CASE WHEN row_no % 7919 = 0 THEN 70000 ELSE row_no % 90 END
                            """).bind("id", id).mapTo(Long.class).one());
            assertEquals(0L, handle.createQuery("""
                            SELECT count(*) FROM tides_thing WHERE row_no <> -rowid
                            OR thing IS NOT CASE WHEN row_no % 2 = 0 THEN NULL ELSE -row_no END
                            """).mapTo(Long.class).one());
            return 0;
        });
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of(),
                    files.filter(file -> file.toString().contains(".rows-")).toList());
        }
    }

    /** Dropped and made anew on the way, they say the same as before, and a row that one refuses is refused. */
    @Test
    void indexes_are_there_after_many_rows() throws Exception {
        String indexes =
                "SELECT group_concat(name || ' ' || sql, '; ') FROM sqlite_schema WHERE tbl_name = 'tides_mark'";
        workspace.migrate("tides", Tides.MARKS);
        String before = workspace
                .store("tides")
                .read(handle -> handle.createQuery(indexes).mapTo(String.class).one());
        for (int round = 0; round < 2; round++) {
            int from = 150_000 * round;
            workspace.batches().importing(Tides.file("marks " + round), false, (batch, ledger) -> {
                Batch.Rows rows = batch.rows("tides_mark", "mark", "place");
                for (int row = 1; row <= 150_000; row++) {
                    rows.add(row, "mark " + (from + row), "place " + row % 1000 + " on the chart of the estuary");
                    ledger.stored();
                }
            });
        }
        workspace.store("tides").read(handle -> {
            assertEquals(before, handle.createQuery(indexes).mapTo(String.class).one());
            assertEquals(
                    300L,
                    handle.createQuery("SELECT count(*) FROM tides_mark INDEXED BY tides_mark_place"
                                    + " WHERE place = 'place 7 on the chart of the estuary'")
                            .mapTo(Long.class)
                            .one());
            assertEquals(
                    "ok",
                    handle.createQuery("PRAGMA integrity_check")
                            .mapTo(String.class)
                            .one());
            return 0;
        });
        assertThrows(
                RuntimeException.class,
                () -> workspace.batches().importing(Tides.file("again"), false, (batch, ledger) -> {
                    Batch.Rows rows = batch.rows("tides_mark", "mark", "place");
                    for (int row = 1; row <= 150_000; row++) {
                        rows.add(row, "mark " + (row < 140_000 ? row + 300_000 : 7), "again");
                    }
                }));
        assertEquals(300_000, Tides.count(workspace, "tides_mark"));
        // Nor is it kept where the format goes on as if nothing had happened.
        assertThrows(
                RuntimeException.class,
                () -> workspace.batches().importing(Tides.file("on"), false, (batch, ledger) -> {
                    Batch.Rows rows = batch.rows("tides_mark", "mark", "place");
                    for (int row = 1; row <= 10_000; row++) {
                        rows.add(row, "mark " + (row < 9_000 ? row + 300_000 : 7), "on");
                    }
                    assertThrows(RuntimeException.class, batch::handle);
                }));
        assertEquals(300_000, Tides.count(workspace, "tides_mark"));
    }

    @Test
    void what_a_killed_import_left_beside_the_database_is_swept_away() throws Exception {
        workspace.close();
        Path left = Files.writeString(folder.resolve("portolan.db.rows-3"), "half a page");
        workspace = Tides.open(folder);
        assertFalse(Files.exists(left));
    }
}
