package org.portolan.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** The rows that batches brought, in whatever tables a plugin has. */
final class Facts {

    private Facts() {}

    /** Delete all rows of a batch, in every table of the namespace that has the column {@code import_id}. */
    static void erase(Handle handle, String namespace, String batch) {
        // Children may go after their parents: what counts is that all are gone at the end.
        handle.execute("PRAGMA defer_foreign_keys = ON");
        for (String table : tables(handle, namespace)) {
            handle.execute("DELETE FROM " + BulkRows.quoted(table) + " WHERE import_id = ?", batch);
        }
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
