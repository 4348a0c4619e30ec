package org.portolan.api.store;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Facts that come together and can be undone together. Used on the thread that was given it, and not after.
 *
 * <p>Undo deletes every row whose {@code import_id} is this batch's, in every table of the plugin that has that column;
 * so facts are inserted, never updated, and today's state is a query over them.
 */
public interface Batch {

    /** The key of this batch: text that sorts by time. */
    String id();

    /**
     * A handle inside this batch's transaction. Rows that it inserts carry {@link #id()} in {@code import_id}.
     *
     * <p>It may read everything and write to the plugin's own tables: a statement that would write elsewhere, or end the
     * transaction, throws {@link IllegalStateException} and is not run.
     */
    Handle handle();

    /**
     * Insert many rows, as fast as the database takes them.
     *
     * @param table a table of the plugin with the columns {@code import_id TEXT} and {@code row_no INTEGER}, which the
     *     host fills, beside these
     * @param columns the columns that {@link Rows#add} gives values for, in this order
     */
    Rows rows(String table, String... columns);

    /**
     * Rows on their way into a table; written in the background, at the latest when {@link Batch#handle()} is called or
     * the batch ends. A row that the database refuses throws there, or at a later row.
     */
    interface Rows {
        /**
         * Insert one row.
         *
         * @param rowNo the row of the file it came from, 0 where there is none
         * @param values String, Long, Integer, BigDecimal (stored as decimal text) or {@code null}, one a column
         */
        void add(long rowNo, @Nullable Object... values);
    }
}
