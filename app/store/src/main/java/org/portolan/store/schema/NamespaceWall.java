package org.portolan.store.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementCustomizer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the statements of a batch to the tables of its plugin, since what it wrote elsewhere could not be undone. Each
 * statement is looked at once; what goes past Jdbi, straight to the connection, is not.
 */
public final class NamespaceWall implements StatementCustomizer {

    private final Connection connection;
    private final String namespace;
    private final Set<String> passed = new HashSet<>();
    private @Nullable NamespaceGuard guard;
    private boolean lifted;

    public NamespaceWall(Connection connection, String namespace) {
        this.connection = connection;
        this.namespace = namespace;
    }

    /** Let everything pass from now on. */
    public void lift() {
        lifted = true;
    }

    @Override
    public void beforeExecution(PreparedStatement statement, StatementContext context) throws SQLException {
        String sql = context.getParsedSql().getSql();
        if (lifted || passed.contains(sql)) {
            return;
        }
        if (guard == null) {
            guard = new NamespaceGuard(connection, namespace);
        }
        Optional<String> reach = guard.writeReach(sql);
        if (reach.isPresent()) {
            throw new IllegalStateException("a batch of " + namespace + " was stopped at " + reach.get()
                    + ": it writes to tables that begin with " + namespace
                    + "_ only, and the store begins and ends its transaction. The statement was: " + sql);
        }
        passed.add(sql);
    }
}
