package org.portolan.store;

import java.sql.SQLException;
import org.jdbi.v3.core.Handle;

/** Begins and ends transactions in SQLite's own words, which JDBC's auto-commit cannot say. */
final class Transaction {

    private Transaction() {}

    static void begin(Handle handle, String how) {
        execute(handle, how);
    }

    static void commit(Handle handle) {
        execute(handle, "COMMIT");
    }

    /** Roll back; SQLite has done so itself where the disk was full or failed, and then there is nothing left to do. */
    static void rollback(Handle handle) {
        try {
            Connections.execute(handle.getConnection(), "ROLLBACK");
        } catch (SQLException failed) {
            if (!String.valueOf(failed.getMessage()).contains("no transaction is active")) {
                throw new IllegalStateException("a transaction was not rolled back", failed);
            }
        }
    }

    private static void execute(Handle handle, String sql) {
        try {
            Connections.execute(handle.getConnection(), sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(sql + " was refused by the database", failed);
        }
    }
}
