package org.portolan.store.sqlite;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The statement that stores a block of rows; prepared once for full blocks, and anew for the last one. Texts travel as
 * bytes, which is the faster way through the driver, and become texts again in the statement.
 */
final class BulkInsert implements AutoCloseable {

    private final Connection connection;
    private final String table;
    private final String head;
    private final String key;
    private final int width;
    private @Nullable PreparedStatement full;
    private boolean[] texts = {};

    /**
     * @param head the statement as far as {@code VALUES}
     * @param key what stands first in every row, as SQL
     * @param width how many values follow it
     */
    BulkInsert(Connection connection, String table, String head, String key, int width) {
        this.connection = connection;
        this.table = table;
        this.head = head;
        this.key = key;
        this.width = width;
    }

    String table() {
        return table;
    }

    /** A value in the form in which it travels. */
    @Nullable
    Object storable(@Nullable Object value) {
        if (value instanceof String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        if (value == null || value instanceof Long || value instanceof Integer) {
            return value;
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString().getBytes(StandardCharsets.UTF_8);
        }
        throw new IllegalArgumentException("table " + table + " was given a value of "
                + value.getClass().getName() + ": give String, Long, Integer, BigDecimal or null");
    }

    void full(@Nullable Object[] block, int rows) {
        try {
            boolean[] now = texts(block, block.length);
            if (full != null && !Arrays.equals(now, texts)) {
                full.close();
                full = null;
            }
            if (full == null) {
                texts = now;
                full = connection.prepareStatement(sql(rows, now));
            }
            execute(full, texts, block, block.length);
        } catch (SQLException failed) {
            throw new RowsNotStored(table, failed);
        }
    }

    void rest(@Nullable Object[] block, int values, int rows) {
        boolean[] now = texts(block, values);
        try (PreparedStatement statement = connection.prepareStatement(sql(rows, now))) {
            execute(statement, now, block, values);
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

    /** The columns that hold no number in this block: a number must not pass through a text. */
    private boolean[] texts(@Nullable Object[] block, int values) {
        boolean[] texts = new boolean[width];
        Arrays.fill(texts, true);
        for (int i = 0; i < values; i++) {
            if (block[i] instanceof Number) {
                texts[i % width] = false;
            }
        }
        return texts;
    }

    private String sql(int rows, boolean[] texts) {
        String row = IntStream.range(0, width)
                .mapToObj(i -> texts[i] ? "CAST(? AS TEXT)" : "?")
                .collect(Collectors.joining(", ", "(" + key + ", ", ")"));
        return head + String.join(", ", Collections.nCopies(rows, row));
    }

    private void execute(PreparedStatement statement, boolean[] texts, @Nullable Object[] block, int values)
            throws SQLException {
        for (int i = 0; i < values; i++) {
            Object value = block[i];
            if (value instanceof byte[] text) {
                text(statement, i + 1, text, texts[i % width]);
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

    private static void text(PreparedStatement statement, int at, byte[] text, boolean cast) throws SQLException {
        if (cast) {
            statement.setBytes(at, text);
        } else {
            statement.setString(at, new String(text, StandardCharsets.UTF_8));
        }
    }
}
