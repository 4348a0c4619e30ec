package org.portolan.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatements;
import org.portolan.api.store.Batch;
import org.portolan.store.schema.NamespaceWall;
import org.portolan.store.schema.Namespaces;
import org.portolan.store.sqlite.BulkRows;
import org.portolan.store.sqlite.Conveyor;

/** A batch within its transaction. What is added in bulk reaches the database before any other statement of the batch. */
final class OpenBatch implements Batch, AutoCloseable {

    private final String id;
    private final String namespace;
    private final Handle handle;
    private final Conveyor conveyor = new Conveyor();
    private final Map<List<String>, BulkRows> bulk = new LinkedHashMap<>();
    private final NamespaceWall wall;
    private boolean over;

    OpenBatch(String id, String namespace, Handle handle) {
        this.id = id;
        this.namespace = namespace;
        this.handle = handle;
        this.wall = new NamespaceWall(handle.getConnection(), namespace);
        handle.getConfig(SqlStatements.class).addCustomizer(wall);
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
        List<String> key = Stream.concat(Stream.of(table), Stream.of(columns)).toList();
        return bulk.computeIfAbsent(key, missing -> new BulkRows(handle.getConnection(), conveyor, table, id, columns));
    }

    /** Take in what the plugin gave; what follows is the host's. */
    void finish() {
        over = true;
        flush();
        wall.lift();
    }

    @Override
    public void close() {
        over = true;
        conveyor.close();
        bulk.values().forEach(BulkRows::close);
    }

    private void flush() {
        bulk.values().forEach(BulkRows::flush);
    }

    private void refuseOver() {
        if (over) {
            throw new IllegalStateException(
                    "batch " + id + " was used after its end: keep what you need from it, not the batch");
        }
    }
}
