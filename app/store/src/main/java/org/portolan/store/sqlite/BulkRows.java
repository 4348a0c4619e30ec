package org.portolan.store.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.portolan.api.store.Batch;

/**
 * Rows on their way into one table, many in a statement, which SQLite takes faster than one by one. They wait in a block
 * until it is full or {@link #flush} is called.
 */
public final class BulkRows implements Batch.Rows, AutoCloseable {

    /** More makes no difference that can be measured; SQLite itself takes 250,000. */
    private static final int PARAMETERS = 4_000;

    private final Conveyor conveyor;
    private final BulkInsert insert;
    private final int width;
    private final int blockRows;
    private @Nullable Object[] block;
    private int rows;

    /** @param batch the key of the batch, which every row carries in {@code import_id} */
    public BulkRows(Connection connection, Conveyor conveyor, String table, String batch, String... columns) {
        this.conveyor = conveyor;
        this.width = columns.length + 1;
        this.blockRows = Math.max(1, PARAMETERS / width);
        this.block = new Object[blockRows * width];
        String names = Stream.concat(Stream.of("import_id", "row_no"), Stream.of(columns))
                .map(BulkRows::quoted)
                .collect(Collectors.joining(", "));
        String row = "('" + batch + "'" + ", ?".repeat(width) + ")";
        this.insert = new BulkInsert(
                connection,
                table,
                count -> "INSERT INTO " + quoted(table) + " (" + names + ") VALUES "
                        + String.join(", ", Collections.nCopies(count, row)));
    }

    @Override
    public void add(long rowNo, @Nullable Object... values) {
        if (values.length != width - 1) {
            throw new IllegalArgumentException("row " + rowNo + " of table " + insert.table() + " has " + values.length
                    + " values for " + (width - 1) + " columns: give one for each, in their order");
        }
        int at = rows * width;
        block[at++] = rowNo;
        for (Object value : values) {
            block[at++] = insert.storable(value);
        }
        if (++rows == blockRows) {
            @Nullable Object[] full = block;
            block = new Object[blockRows * width];
            rows = 0;
            conveyor.send(() -> insert.full(full, blockRows));
        }
    }

    /** Store what waits, and what is under way. */
    public void flush() {
        conveyor.drain();
        if (rows > 0) {
            insert.rest(block, rows * width, rows);
            rows = 0;
        }
    }

    @Override
    public void close() {
        try {
            insert.close();
        } catch (SQLException failed) {
            throw new RowsNotStored(insert.table(), failed);
        }
    }

    /** A name as SQL writes it, whatever characters it has. */
    public static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
