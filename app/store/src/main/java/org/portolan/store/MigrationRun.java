package org.portolan.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.store.schema.LastingReach;
import org.portolan.store.schema.NamespaceGuard;
import org.portolan.store.schema.SqlScript;
import org.portolan.store.sqlite.Connections;

/** Runs missing migrations of one namespace inside one transaction. */
final class MigrationRun {

    private static final int EXCERPT = 120;

    private final Handle handle;
    private final String namespace;
    private final Clock clock;

    MigrationRun(Handle handle, String namespace, Clock clock) {
        this.handle = handle;
        this.namespace = namespace;
        this.clock = clock;
    }

    /** Run them all, or throw and leave the transaction to be rolled back. */
    void run(List<Migration> missing) throws Refusal {
        SchemaHistory history = new SchemaHistory(handle, namespace);
        for (Migration migration : missing) {
            for (String statement : SqlScript.statements(migration.sql())) {
                execute(migration, statement);
            }
            settle(migration);
            history.add(migration, clock);
        }
    }

    private void execute(Migration migration, String statement) throws Refusal {
        Connection connection = handle.getConnection();
        try {
            NamespaceGuard guard = new NamespaceGuard(connection, namespace);
            refuse(migration, guard.reachOf(statement), excerpt(statement));
            Connections.execute(connection, statement);
            refuse(migration, guard.changed(), excerpt(statement));
        } catch (SQLException failed) {
            throw failed(migration, failed, excerpt(statement));
        }
    }

    /** What only shows when all statements of a migration ran. */
    private void settle(Migration migration) throws Refusal {
        LastingReach reach = new LastingReach(handle.getConnection(), namespace);
        try {
            refuse(migration, reach.find(), migration.name());
            Optional<String> orphans = reach.orphans();
            if (orphans.isPresent()) {
                throw new Refusal(Text.of(
                        "store.migration.orphans",
                        namespace,
                        String.valueOf(migration.number()),
                        migration.name(),
                        orphans.get()));
            }
        } catch (SQLException failed) {
            throw failed(migration, failed, migration.name());
        }
    }

    private Refusal failed(Migration migration, SQLException failed, String where) {
        return new Refusal(
                Text.of(
                        "store.migration.failed",
                        namespace,
                        String.valueOf(migration.number()),
                        migration.name(),
                        String.valueOf(failed.getMessage()),
                        where),
                failed);
    }

    private void refuse(Migration migration, Optional<String> touched, String where) throws Refusal {
        if (touched.isPresent()) {
            throw new Refusal(Text.of(
                    "store.migration.outside",
                    namespace,
                    String.valueOf(migration.number()),
                    migration.name(),
                    touched.get(),
                    where));
        }
    }

    private static String excerpt(String statement) {
        String line = statement.replaceAll("\\s+", " ");
        return line.length() <= EXCERPT ? line : line.substring(0, EXCERPT - 1) + "…";
    }
}
