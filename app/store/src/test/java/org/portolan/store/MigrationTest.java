package org.portolan.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;

class MigrationTest {

    @TempDir
    Path folder;

    @AutoClose
    private Workspace workspace;

    @BeforeEach
    void open() throws Exception {
        workspace = Tides.open(folder);
        workspace.migrate("market", List.of(new Migration(1, "prices", """
                CREATE TABLE market_price (import_id TEXT, row_no INTEGER, id INTEGER PRIMARY KEY AUTOINCREMENT, sku TEXT);
                CREATE INDEX market_price_sku ON market_price (sku);
                CREATE VIRTUAL TABLE market_words USING fts5 (word);
                CREATE VIEW market_cheap AS SELECT * FROM market_price;
                INSERT INTO market_price (sku) VALUES ('A'), ('B');
                """)));
    }

    @Test
    void only_missing_ones_run() throws Exception {
        workspace.migrate("tides", Tides.SCHEMA);
        workspace.migrate("tides", next("INSERT INTO tides_word VALUES ('ebb')"));
        workspace.migrate("tides", next("INSERT INTO tides_word VALUES ('ebb')"));
        assertEquals(1, Tides.count(workspace, "tides_word"));
    }

    @Test
    void a_new_workspace_needs_no_snapshot_and_a_used_one_does() throws Exception {
        assertEquals(List.of(), workspace.snapshots().list());
        Tides.importing(workspace, "spring", 10);
        workspace.migrate("tides", next("DELETE FROM tides_reading"));
        List<Snapshots.Snapshot> taken = workspace.snapshots().list();
        assertEquals(1, taken.size());
        assertEquals("before-tides-2", taken.get(0).reason());
        workspace.snapshots().restore(taken.get(0));
        assertEquals(0, Tides.count(workspace, "tides_reading"), "what was restored is migrated again");
    }

    @Test
    void a_failed_one_leaves_everything_as_it_was() throws Exception {
        Tides.importing(workspace, "spring", 10);
        List<String> before = dump();
        Refusal refusal = assertThrows(Refusal.class, () -> workspace.migrate("tides", next("""
                CREATE TABLE tides_new (x);
                DELETE FROM tides_reading;
                ALTER TABLE tides_word ADD COLUMN y;
                INSERT INTO tides_new VALUES (1, 2);
                """)));
        assertEquals("store.migration.failed", refusal.text().key());
        assertEquals(List.of("tides", "2", "next"), refusal.text().arguments().subList(0, 3));
        assertEquals(before, dump());
        workspace.migrate("tides", next("DELETE FROM tides_reading"));
        assertEquals(0, Tides.count(workspace, "tides_reading"));
    }

    @Test
    void a_failed_one_takes_those_before_it_along() {
        List<Migration> migrations = new ArrayList<>(next("INSERT INTO tides_word VALUES ('ebb')"));
        migrations.add(new Migration(3, "wrong", "INSERT INTO tides_nowhere VALUES (1)"));
        List<String> before = dump();
        assertThrows(Refusal.class, () -> workspace.migrate("tides", migrations));
        assertEquals(before, dump());
    }

    @Test
    void a_changed_one_is_refused() {
        List<Migration> changed = List.of(new Migration(1, "readings", "CREATE TABLE tides_other (x)"));
        assertEquals(
                Text.of("store.schema.changed", "tides", "1", "readings"),
                assertThrows(Refusal.class, () -> workspace.migrate("tides", changed))
                        .text());
    }

    @Test
    void line_ends_are_no_change() throws Exception {
        Migration unix = Tides.SCHEMA.get(0);
        workspace.migrate(
                "tides", List.of(new Migration(1, "readings", unix.sql().replace("\n", "\r\n"))));
    }

    @Test
    void data_that_is_newer_than_the_plugin_is_refused() throws Exception {
        workspace.migrate("tides", next("INSERT INTO tides_word VALUES ('ebb')"));
        assertEquals(
                Text.of("store.schema.newer", "tides", "2", "1"),
                assertThrows(Refusal.class, () -> workspace.migrate("tides", Tides.SCHEMA))
                        .text());
    }

