package org.portolan.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.api.command.Refusal;
import org.portolan.api.store.Batch;
import org.portolan.api.store.Store;
import org.portolan.api.text.Text;

class StoreTest {

    private static final Text NOTE = Text.of("tides.note", "ebb");

    @TempDir
    Path folder;

    @AutoClose
    private Workspace workspace;

    private Store store;

    @BeforeEach
    void open() throws Exception {
        workspace = Workspace.open(folder, Tides.NOON, Duration.ofMillis(100));
        workspace.migrate("tides", Tides.SCHEMA);
        store = workspace.store("tides");
    }

    @Nested
    class A_write {

        @Test
        void is_a_batch_with_a_label_that_can_be_undone() throws Exception {
            String id = store.write(NOTE, batch -> {
                batch.rows("tides_reading", "metres").add(0, "1.5");
                batch.handle()
                        .execute(
                                "INSERT INTO tides_reading (import_id, row_no, metres) VALUES (?, 0, '2')", batch.id());
                return batch.id();
            });
            BatchRecord written = workspace.batches().find(id).orElseThrow();
            assertEquals(NOTE, written.label());
            assertEquals(2, written.stored());
            assertEquals("", written.fileName());
            workspace.batches().undo(id);
            assertEquals(0, Tides.count(workspace, "tides_reading"));
        }

        @Test
        void of_nothing_leaves_no_batch() {
            assertEquals(7, store.<Integer, RuntimeException>write(NOTE, batch -> 7));
            assertEquals(List.of(), workspace.batches().list());
        }

        @Test
        void of_what_follows_from_facts_alone_leaves_no_batch() {
            store.write(NOTE, batch -> batch.handle().execute("INSERT INTO tides_word VALUES ('ebb')"));
            assertEquals(1, Tides.count(workspace, "tides_word"));
            assertEquals(List.of(), workspace.batches().list());
        }

        @Test
        void that_throws_leaves_nothing() {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> store.write(NOTE, batch -> {
                        batch.rows("tides_reading", "metres").add(0, "1.5");
                        batch.handle();
                        throw new IllegalArgumentException("no");
                    }));
            assertEquals(0, Tides.count(workspace, "tides_reading"));
            assertEquals(List.of(), workspace.batches().list());
        }

        @Test
        void cannot_be_ended_by_the_plugin() {
            store.write(NOTE, batch -> {
                assertThrows(IllegalStateException.class, () -> batch.handle().commit());
                assertThrows(IllegalStateException.class, () -> batch.handle().rollback());
                assertThrows(IllegalStateException.class, () -> batch.handle().begin());
                return batch.handle().inTransaction(same -> same.execute("INSERT INTO tides_word VALUES ('ebb')"));
            });
            assertEquals(1, Tides.count(workspace, "tides_word"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "INSERT INTO portolan_schema VALUES ('market', 1, '', '', '')",
                    "DELETE FROM portolan_batch",
                    "UPDATE market_price SET sku = 'B'",
                    "DELETE FROM market_price",
                    "DROP TABLE market_price",
                    "COMMIT",
                    "ROLLBACK"
                })
        void keeps_to_the_tables_of_its_plugin(String sql) throws Exception {
            workspace.migrate(
                    "market", List.of(new Migration(1, "a", "CREATE TABLE market_price (import_id TEXT, sku TEXT)")));
            workspace
                    .store("market")
                    .write(
                            NOTE,
                            batch -> batch.handle().execute("INSERT INTO market_price VALUES (?, 'A')", batch.id()));
            IllegalStateException stopped = assertThrows(
                    IllegalStateException.class,
                    () -> store.write(NOTE, batch -> {
                        batch.handle().execute("INSERT INTO tides_word SELECT sku FROM market_price");
                        return batch.handle().execute(sql);
                    }));
            assertTrue(stopped.getMessage().contains(sql), stopped.getMessage());
            assertEquals(1, Tides.count(workspace, "market_price WHERE sku = 'A'"));
            assertEquals(0, Tides.count(workspace, "tides_word"));
            assertEquals(1, workspace.batches().list().size());
        }

        @Test
        void takes_back_a_part_to_a_savepoint() {
            store.write(NOTE, batch -> {
                batch.handle().execute("INSERT INTO tides_word VALUES ('ebb')");
                batch.handle().savepoint("part");
                batch.handle().execute("INSERT INTO tides_word VALUES ('flood')");
                return batch.handle().rollbackToSavepoint("part");
            });
            assertEquals(1, Tides.count(workspace, "tides_word"));
        }

        @Test
        void inside_a_write_is_a_mistake_that_is_said() {
            store.write(NOTE, batch -> {
                assertThrows(IllegalStateException.class, () -> store.write(NOTE, inner -> 1));
                assertThrows(
                        IllegalStateException.class, () -> workspace.batches().undo("x"));
                return 1;
            });
        }

        @Test
        void waits_for_the_one_before_and_not_for_ever() throws Exception {
            ExecutorService other = Executors.newSingleThreadExecutor();
            CountDownLatch begun = new CountDownLatch(1);
            CountDownLatch enough = new CountDownLatch(1);
            Future<Boolean> slow = other.submit(() -> store.write(NOTE, batch -> {
                begun.countDown();
                return enough.await(60, TimeUnit.SECONDS);
            }));
            begun.await();
            StoreTrouble trouble = assertThrows(StoreTrouble.class, () -> Tides.importing(workspace, "spring", 1));
            assertEquals(
                    Text.of("store.write.busy", Text.of("store.doing.import", "spring.csv"), 0L, NOTE), trouble.text());
            assertEquals(0, Tides.count(workspace, "tides_reading"), "reading goes on meanwhile");
            enough.countDown();
            assertTrue(slow.get());
            assertEquals(1, Tides.importing(workspace, "spring", 1).stored());
            other.shutdown();
        }
    }

