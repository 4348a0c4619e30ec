package org.portolan.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;

/** Runs missing migrations of one namespace inside one transaction. */
final class MigrationRun {

    private final Handle handle;
    private final String namespace;
    private final Clock clock;

    MigrationRun(Handle handle, String namespace, Clock clock) {
        this.handle = handle;
        this.namespace = namespace;
        this.clock = clock;
    }

    void run(List<Migration> missing) throws Refusal {
        SchemaHistory history = new SchemaHistory(handle, namespace);
        for (Migration migration : missing) {
            for (String statement : SqlScript.statements(migration.sql())) {
                execute(migration, statement);
            }
            history.add(migration, clock);
        }
    }

    private void execute(Migration migration, String statement) throws Refusal {
        Connection connection = handle.getConnection();
        try {
            NamespaceGuard guard = new NamespaceGuard(connection, namespace);
            refuse(migration, statement, guard.outside(statement));
            Connections.execute(connection, statement);
            refuse(migration, statement, guard.changed());
        } catch (SQLException failed) {
            throw new Refusal(
                    Text.of(
                            "store.migration.failed",
                            namespace,
                            String.valueOf(migration.number()),
                            migration.name(),
                            String.valueOf(failed.getMessage()),
                            excerpt(statement)),
                    failed);
        }
    }

    private void refuse(Migration migration, String statement, Optional<String> touched) throws Refusal {
        if (touched.isPresent()) {
            throw new Refusal(Text.of(
                    "store.migration.outside",
                    namespace,
                    String.valueOf(migration.number()),
                    migration.name(),
                    touched.get(),
                    excerpt(statement)));
        }
    }

    private static String excerpt(String statement) {
        String line = statement.replaceAll("\\s+", " ");
        return line.length() <= 120 ? line : line.substring(0, 119) + "…";
    }
}