    @Test
    void a_table_with_children_can_be_rebuilt() throws Exception {
        workspace.batches().importing(Tides.file("both"), false, (batch, ledger) -> {
            batch.rows("tides_port", "code").add(1, "HAM");
            batch.rows("tides_reading", "port").add(1, "HAM");
        });
        workspace.migrate("tides", next("""
                CREATE TABLE tides_port_new (import_id TEXT, row_no INTEGER, code TEXT NOT NULL PRIMARY KEY, name TEXT);
                INSERT INTO tides_port_new SELECT import_id, row_no, code, lower(code) FROM tides_port;
                DROP TABLE tides_port;
                ALTER TABLE tides_port_new RENAME TO tides_port;
                """));
        assertEquals(1, Tides.count(workspace, "tides_reading AS r JOIN tides_port AS p ON p.code = r.port"));
    }

    @Test
    void a_row_that_loses_its_parent_is_refused() {
        workspace.batches().importing(Tides.file("both"), false, (batch, ledger) -> {
            batch.rows("tides_port", "code").add(1, "HAM");
            batch.rows("tides_reading", "port").add(1, "HAM");
        });
        assertEquals(
                Text.of("store.migration.orphans", "tides", "2", "next", "tides_reading"),
                assertThrows(Refusal.class, () -> workspace.migrate("tides", next("DELETE FROM tides_port")))
                        .text());
    }