    @Nested
    class More_of_a_batch {

        private String begun;

        @BeforeEach
        void begin() {
            begun = reading("1.5");
        }

        @Test
        void is_listed_and_undone_with_it() throws Exception {
            for (int i = 0; i < 3; i++) {
                assertEquals(2, more(2));
            }
            assertEquals(1, workspace.batches().list().size());
            assertEquals(7, workspace.batches().find(begun).orElseThrow().stored());
            assertEquals(7, Tides.count(workspace, "tides_reading WHERE import_id = '" + begun + "'"));
            workspace.batches().undo(begun);
            assertEquals(0, Tides.count(workspace, "tides_reading"));
        }

        @Test
        void that_throws_leaves_what_was_there() {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> store.append(begun, batch -> {
                        batch.rows("tides_reading", "metres").add(0, "2");
                        batch.handle();
                        throw new IllegalArgumentException("no");
                    }));
            assertEquals(1, Tides.count(workspace, "tides_reading"));
            assertEquals(1, workspace.batches().find(begun).orElseThrow().stored());
        }

        @Test
        void on_a_full_disk_leaves_what_was_there() {
            assertThrows(
                    RuntimeException.class,
                    () -> store.append(begun, batch -> {
                        A_full_disk.limit(batch);
                        assertThrows(RuntimeException.class, () -> {
                            Batch.Rows rows = batch.rows("tides_reading", "metres");
                            for (int row = 0; row < 200_000; row++) {
                                rows.add(row, A_full_disk.LONG);
                            }
                        });
                        return 1;
                    }));
            assertEquals(1, Tides.count(workspace, "tides_reading"));
            assertEquals(1, workspace.batches().find(begun).orElseThrow().stored());
        }

        @Test
        void of_one_that_is_not_there_is_refused() {
            assertRefused("store.append.unknown", "2020-never");
        }

        @Test
        void of_one_that_was_undone_is_refused() throws Exception {
            workspace.batches().undo(begun);
            assertRefused("store.append.undone", begun);
        }

        @Test
        void of_another_plugin_is_refused() throws Exception {
            workspace.migrate(
                    "market", List.of(new Migration(1, "a", "CREATE TABLE market_price (import_id TEXT, sku TEXT)")));
            String others = workspace.store("market").write(NOTE, batch -> {
                batch.handle().execute("INSERT INTO market_price VALUES (?, 'A')", batch.id());
                return batch.id();
            });
            assertRefused("store.append.unknown", others);
        }

