package org.portolan.store.sqlite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.Connection;
import org.jspecify.annotations.Nullable;
import org.portolan.api.store.Batch;

/**
 * Rows on their way into one table, many at a time, which SQLite takes faster than one by one. They wait in a block until
 * it is full or {@link #flush} is called.
 */
public final class BulkRows implements Batch.Rows, AutoCloseable {

    /** Values of a block; those of one that is not full become one statement, in which SQLite takes 250,000. */
    private static final int VALUES = 4_000;

    /** Characters of a block, beyond which it counts as full: many are under way at once. */
    private static final int CHARACTERS = 1 << 17;

    private final Conveyor conveyor;
    private final BulkInsert insert;
    private final int width;
    private final int blockRows;
    private @Nullable Object[] block;
    private int rows;
    private int characters;

    /** @param batch the key of the batch, which every row carries in {@code import_id} */
    public BulkRows(Connection connection, Conveyor conveyor, String table, String batch, String... columns) {
        this.conveyor = conveyor;
        this.insert = new BulkInsert(connection, table, batch, columns);
        this.width = insert.width();
        this.blockRows = Math.max(1, VALUES / width);
        this.block = new Object[blockRows * width];
    }

    @Override
    public void add(long rowNo, @Nullable Object... values) {
        if (values.length != width - 1) {
            throw new IllegalArgumentException("row " + rowNo + " of table " + insert.table() + " has " + values.length
                    + " values for " + (width - 1) + " columns: give one for each, in their order");
        }
        for (Object value : values) {
            characters += length(value);
        }
        int at = rows * width;
        block[at] = rowNo;
        System.arraycopy(values, 0, block, at + 1, values.length);
        rows++;
        if (rows == blockRows || characters > CHARACTERS) {
            @Nullable Object[] full = block;
            int count = rows;
            block = new Object[blockRows * width];
            rows = 0;
            characters = 0;
            conveyor.send(() -> insert.full(full, count));
        }
    }

    /** Store what waits, and what is under way. */
    public void flush() {
        conveyor.drain();
        insert.rest(block, rows);
        rows = 0;
        characters = 0;
    }

    @Override
    public void close() {
        try {
            insert.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A name as SQL writes it, whatever characters it has. */
    public static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private int length(@Nullable Object value) {
        if (value instanceof String text) {
            return text.length();
        }
        if (value == null || value instanceof Long || value instanceof Integer || value instanceof BigDecimal) {
            return 0;
        }
        throw new IllegalArgumentException("table " + insert.table() + " was given a value of "
                + value.getClass().getName() + ": give String, Long, Integer, BigDecimal or null");
    }
}
