package org.portolan.store.sqlite;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Stores blocks of rows in one table: full ones by way of files, what is left of them in a statement with their values. */
final class BulkInsert implements AutoCloseable {

    private final Connection connection;
    private final String table;
    private final String insert;
    private final String row;
    private final int width;
    private final RowParts parts;
    private @Nullable RowsNotStored failure;

    /**
     * @param batch what every row carries in {@code import_id}
     * @param columns of the values, after {@code row_no}
     */
    BulkInsert(Connection connection, String table, String batch, String... columns) {
        this.connection = connection;
        this.table = table;
        this.width = columns.length + 1;
        List<String> names = Stream.concat(Stream.of("import_id", "row_no"), Stream.of(columns))
                .toList();
        this.insert = "INSERT INTO " + BulkRows.quoted(table)
                + names.stream().map(BulkRows::quoted).collect(Collectors.joining(", ", " (", ")"));
        this.row = "('" + batch + "'" + ", ?".repeat(width) + ")";
        this.parts = new RowParts(connection, table, batch, names);
    }

    String table() {
        return table;
    }

    /** How many values a row has. */
    int width() {
        return width;
    }

    /** Take the first rows of a block on their way. */
    void full(@Nullable Object[] block, int rows) {
        refuseFailed();
        try {
            if (!parts.ready()) {
                execute(block, rows);
                return;
            }
            for (int at = 0; at < rows * width; at += width) {
                for (int i = at; i < at + width; i++) {
                    block[i] = storable(block[i]);
                }
                if (!parts.add(block, at)) {
                    execute(Arrays.copyOfRange(block, at, at + width), 1);
                }
            }
            parts.sendFull();
        } catch (IOException failed) {
            throw failed(parts.refused(failed));
        } catch (SQLException failed) {
            throw failed(failed);
        }
    }

    /** Store what is on its way, and the first rows of a block. */
    void rest(@Nullable Object[] block, int rows) {
        refuseFailed();
        try {
            parts.send();
            if (rows > 0) {
                execute(block, rows);
            }
            parts.settle();
        } catch (IOException failed) {
            throw failed(parts.refused(failed));
        } catch (SQLException failed) {
            throw failed(failed);
        }
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }

    /** Some rows of a statement may be stored, and others not: whatever is done about it, the batch is not whole any more. */
    private RowsNotStored failed(SQLException reason) {
        failure = new RowsNotStored(table, reason);
        return failure;
    }

    private void refuseFailed() {
        if (failure != null) {
            throw failure;
        }
    }

    private void execute(@Nullable Object[] block, int rows) throws SQLException {
        String values = String.join(", ", Collections.nCopies(rows, row));
        try (PreparedStatement statement = connection.prepareStatement(insert + " VALUES " + values)) {
            for (int i = 0; i < rows * width; i++) {
                Object value = storable(block[i]);
                if (value instanceof String text) {
                    statement.setString(i + 1, text);
                } else if (value instanceof Number number) {
                    statement.setLong(i + 1, number.longValue());
                } else {
                    statement.setNull(i + 1, Types.NULL);
                }
            }
            statement.executeUpdate();
        }
    }

    /** A value in the form in which it is stored. */
    private static @Nullable Object storable(@Nullable Object value) {
        return value instanceof BigDecimal decimal ? decimal.toPlainString() : value;
    }
}
