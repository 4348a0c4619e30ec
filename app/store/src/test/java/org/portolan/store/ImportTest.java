package org.portolan.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.store.Batch;
import org.portolan.api.text.Text;

class ImportTest {

    @TempDir
    Path folder;

    @AutoClose
    private Workspace workspace;

    @BeforeEach
    void open() throws Exception {
        workspace = Tides.open(folder);
    }

    @Test
    void a_file_that_was_kept_by_its_sha256_is_known_again() throws Exception {
        BatchRecord spring = Tides.importing(workspace, "spring", 3);
        workspace.close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("portolan.db"));
                Statement statement = connection.createStatement()) {
            // As the first schema of the host left it.
            statement.executeUpdate("ALTER TABLE portolan_batch RENAME COLUMN fingerprint TO sha256");
            statement.executeUpdate("UPDATE portolan_batch SET sha256 = '"
                    + Tides.content("spring").sha256() + "'");
            statement.executeUpdate("DELETE FROM portolan_schema WHERE namespace = 'portolan' AND number = 2");
        }
        workspace = Tides.open(folder);
        assertEquals(spring.id(), Tides.importing(workspace, "spring", 3).id());
        assertNotEquals(spring.id(), Tides.importing(workspace, "neap", 3).id());
        assertEquals(6, Tides.count(workspace, "tides_reading"));
    }

    @Test
    void an_import_is_one_batch_with_counts_and_reasons() {
        BatchRecord batch = workspace.batches().importing(Tides.file("spring"), false, (rows, ledger) -> {
            Tides.readings(rows, ledger, 1000);
            ledger.rejected("Hamburg;?", Tides.finding(1001));
            ledger.finding(Finding.info(Place.NOWHERE, Text.of("tides.read")));
        });
        assertEquals(List.of(batch), workspace.batches().list());
        assertEquals(batch, workspace.batches().find(batch.id()).orElseThrow());
        assertEquals(Text.of("tides.file", "spring"), batch.label());
        assertEquals(1001, batch.rows());
        assertEquals(1000, batch.stored());
        assertEquals(1, batch.rejected());
        assertEquals(
                List.of(new Batches.Rejected("Hamburg;?", Tides.finding(1001))),
                workspace.batches().rejected(batch.id()));
        assertEquals(
                List.of(Finding.info(Place.NOWHERE, Text.of("tides.read"))),
                workspace.batches().findings(batch.id()));
        assertEquals(1000, Tides.count(workspace, "tides_reading WHERE import_id = '" + batch.id() + "'"));
        assertEquals(500_500, Tides.count(workspace, "tides_reading") * 1001 / 2);
    }

    @Test
    void a_file_that_is_there_already_changes_nothing() {
        BatchRecord first = Tides.importing(workspace, "spring", 10);
        BatchRecord second = workspace.batches().importing(Tides.file("spring"), false, (batch, ledger) -> {
            throw new AssertionError("read again");
        });
        assertEquals(first, second);
        assertEquals(
                first,
                workspace
                        .batches()
                        .holding(Tides.content("spring"), "tides.readings")
                        .orElseThrow());
        assertTrue(workspace
                .batches()
                .holding(Tides.content("spring"), "tides.other")
                .isEmpty());
    }

    @Test
    void a_dry_run_counts_and_keeps_nothing() {
        BatchRecord dry = workspace
                .batches()
                .importing(Tides.file("spring"), true, (batch, ledger) -> Tides.readings(batch, ledger, 1000));
        assertEquals(1000, dry.stored());
        assertEquals(List.of(), workspace.batches().list());
        assertEquals(0, Tides.count(workspace, "tides_reading"));
        assertEquals(0, Tides.count(workspace, "portolan_finding"));
    }

    @Nested
    class Nothing_is_kept {

        @Test
        void when_the_work_throws() {
            IOException torn = assertThrows(
                    IOException.class,
                    () -> workspace.batches().importing(Tides.file("spring"), false, (batch, ledger) -> {
                        Tides.readings(batch, ledger, 5000);
                        ledger.rejected("x", Tides.finding(1));
                        throw new IOException("torn");
                    }));
            assertEquals("torn", torn.getMessage());
        }

        @Test
        void when_the_task_is_cancelled() {
            assertThrows(
                    CancellationException.class,
                    () -> workspace.batches().importing(Tides.file("spring"), false, (batch, ledger) -> {
                        Thread.currentThread().interrupt();
                        Tides.readings(batch, ledger, 50_000);
                    }));
            assertTrue(Thread.interrupted(), "the task still knows that it was interrupted");
        }

        @Test
        void when_the_database_refuses_a_row_on_its_way() {
            RuntimeException refused = assertThrows(
                    RuntimeException.class,
                    () -> workspace.batches().importing(Tides.file("ports"), false, (batch, ledger) -> {
                        Batch.Rows ports = batch.rows("tides_port", "code");
                        for (int i = 0; i < 50_000; i++) {
                            ports.add(i, i == 7 ? "P6" : "P" + i);
                        }
                    }));
            assertTrue(refused.getMessage().contains("tides_port"), refused.getMessage());
        }

        @Test
        void when_a_row_refers_to_none() {
            assertThrows(
                    RuntimeException.class,
                    () -> workspace
                            .batches()
                            .importing(
                                    Tides.file("spring"),
                                    false,
                                    (batch, ledger) ->
                                            batch.rows("tides_reading", "port").add(1, "nowhere")));
        }

        @AfterEach
        void look() {
            assertEquals(List.of(), workspace.batches().list());
            for (String table : List.of("tides_reading", "tides_port", "portolan_finding")) {
                assertEquals(0, Tides.count(workspace, table));
            }
            assertEquals(3, Tides.importing(workspace, "spring", 3).stored(), "the next import goes on");
        }
    }

    @Nested
    class A_batch {

        @Test
        void takes_children_before_their_parents() {
            workspace.batches().importing(Tides.file("both"), false, (batch, ledger) -> {
                Batch.Rows readings = batch.rows("tides_reading", "port", "metres");
                Batch.Rows ports = batch.rows("tides_port", "code");
                for (int i = 0; i < 5000; i++) {
                    readings.add(i, "P" + i, new BigDecimal("1E+2"));
                    ports.add(i, "P" + i);
                }
            });
            assertEquals(5000, Tides.count(workspace, "tides_reading WHERE metres = '100'"));
        }

        @Test
        void shows_its_own_rows_to_its_handle_and_to_nobody_else() {
            workspace.batches().importing(Tides.file("spring"), false, (batch, ledger) -> {
                Tides.readings(batch, ledger, 2500);
                assertEquals(
                        2500,
                        batch.handle()
                                .createQuery("SELECT count(*) FROM tides_reading")
                                .mapTo(Integer.class)
                                .one());
                assertEquals(0, Tides.count(workspace, "tides_reading"));
            });
        }

        @Test
        void gives_the_same_rows_to_whoever_asks_again() {
            workspace.batches().importing(Tides.file("spring"), false, (batch, ledger) -> {
                for (int row = 1; row <= 3000; row++) {
                    batch.rows("tides_reading", "metres").add(row, "1.5");
                }
            });
            assertEquals(3000, Tides.count(workspace, "tides_reading"));
        }

        @Test
        void keeps_every_value_as_it_was_given_whatever_stands_beside_it() {
            List<Object> given = List.of("", "1.50", "潮 é 🌊", 5L, 7, new BigDecimal("0.10"));
            List<String> kept = List.of("text ", "text 1.50", "text 潮 é 🌊", "integer 5", "integer 7", "text 0.10");

            workspace.batches().importing(Tides.file("things"), false, (batch, ledger) -> {
                Batch.Rows things = batch.rows("tides_thing", "thing");
                // Full blocks of texts, of both, of numbers, and a rest.
                for (int row = 0; row < 9000; row++) {
                    things.add(row, row < 3000 ? "word" : row < 6000 ? given.get(row % given.size()) : row);
                }
                for (int row = 0; row < given.size(); row++) {
                    things.add(10_000 + row, given.get(row));
                }
            });

            assertEquals(
                    kept,
                    workspace
                            .store("tides")
                            .read(handle ->
                                    handle.createQuery("""
                                    SELECT typeof(thing) || ' ' || thing FROM tides_thing
                                    WHERE row_no >= 10000 ORDER BY row_no
                                    """).mapTo(String.class).list()));
            assertEquals(3000, Tides.count(workspace, "tides_thing WHERE row_no < 3000 AND thing = 'word'"));
            for (int i = 0; i < given.size(); i++) {
                String written = kept.get(i).substring(kept.get(i).indexOf(' ') + 1);
                String type = kept.get(i).substring(0, kept.get(i).indexOf(' '));
                assertEquals(
                        500,
                        Tides.count(
                                workspace,
                                "tides_thing WHERE row_no BETWEEN 3000 AND 5999 AND typeof(thing) = '" + type
                                        + "' AND CAST(thing AS TEXT) = '" + written + "'"));
            }
            assertEquals(
                    3000,
                    Tides.count(
                            workspace,
                            "tides_thing WHERE row_no BETWEEN 6000 AND 8999 AND thing = row_no AND typeof(thing) = 'integer'"));
        }

        @Test
        void writes_to_tables_of_its_plugin_only() {
            workspace.batches().importing(Tides.file("spring"), false, (batch, ledger) -> {
                assertThrows(IllegalArgumentException.class, () -> batch.rows("market_price", "amount"));
                assertThrows(IllegalArgumentException.class, () -> batch.rows("portolan_batch"));
                Batch.Rows readings = batch.rows("TIDES_reading", "metres");
                assertThrows(IllegalArgumentException.class, () -> readings.add(1, "a", "b"));
                assertThrows(IllegalArgumentException.class, () -> readings.add(1, 1.5));
            });
        }

        @Test
        void is_of_no_use_after_its_end() {
            Batch[] kept = new Batch[1];
            workspace.batches().importing(Tides.file("spring"), false, (batch, ledger) -> kept[0] = batch);
            assertThrows(IllegalStateException.class, () -> kept[0].handle());
            assertThrows(IllegalStateException.class, () -> kept[0].rows("tides_reading", "metres"));
        }
    }

    @Nested
    class Undo {

        @Test
        void removes_the_rows_and_keeps_the_record() throws Exception {
            BatchRecord spring = Tides.importing(workspace, "spring", 10);
            BatchRecord neap = Tides.importing(workspace, "neap", 20);
            BatchRecord undone = workspace.batches().undo(spring.id());
            assertEquals(Tides.NOON.instant(), undone.undoneAt().orElseThrow());
            assertEquals(20, Tides.count(workspace, "tides_reading"));
            assertEquals(List.of(neap, undone), workspace.batches().list());
        }

        @Test
        void lets_the_file_be_imported_again() throws Exception {
            BatchRecord first = Tides.importing(workspace, "spring", 10);
            workspace.batches().undo(first.id());
            assertTrue(workspace
                    .batches()
                    .holding(Tides.content("spring"), "tides.readings")
                    .isEmpty());
            BatchRecord again = Tides.importing(workspace, "spring", 10);
            assertNotEquals(first.id(), again.id());
            assertFalse(again.undoneAt().isPresent());
            assertEquals(10, Tides.count(workspace, "tides_reading"));
        }

        @Test
        void is_refused_twice_and_for_what_is_not_there() throws Exception {
            BatchRecord spring = Tides.importing(workspace, "spring", 10);
            workspace.batches().undo(spring.id());
            assertEquals(
                    "store.undo.already",
                    assertThrows(Refusal.class, () -> workspace.batches().undo(spring.id()))
                            .text()
                            .key());
            assertEquals(
                    Text.of("store.undo.unknown", "nothing"),
                    assertThrows(Refusal.class, () -> workspace.batches().undo("nothing"))
                            .text());
        }
    }
}
