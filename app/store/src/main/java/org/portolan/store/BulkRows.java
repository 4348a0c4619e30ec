package org.portolan.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.portolan.api.store.Batch;

/** Rows on their way into one table, many in a statement, which SQLite takes faster than one by one. */
final class BulkRows implements Batch.Rows, AutoCloseable {

    private static final int PARAMETERS = 500;

    private final Connection connection;
    private final String table;
    private final String batch;
    private final String[] columns;
    private final int rowsAtOnce;
    private final @Nullable Object[] waiting;
    private @Nullable PreparedStatement full;
    private int rows;

    BulkRows(Connection connection, String table, String batch, String... columns) {
        this.connection = connection;
        this.table = table;
        this.batch = batch;
        this.columns = columns.clone();
        this.rowsAtOnce = Math.max(1, PARAMETERS / (columns.length + 1));
        this.waiting = new Object[rowsAtOnce * (columns.length + 1)];
    }

    @Override
    public void add(long rowNo, @Nullable Object... values) {
        if (values.length != columns.length) {
            throw new IllegalArgumentException("row " + rowNo + " of table " + table + " has " + values.length
                    + " values for " + columns.length + " columns: give one value for each, in their order");
        }
        int at = rows * (columns.length + 1);
        waiting[at++] = rowNo;
        for (Object value : values) {
            waiting[at++] = value;
        }
        if (++rows == rowsAtOnce) {
            flush();
        }
    }

    /** Hand over what waits. */
    void flush() {
        if (rows == 0) {
            return;
        }
        try {
            if (rows == rowsAtOnce) {
                if (full == null) {
                    full = connection.prepareStatement(sql(rows));
                }
                insert(full);
            } else {
                try (PreparedStatement rest = connection.prepareStatement(sql(rows))) {
                    insert(rest);
                }
            }
        } catch (SQLException failed) {
            throw new RowsNotStored(table, failed);
        } finally {
            rows = 0;
        }
    }

    @Override
    public void close() {
        try {
            if (full != null) {
                full.close();
            }
        } catch (SQLException failed) {
            throw new RowsNotStored(table, failed);
        }
    }

    private void insert(PreparedStatement statement) throws SQLException {
        int parameters = rows * (columns.length + 1);
        for (int i = 0; i < parameters; i++) {
            bind(statement, i + 1, waiting[i]);
        }
        statement.executeUpdate();
    }

    private void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        if (value instanceof String text) {
            statement.setString(index, text);
        } else if (value == null) {
            statement.setNull(index, Types.NULL);
        } else if (value instanceof Long number) {
            statement.setLong(index, number);
        } else if (value instanceof Integer number) {
            statement.setInt(index, number);
        } else if (value instanceof BigDecimal decimal) {
            statement.setString(index, decimal.toPlainString());
        } else {
            throw new IllegalArgumentException("table " + table + " was given a value of "
                    + value.getClass().getName() + ": give String, Long, Integer, BigDecimal or null");
        }
    }

    private String sql(int count) {
        String row = "('" + batch + "'" + ", ?".repeat(columns.length + 1) + ")";
        String names = Stream.of(columns).map(BulkRows::quoted).collect(Collectors.joining(", ", "", ""));
        return "INSERT INTO " + quoted(table) + " (import_id, row_no" + (names.isEmpty() ? "" : ", " + names)
                + ") VALUES " + String.join(", ", java.util.Collections.nCopies(count, row));
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