    @Nested
    class Outside_of_its_namespace {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "DROP TABLE market_price",
                    "DROP VIEW market_cheap",
                    "DROP INDEX market_price_sku",
                    "DROP TABLE market_words",
                    "ALTER TABLE market_price ADD COLUMN mine TEXT",
                    "ALTER TABLE market_price RENAME TO tides_price",
                    "ALTER TABLE tides_word RENAME TO market_word",
                    "INSERT INTO market_price (sku) VALUES ('C')",
                    "INSERT INTO MARKET_price (sku) VALUES ('C')",
                    "INSERT INTO main.market_price (sku) VALUES ('C')",
                    "INSERT INTO 'market_price' (sku) VALUES ('C')",
                    "/* tides_word */ REPLACE INTO [market_price] (sku) VALUES ('C')",
                    "WITH w AS (SELECT 1) DELETE FROM market_price",
                    "DELETE FROM market_price",
                    "DELETE FROM market_price WHERE sku = 'A'",
                    "UPDATE market_price SET sku = 'C' WHERE sku = 'A'",
                    "INSERT INTO market_words VALUES ('x')",
                    "DELETE FROM market_words",
                    "INSERT INTO market_words_data VALUES (77, 'x')",
                    "INSERT INTO tides_word SELECT sku FROM market_price",
                    "CREATE TABLE tides_copy AS SELECT * FROM market_price",
                    "CREATE VIEW tides_view AS SELECT * FROM market_price",
                    "CREATE TABLE market_more (x)",
                    "CREATE TABLE other (x)",
                    "CREATE TEMP TABLE tides_t (x)",
                    "CREATE INDEX tides_i ON market_price (sku)",
                    "CREATE INDEX other_i ON tides_word (word)",
                    "REINDEX market_price",
                    "CREATE TRIGGER tides_t AFTER INSERT ON market_price BEGIN SELECT 1; END",
                    "CREATE TEMP TRIGGER tides_t AFTER INSERT ON market_price BEGIN SELECT 1; END",
                    "CREATE TRIGGER tides_t AFTER INSERT ON tides_word BEGIN DELETE FROM market_price; END",
                    "CREATE TRIGGER tides_t AFTER UPDATE OF word ON tides_word WHEN new.word = 'x' BEGIN"
                            + " INSERT INTO market_price (sku) VALUES (new.word); END",
                    "CREATE TRIGGER tides_t BEFORE DELETE ON tides_word BEGIN INSERT INTO portolan_schema"
                            + " VALUES ('market', 2, 'x', 'x', 'x'); END",
                    "CREATE VIEW tides_v AS SELECT 1 AS a; CREATE TRIGGER tides_t INSTEAD OF INSERT ON tides_v BEGIN"
                            + " DELETE FROM market_price; END",
                    "CREATE TABLE tides_child (sku INTEGER REFERENCES market_price (id) ON DELETE CASCADE)",
                    "UPDATE sqlite_sequence SET seq = 500 WHERE name = 'market_price'",
                    "DELETE FROM portolan_batch",
                    "DELETE FROM portolan_schema",
                    "PRAGMA writable_schema = ON",
                    "PRAGMA foreign_keys = OFF",
                    "ATTACH DATABASE ':memory:' AS other",
                    "VACUUM",
                    "COMMIT",
                    "ROLLBACK",
                    "SAVEPOINT a",
                    "ANALYZE",
                    "SELECT load_extension('x')"
                })
        void is_refused_and_leaves_everything_as_it_was(String sql) {
            List<String> before = dump();
            Refusal refusal = assertThrows(
                    Refusal.class,
                    () -> workspace.migrate("tides", next("INSERT INTO tides_word VALUES ('ebb'); " + sql)));
            assertEquals("store.migration.outside", refusal.text().key(), refusal::getMessage);
            assertEquals(before, dump());
        }

        @Test
        void is_not_what_begins_alike() throws Exception {
            workspace.migrate("tides2", List.of(new Migration(1, "a", "CREATE TABLE tides2_a (x)")));
            assertThrows(Refusal.class, () -> workspace.migrate("tides", next("DROP TABLE tides2_a")));
            assertThrows(IllegalArgumentException.class, () -> workspace.migrate("tides_x", List.of()));
            assertThrows(IllegalArgumentException.class, () -> workspace.migrate("portolan", List.of()));
        }

        @Test
        void is_nothing_that_a_plugin_needs() throws Exception {
            workspace.migrate("tides", next("""
                    CREATE TABLE tides_log (id INTEGER PRIMARY KEY AUTOINCREMENT, word TEXT UNIQUE, at TEXT);
                    CREATE INDEX tides_log_at ON tides_log (at);
                    CREATE VIRTUAL TABLE tides_text USING fts5 (word, tokenize = 'trigram');
                    CREATE TRIGGER tides_log_add AFTER INSERT ON tides_word BEGIN
                        INSERT INTO tides_log (word) VALUES (new.word);
                        INSERT INTO tides_text VALUES (new.word);
                    END;
                    INSERT INTO tides_word VALUES ('ebb'), ('涨潮时间');
                    CREATE VIEW tides_view AS SELECT l.word FROM tides_log AS l JOIN tides_word AS w ON w.word = l.word;
                    REINDEX tides_log;
                    WITH w AS (SELECT word FROM tides_view) UPDATE tides_log SET at = 'now' WHERE word IN w;
                    ALTER TABLE tides_log RENAME COLUMN at TO moment;
                    DROP TABLE tides_reading;
                    """));
            assertEquals(2, Tides.count(workspace, "tides_log WHERE moment = 'now'"));
            assertEquals(1, Tides.count(workspace, "tides_text WHERE tides_text MATCH '涨潮时'"));
        }
    }

    private static List<Migration> next(String sql) {
        return List.of(Tides.SCHEMA.get(0), new Migration(2, "next", sql));
    }

    /** The schema and every row of every table, as text. */
    private List<String> dump() {
        return workspace.store("tides").read(handle -> {
            List<String> all = new ArrayList<>(
                    handle.createQuery("SELECT coalesce(sql, '') || ' ' || name FROM sqlite_schema ORDER BY 1")
                            .mapTo(String.class)
                            .list());
            List<String> tables = handle.createQuery(
                            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'shadow') AND name <> 'sqlite_schema' ORDER BY 1")
                    .mapTo(String.class)
                    .list();
            for (String table : tables) {
                handle.createQuery("SELECT * FROM " + table)
                        .mapToMap()
                        .forEach(row -> all.add(
                                table + " " + Arrays.deepToString(row.values().toArray())));
            }
            return all;
        });
    }
}
