package org.portolan.store;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.store.Snapshots.Snapshot;
import org.portolan.store.schema.Namespaces;

/** Brings the tables of namespaces to their newest schema, and again after a restore. */
final class Schemas {

    private final Database database;
    private final SnapshotFolder snapshots;
    private final Clock clock;

    /** What was asked for since the workspace was opened; guarded by the turn to write. */
    private final Map<String, List<Migration>> asked = new TreeMap<>();

    Schemas(Database database, SnapshotFolder snapshots, Clock clock) {
        this.database = database;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    void migrate(String namespace, List<Migration> migrations) throws Refusal {
        Namespaces.checked(namespace);
        List<Migration> all = List.copyOf(migrations);
        database.<Boolean, Refusal>exclusively(Text.of("store.doing.migrate", namespace), writer -> {
            migrate(writer, namespace, all);
            asked.put(namespace, all);
            return true;
        });
    }

    /** Bring restored data to the schemas that the host and the plugins of this session work with. */
    void bringBack(Writer writer) throws Refusal {
        SchemaHistory.begin(writer.handle());
        run(writer, Namespaces.HOST, HostSchema.MIGRATIONS);
        for (Map.Entry<String, List<Migration>> plugin : asked.entrySet()) {
            run(writer, plugin.getKey(), plugin.getValue());
        }
    }

    private void migrate(Writer writer, String namespace, List<Migration> migrations) throws Refusal {
        SchemaHistory history = new SchemaHistory(writer.handle(), namespace);
        if (history.missing(migrations).isEmpty()) {
            return;
        }
        boolean nothingToLose =
                history.isEmpty() && new BatchTable(writer.handle()).newest().isEmpty();
        Optional<Snapshot> before = nothingToLose
                ? Optional.empty()
                : Optional.of(snapshots.take(writer, "before-" + namespace + "-" + migrations.size()));
        List<String> schema = schema(writer.handle());
        boolean done = false;
        try {
            run(writer, namespace, migrations);
            done = true;
        } finally {
            // Rolling back brings all of it back; this is for a disk that did not.
            if (!done && before.isPresent() && !schema(writer.handle()).equals(schema)) {
                WorkspaceSnapshots.replace(writer, before.get());
            }
        }
    }

    private void run(Writer writer, String namespace, List<Migration> migrations) throws Refusal {
        List<Migration> missing = new SchemaHistory(writer.handle(), namespace).missing(migrations);
        if (missing.isEmpty()) {
            return;
        }
        foreignKeys(writer, "OFF");
        try {
            writer.<Boolean, Refusal>transaction(handle -> {
                new MigrationRun(handle, namespace, clock).run(missing);
                return true;
            });
        } finally {
            foreignKeys(writer, "ON");
        }
    }

    /** They rest while tables are rebuilt, as SQLite's manual has it; the run checks them at its end. */
    private static void foreignKeys(Writer writer, String state) {
        try {
            writer.outside("PRAGMA foreign_keys = " + state);
        } catch (SQLException failed) {
            throw new IllegalStateException("foreign keys were not switched " + state, failed);
        }
    }

    private static List<String> schema(Handle handle) {
        return handle.createQuery(
                        "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY 1")
                .mapTo(String.class)
                .list();
    }
}
