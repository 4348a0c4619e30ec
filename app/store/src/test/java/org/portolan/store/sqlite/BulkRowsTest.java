package org.portolan.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whichever way rows go, the table holds what statements with the same values would have left in it. */
class BulkRowsTest {

    private static final String BATCH = "b-1";
    private static final int ROWS = 3_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        plain            | import_id TEXT NOT NULL, row_no BIGINT NOT NULL, a TEXT, b INTEGER, c TEXT NOT NULL
        other order      | c TEXT, row_no INT, b BIGINT, import_id TEXT, a VARCHAR(20)
        no types         | import_id, row_no, a, b, c BLOB
        presets          | import_id TEXT, row_no INT DEFAULT 0, a TEXT DEFAULT '', b INT DEFAULT -1, c TEXT DEFAULT 'it''s'
        a preset is sum  | import_id TEXT, row_no INT, a TEXT DEFAULT (1 + 1), b INT, c TEXT
        further columns  | import_id TEXT, row_no INT, a TEXT, b INT, c TEXT, d TEXT NOT NULL DEFAULT 'd', e INT
        numeric          | import_id TEXT, row_no INT, a TEXT, b NUMERIC, c REAL
        a whole number   | import_id TEXT, row_no INT, a INTEGER, b INTEGER, c INTEGER
        numbers as text  | import_id TEXT, row_no TEXT, a TEXT, b TEXT, c TEXT
        rows are numbered | import_id TEXT, row_no INTEGER PRIMARY KEY, a TEXT, b INT, c TEXT
        with a key       | import_id TEXT, row_no INT, a TEXT, b INT, c TEXT, PRIMARY KEY (import_id, row_no)
        checked          | import_id TEXT, row_no INT, a TEXT, b INT CHECK (b <> 77), c TEXT
        collated         | import_id TEXT, row_no INT, a TEXT COLLATE NOCASE, b INT, c TEXT
        generated        | import_id TEXT, row_no INT, a TEXT, b INT, c TEXT, d TEXT AS (upper(a))
        """)
    void rows_are_stored_as_statements_store_them(String name, String columns) throws Exception {
        Random random = new Random(20261122);
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            rows.add(new Object[] {text(random), number(random), c(random)});
        }
        assertEquals(stored(columns, rows, this::byStatements), stored(columns, rows, this::inBulk), name);
    }

    @Test
    void a_value_of_another_kind_may_come_late() throws Exception {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            rows.add(new Object[] {"a", row < 2_500 ? (Object) 7L : row % 2 == 0 ? "007" : "seven", "c"});
        }
        String columns = "import_id TEXT, row_no INT, a TEXT, b INTEGER, c TEXT";
        assertEquals(stored(columns, rows, this::byStatements), stored(columns, rows, this::inBulk));
    }

    @Test
    void a_row_without_a_value_that_its_table_wants_is_refused_by_name() {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            rows.add(new Object[] {row == 2_500 ? null : "a", 1L, "c"});
        }
        RowsNotStored thrown = assertThrows(
                RowsNotStored.class,
                () -> stored("import_id TEXT, row_no INT, a TEXT NOT NULL, b INT, c TEXT", rows, this::inBulk));
        assertTrue(String.valueOf(thrown.getMessage()).contains("NOT NULL"), thrown::getMessage);
    }

    @Test
    void a_foreign_key_is_watched_over() throws Exception {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            rows.add(new Object[] {"nowhere", 1L, "c"});
        }
        String columns = "import_id TEXT, row_no INT, a TEXT REFERENCES parent (id), b INT, c TEXT";
        assertThrows(Exception.class, () -> stored(columns, rows, this::inBulk));
    }

    @Test
    void a_trigger_sees_every_row() throws Exception {
        Path file = folder.resolve("triggered.db");
        try (Connection connection = Connections.writer(file)) {
            Connections.execute(connection, "CREATE TABLE t (import_id TEXT, row_no INT, a TEXT, b INT, c TEXT)");
            Connections.execute(connection, "CREATE TABLE seen (a TEXT)");
            Connections.execute(
                    connection, "CREATE TRIGGER t_seen AFTER INSERT ON t BEGIN INSERT INTO seen VALUES (new.a); END");
            List<@Nullable Object[]> rows = new ArrayList<>();
            for (int row = 0; row < ROWS; row++) {
                rows.add(new Object[] {"a", 1L, "c"});
            }
            inBulk(connection, rows);
            assertEquals(List.of(String.valueOf(ROWS)), answers(connection, "SELECT count(*) FROM seen"));
        }
    }

    @Test
    void sqlite_takes_rows_over_as_they_are() throws Exception {
        Path part = folder.resolve("part");
        try (Connection connection = Connections.writer(folder.resolve("taken.db"))) {
            Connections.execute(
                    connection, "CREATE TABLE t (import_id TEXT NOT NULL, row_no BIGINT, a TEXT DEFAULT 'x', b INT)");
            RowShape shape = RowShape.of(connection, "t", BATCH, List.of("import_id", "row_no", "a", "b"));
            assertTrue(shape.isWhole());
            try (RowFile file = new RowFile(part, shape.declared())) {
                @Nullable Object[] row = new Object[shape.width()];
                assertTrue(shape.lay(new Object[] {1L, "a", null}, 0, row));
                assertTrue(file.add(row));
                file.finish();
            }
            Connections.execute(connection, "ATTACH '" + part.toUri() + "?immutable=1' AS p");
            String take = shape.into() + " SELECT * FROM p." + RowFile.TABLE;
            // What it would look into, it would name column by column.
            assertEquals(List.of(), answers(connection, "EXPLAIN " + take, "Column"));
            Connections.execute(connection, take);
            assertEquals(
                    List.of(BATCH + "|1|a|null"),
                    answers(connection, "SELECT import_id || '|' || row_no || '|' || a || '|' || typeof(b) FROM t"));
        }
    }

    /** A way for rows into the table {@code t}. */
    @FunctionalInterface
    private interface Way {
        void go(Connection connection, List<@Nullable Object[]> rows) throws SQLException;
    }

    private List<String> stored(String columns, List<@Nullable Object[]> rows, Way way) throws Exception {
        Path file = folder.resolve("t" + System.nanoTime() + ".db");
        try (Connection connection = Connections.writer(file)) {
            Connections.execute(connection, "CREATE TABLE parent (id TEXT PRIMARY KEY)");
            Connections.execute(connection, "CREATE TABLE t (" + columns + ")");
            way.go(connection, rows);
            assertEquals(List.of("ok"), answers(connection, "PRAGMA integrity_check"));
            List<String> names = answers(connection, "SELECT name FROM pragma_table_xinfo('t')");
            StringBuilder all = new StringBuilder("''");
            names.forEach(name -> all.append(" || typeof(")
                    .append(name)
                    .append(") || quote(")
                    .append(name)
                    .append(")"));
            return answers(connection, "SELECT " + all + " FROM t ORDER BY CAST(row_no AS INTEGER)");
        }
    }

    private void inBulk(Connection connection, List<@Nullable Object[]> rows) throws SQLException {
        Connections.execute(connection, "BEGIN IMMEDIATE");
        try (Conveyor conveyor = new Conveyor();
                BulkRows bulk = new BulkRows(connection, conveyor, "t", BATCH, "a", "b", "c")) {
            for (int row = 0; row < rows.size(); row++) {
                bulk.add(row + 1, rows.get(row));
            }
            bulk.flush();
        }
        Connections.execute(connection, "COMMIT");
        RowParts.release(connection);
    }

    private void byStatements(Connection connection, List<@Nullable Object[]> rows) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO t (import_id, row_no, a, b, c) VALUES ('" + BATCH + "', ?, ?, ?, ?)")) {
            for (int row = 0; row < rows.size(); row++) {
                insert.setLong(1, row + 1L);
                for (int at = 0; at < 3; at++) {
                    Object value = rows.get(row)[at];
                    insert.setObject(at + 2, value instanceof BigDecimal money ? money.toPlainString() : value);
                }
                insert.executeUpdate();
            }
        }
    }

    private static List<String> answers(Connection connection, String sql) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                answers.add(String.valueOf(row.getString(1)));
            }
        }
        return answers;
    }

    /** The opcodes of one kind that a statement is made of. */
    private static List<String> answers(Connection connection, String explain, String opcode) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(explain)) {
            while (row.next()) {
                if (row.getString("opcode").equals(opcode)) {
                    found.add(row.getString("opcode"));
                }
            }
        }
        return found;
    }

    private static @Nullable Object text(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> "";
            case 1 -> "007";
            case 2 -> "1e3";
            case 3 -> "海运";
            case 4 -> random.nextInt(9) == 0 ? null : "x".repeat(random.nextInt(300));
            default -> "SKU-" + random.nextInt();
        };
    }

    private static @Nullable Object number(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextLong();
            case 1 -> random.nextInt(3);
            case 2 -> null;
            default -> random.nextInt();
        };
    }

    private static Object c(Random random) {
        return random.nextBoolean() ? "12.50" : new BigDecimal(random.nextInt(100_000)).movePointLeft(2);
    }
}
