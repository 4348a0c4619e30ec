package org.portolan.store.sqlite;

import java.sql.SQLException;
import org.jdbi.v3.core.Handle;

/** Begins and ends transactions in SQLite's own words, which JDBC's auto-commit cannot say. */
public final class Transaction {

    private Transaction() {}

    /** Begin to read: all that follows sees the state at the first look. */
    public static void beginRead(Handle handle) {
        execute(handle, "BEGIN");
    }

    /** Begin to write, as the only one. */
    public static void beginWrite(Handle handle) {
        execute(handle, "BEGIN IMMEDIATE");
    }

    public static void commit(Handle handle) {
        execute(handle, "COMMIT");
    }

    /**
     * Roll back.
     *
     * @return false where SQLite had done so itself, as it does when the disk is full or fails: what was written after
     *     that stood in no transaction
     */
    public static boolean rollback(Handle handle) {
        try {
            Connections.execute(handle.getConnection(), "ROLLBACK");
            return true;
        } catch (SQLException failed) {
            if (String.valueOf(failed.getMessage()).contains("no transaction is active")) {
                return false;
            }
            throw new IllegalStateException("a transaction was not rolled back", failed);
        }
    }

    private static void execute(Handle handle, String sql) {
        try {
            Connections.execute(handle.getConnection(), sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(sql + " was refused by the database: " + failed.getMessage(), failed);
        }
    }
}
