package org.portolan.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.portolan.store.schema.Namespaces;
import org.portolan.store.sqlite.BulkRows;

/** The rows that batches brought, in whatever tables a plugin has. */
final class Facts {

    private Facts() {}

    /** Delete all rows of a batch, in every table of the namespace that has the column {@code import_id}. */
    static long erase(Handle handle, String namespace, String batch) {
        long rows = 0;
        for (String table : tables(handle, namespace)) {
            rows += handle.execute("DELETE FROM " + BulkRows.quoted(table) + " WHERE import_id = ?", batch);
        }
        return rows;
    }

    /** How many rows a batch has. */
    static long count(Handle handle, String namespace, String batch) {
        long rows = 0;
        for (String table : tables(handle, namespace)) {
            rows += handle.createQuery("SELECT count(*) FROM " + BulkRows.quoted(table) + " WHERE import_id = ?")
                    .bind(0, batch)
                    .mapTo(Long.class)
                    .one();
        }
        return rows;
    }

    /** Give all rows of a batch to another one. */
    static long move(Handle handle, String namespace, String from, String to) {
        long rows = 0;
        for (String table : tables(handle, namespace)) {
            rows += handle.execute(
                    "UPDATE " + BulkRows.quoted(table) + " SET import_id = ? WHERE import_id = ?", to, from);
        }
        return rows;
    }

    /** The tables of a namespace that hold facts. Shadow tables of a full-text index follow their index. */
    static List<String> tables(Handle handle, String namespace) {
        return handle.createQuery("""
                SELECT t.name FROM pragma_table_list AS t
                WHERE t.schema = 'main' AND t.type IN ('table', 'virtual')
                  AND EXISTS (SELECT 1 FROM pragma_table_info(t.name) AS c WHERE lower(c.name) = 'import_id')
                ORDER BY t.name
                """)
                .mapTo(String.class)
                .filter(name -> Namespaces.owns(namespace, name))
                .list();
    }
}