        @Test
        void of_a_file_is_refused() {
            assertRefused(
                    "store.append.file", Tides.importing(workspace, "spring", 3).id());
        }

        private void assertRefused(String key, String id) {
            Refusal refused = assertThrows(Refusal.class, () -> store.append(id, batch -> 1));
            assertEquals(key, refused.text().key());
        }

        private int more(int rows) throws Exception {
            return store.append(begun, batch -> {
                Batch.Rows readings = batch.rows("tides_reading", "metres");
                for (int row = 0; row < rows; row++) {
                    readings.add(row, "2");
                }
                return rows;
            });
        }

        private String reading(String metres) {
            return store.write(NOTE, batch -> {
                batch.rows("tides_reading", "metres").add(0, metres);
                return batch.id();
            });
        }
    }

    @Nested
    class A_read {

        @Test
        void sees_one_state_whatever_is_written_meanwhile() throws Exception {
            Tides.importing(workspace, "spring", 10);
            long[] counts = store.read(handle -> {
                String sql = "SELECT count(*) FROM tides_reading";
                long first = handle.createQuery(sql).mapTo(Long.class).one();
                Tides.importing(workspace, "neap", 20);
                return new long[] {
                    first, handle.createQuery(sql).mapTo(Long.class).one()
                };
            });
            assertEquals(10, counts[0]);
            assertEquals(10, counts[1]);
            assertEquals(30, Tides.count(workspace, "tides_reading"));
        }

        @Test
        void cannot_write() {
            assertThrows(
                    RuntimeException.class,
                    () -> store.read(handle -> handle.execute("INSERT INTO tides_word VALUES ('ebb')")));
            assertEquals(0, Tides.count(workspace, "tides_word"));
        }

        @Test
        void may_stand_in_another_and_beside_many() throws Exception {
            Tides.importing(workspace, "spring", 10);
            ExecutorService readers = Executors.newFixedThreadPool(12);
            List<Future<Long>> counts = java.util.stream.IntStream.range(0, 60)
                    .mapToObj(i -> readers.submit(() -> store.read(handle -> Tides.count(workspace, "tides_reading"))))
                    .toList();
            for (Future<Long> count : counts) {
                assertEquals(10, count.get());
            }
            readers.shutdown();
        }
    }

    @Nested
    class A_full_disk {

        /** So long that rows of it are on the disk before the last has come. */
        private static final String LONG = "1.5".repeat(50);

        @Test
        void stops_an_import_in_words_and_leaves_nothing() {
            Tides.importing(workspace, "spring", 10);
            StoreTrouble trouble = assertThrows(
                    StoreTrouble.class,
                    () -> workspace.batches().importing(Tides.file("neap"), false, (batch, ledger) -> {
                        limit(batch);
                        Tides.readings(batch, ledger, 200_000);
                    }));
            assertEquals("store.disk.full", trouble.text().key());
            assertEquals(10, Tides.count(workspace, "tides_reading"));
            assertEquals(1, workspace.batches().list().size());
        }

        @Test
        void leaves_nothing_of_work_that_goes_on_all_the_same() {
            assertThrows(
                    RuntimeException.class,
                    () -> store.write(NOTE, batch -> {
                        limit(batch);
                        assertThrows(RuntimeException.class, () -> {
                            Batch.Rows rows = batch.rows("tides_reading", "metres");
                            for (int row = 0; row < 200_000; row++) {
                                rows.add(row, LONG);
                            }
                        });
                        batch.handle()
                                .execute(
                                        "INSERT INTO tides_reading (import_id, row_no, metres) VALUES (?, 0, '2')",
                                        batch.id());
                        return 1;
                    }));
            assertEquals(0, Tides.count(workspace, "tides_reading"));
            assertEquals(List.of(), workspace.batches().list());
        }

        private static void limit(Batch batch) {
            long pages = batch.handle()
                    .createQuery("PRAGMA page_count")
                    .mapTo(Long.class)
                    .one();
            batch.handle().execute("PRAGMA max_page_count = " + (pages + 20));
        }
    }
}
