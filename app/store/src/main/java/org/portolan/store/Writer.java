package org.portolan.store;

import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;

/** The turn to write: transactions one after the other, and what SQLite does only outside of them. */
final class Writer {

    private final Handle handle;

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
        Transaction.begin(handle, "BEGIN IMMEDIATE");
        boolean ended = false;
        try {
            T result = work.withHandle(handle);
            if (keep) {
                Transaction.commit(handle);
                ended = true;
            }
            return result;
        } finally {
            if (!ended) {
                Transaction.rollback(handle);
            }
        }
    }

    /** Run a statement outside of any transaction, such as {@code VACUUM INTO}. */
    void outside(String sql) throws SQLException {
        Connections.execute(handle.getConnection(), sql);
    }

    Handle handle() {
        return handle;
    }
}
