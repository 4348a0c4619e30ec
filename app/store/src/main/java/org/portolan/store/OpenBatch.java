package org.portolan.store;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.portolan.api.store.Batch;
import org.portolan.store.schema.Namespaces;
import org.portolan.store.sqlite.BulkRows;
import org.portolan.store.sqlite.Conveyor;

/** A batch within its transaction. What is added in bulk reaches the database before any other statement of the batch. */
final class OpenBatch implements Batch, AutoCloseable {

    private final String id;
    private final String namespace;
    private final Handle handle;
    private final Conveyor conveyor = new Conveyor();
    private final List<BulkRows> bulk = new ArrayList<>();
    private boolean over;

    OpenBatch(String id, String namespace, Handle handle) {
        this.id = id;
        this.namespace = namespace;
        this.handle = handle;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Handle handle() {
        refuseOver();
        flush();
        return handle;
    }

    @Override
    public Rows rows(String table, String... columns) {
        refuseOver();
        if (!Namespaces.owns(namespace, table)) {
            throw new IllegalArgumentException("rows for table " + table + " were refused: a batch of " + namespace
                    + " writes to tables that begin with " + namespace + "_");
        }
        return bulk(table, columns);
    }

    /** Rows for any table, the host's own included. */
    BulkRows bulk(String table, String... columns) {
        BulkRows rows = new BulkRows(handle.getConnection(), conveyor, table, id, columns);
        bulk.add(rows);
        return rows;
    }

    void flush() {
        bulk.forEach(BulkRows::flush);
    }

    @Override
    public void close() {
        over = true;
        conveyor.close();
        bulk.forEach(BulkRows::close);
    }

    private void refuseOver() {
        if (over) {
            throw new IllegalStateException(
                    "batch " + id + " was used after its end: keep what you need from it, not the batch");
        }
    }
}
