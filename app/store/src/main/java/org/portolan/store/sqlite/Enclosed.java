package org.portolan.store.sqlite;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.transaction.TransactionHandler;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/** The transaction that a handle already stands in: work inside may nest, and only the store begins and ends it. */
public final class Enclosed implements TransactionHandler {

    @Override
    public void begin(Handle handle) {
        throw notYours("begun");
    }

    @Override
    public void commit(Handle handle) {
        throw notYours("committed");
    }

    @Override
    public void rollback(Handle handle) {
        throw notYours("rolled back");
    }

    @Override
    public boolean isInTransaction(Handle handle) {
        return true;
    }

    @Override
    public void savepoint(Handle handle, String name) {
        handle.execute("SAVEPOINT " + quoted(name));
    }

    @Override
    public void rollbackToSavepoint(Handle handle, String name) {
        handle.execute("ROLLBACK TO " + quoted(name));
    }

    @Override
    public void releaseSavepoint(Handle handle, String name) {
        handle.execute("RELEASE " + quoted(name));
    }

    @Override
    public <R, X extends Exception> R inTransaction(Handle handle, HandleCallback<R, X> work) throws X {
        return work.withHandle(handle);
    }

    @Override
    public <R, X extends Exception> R inTransaction(
            Handle handle, TransactionIsolationLevel level, HandleCallback<R, X> work) throws X {
        return work.withHandle(handle);
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static IllegalStateException notYours(String done) {
        return new IllegalStateException("a transaction was " + done + " inside a read or a batch, which is one"
                + " transaction of the store: return to keep it, throw to drop it");
    }
}
