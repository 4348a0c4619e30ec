package org.portolan.store.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The indexes of a table while many rows come in: they are dropped, and made anew when all are there, for sorting a million
 * texts takes a second, and finding a place for each of them four. Unique ones stay, since they refuse rows. All of it is
 * part of the transaction.
 */
final class RestingIndexes {

    /** SQLite sorts in memory, which may not grow without end: eighty bytes or so a row. */
    private static final long MOST = 2_000_000;

    /** What is sorted anew may be this many times what has come in. */
    private static final long WORTH = 4;

    private final Connection connection;
    private final String table;
    private final Map<String, String> resting = new LinkedHashMap<>();
    private long before = -1;
    private long come;
    private boolean over;

    RestingIndexes(Connection connection, String table) {
        this.connection = connection;
        this.table = table;
    }

    /** More rows are about to be stored: let the indexes rest where that is worth it. */
    void expect(long rows) throws SQLException {
        if (over) {
            return;
        }
        if (before < 0) {
            before = rows();
        }
        come += rows;
        if (before + come > MOST) {
            wake();
            over = true;
        } else if (resting.isEmpty() && before <= WORTH * come) {
            rest();
        }
    }

    /** Whether the table has an index now. */
    boolean any() throws SQLException {
        try (PreparedStatement indexes =
                connection.prepareStatement("SELECT count(*) FROM pragma_index_list(?, 'main')")) {
            indexes.setString(1, table);
            try (ResultSet row = indexes.executeQuery()) {
                return row.next() && row.getInt(1) > 0;
            }
        }
    }

    /** Make them anew; they do not rest again. */
    void wake() throws SQLException {
        for (String sql : resting.values()) {
            over = true;
            Connections.execute(connection, sql);
        }
        resting.clear();
    }

    private void rest() throws SQLException {
        try (PreparedStatement indexes = connection.prepareStatement("""
                SELECT name, sql FROM main.sqlite_schema
                WHERE type = 'index' AND lower(tbl_name) = lower(?) AND sql IS NOT NULL AND sql NOT LIKE 'CREATE UNIQUE%'
                """)) {
            indexes.setString(1, table);
            try (ResultSet row = indexes.executeQuery()) {
                while (row.next()) {
                    resting.put(row.getString("name"), row.getString("sql"));
                }
            }
        }
        for (String name : resting.keySet()) {
            Connections.execute(connection, "DROP INDEX main." + BulkRows.quoted(name));
        }
        over = resting.isEmpty();
    }

    /** How many rows the table has at most; more than can rest where it does not number them. */
    private long rows() throws SQLException {
        try (PreparedStatement kind =
                connection.prepareStatement("SELECT wr FROM pragma_table_list WHERE schema = 'main' AND name = ?")) {
            kind.setString(1, table);
            try (ResultSet row = kind.executeQuery()) {
                if (!row.next() || row.getBoolean(1)) {
                    return MOST + 1;
                }
            }
        }
        try (PreparedStatement last = connection.prepareStatement("SELECT max(rowid) FROM " + BulkRows.quoted(table));
                ResultSet row = last.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }
}
