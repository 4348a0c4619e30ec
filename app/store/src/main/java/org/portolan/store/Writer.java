package org.portolan.store;

import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.portolan.store.sqlite.Connections;
import org.portolan.store.sqlite.RowParts;
import org.portolan.store.sqlite.Transaction;

/** The turn to write: transactions one after the other, and what SQLite does only outside of them. */
final class Writer {

    private final Handle handle;
    private boolean torn;

    Writer(Handle handle) {
        this.handle = handle;
    }

    /** Run work in one transaction, kept when it returns. */
    <T, X extends Exception> T transaction(HandleCallback<T, X> work) throws X {
        return transaction(true, work);
    }

    /**
     * Run work in one transaction.
     *
     * @param keep false to roll it back at the end even so
     */
    <T, X extends Exception> T transaction(boolean keep, HandleCallback<T, X> work) throws X {
        Transaction.beginWrite(handle);
        boolean ended = false;
        try {
            // What is inserted in blocks reaches tables in any order; what counts is the state at the end.
            handle.execute("PRAGMA defer_foreign_keys = ON");
            T result = work.withHandle(handle);
            if (keep) {
                Transaction.commit(handle);
                ended = true;
            }
            return result;
        } finally {
            if (!ended) {
                torn |= !Transaction.rollback(handle);
            }
            RowParts.release(handle.getConnection());
        }
    }

    /** Run a statement outside of any transaction, such as {@code VACUUM INTO}. */
    void outside(String sql) throws SQLException {
        Connections.execute(handle.getConnection(), sql);
    }

    /** True where SQLite itself ended a transaction too early, so that what was written after that must be removed. */
    boolean torn() {
        return torn;
    }

    Handle handle() {
        return handle;
    }
}
