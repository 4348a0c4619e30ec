package org.portolan.store.sqlite;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The statement that stores a block of rows; prepared once for full blocks, and anew for the last one. */
final class BulkInsert implements AutoCloseable {

    private final Connection connection;
    private final String table;
    private final IntFunction<String> sql;
    private @Nullable PreparedStatement full;

    /** @param sql the statement for a number of rows */
    BulkInsert(Connection connection, String table, IntFunction<String> sql) {
        this.connection = connection;
        this.table = table;
        this.sql = sql;
    }

    String table() {
        return table;
    }

    /** A value in the form in which it is stored. */
    @Nullable
    Object storable(@Nullable Object value) {
        if (value == null || value instanceof String || value instanceof Long || value instanceof Integer) {
            return value;
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        throw new IllegalArgumentException("table " + table + " was given a value of "
                + value.getClass().getName() + ": give String, Long, Integer, BigDecimal or null");
    }

    void full(@Nullable Object[] block, int rows) {
        try {
            if (full == null) {
                full = connection.prepareStatement(sql.apply(rows));
            }
            execute(full, block, block.length);
        } catch (SQLException failed) {
            throw new RowsNotStored(table, failed);
        }
    }

    void rest(@Nullable Object[] block, int values, int rows) {
        try (PreparedStatement statement = connection.prepareStatement(sql.apply(rows))) {
            execute(statement, block, values);
        } catch (SQLException failed) {
            throw new RowsNotStored(table, failed);
        }
    }

    @Override
    public void close() throws SQLException {
        if (full != null) {
            full.close();
        }
    }

    private static void execute(PreparedStatement statement, @Nullable Object[] block, int values) throws SQLException {
        for (int i = 0; i < values; i++) {
            Object value = block[i];
            if (value instanceof String text) {
                statement.setString(i + 1, text);
            } else if (value instanceof Long number) {
                statement.setLong(i + 1, number);
            } else if (value instanceof Integer number) {
                statement.setInt(i + 1, number);
            } else {
                statement.setNull(i + 1, Types.NULL);
            }
        }
        statement.executeUpdate();
    }
}
