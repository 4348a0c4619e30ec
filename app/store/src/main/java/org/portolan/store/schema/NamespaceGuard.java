package org.portolan.store.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps a migration within its namespace. Its words are not asked, since a trigger reaches further than a statement
 * says: SQLite's own program for the statement is, which opens whatever it reads or writes by root page. What no program
 * shows, such as a new column of a foreign table, is seen in the schema afterwards.
 */
public final class NamespaceGuard {

    private static final Set<String> STATEMENTS =
            Set.of("CREATE", "ALTER", "DROP", "INSERT", "REPLACE", "UPDATE", "DELETE", "WITH", "REINDEX");

    private static final Set<String> WRITING = Set.of("OpenWrite", "Clear", "Destroy", "VUpdate", "AutoCommit");

    private static final Set<String> OPENING =
            Set.of("OpenWrite", "OpenRead", "ReopenIdx", "Clear", "Destroy", "VOpen", "VUpdate");

    /** In the fifth operand: the root page is in a register, because this very statement makes the table. */
    private static final int BEING_MADE = 16;

    private final Connection connection;
    private final String namespace;
    private final Foreign before;

    public NamespaceGuard(Connection connection, String namespace) throws SQLException {
        this.connection = connection;
        this.namespace = namespace;
        this.before = Foreign.to(namespace, connection);
    }

    /**
     * Name what a statement would touch outside of the namespace; empty where it may run.
     *
     * @throws SQLException where SQLite does not understand it
     */
    public Optional<String> reachOf(String statement) throws SQLException {
        List<String> opening = SqlScript.opening(statement);
        if (!STATEMENTS.contains(opening.get(0))) {
            return Optional.of(opening.get(0));
        }
        return programReach(statement);
    }

    /** Name what has changed outside of the namespace since this guard was set up. */
    public Optional<String> changed() throws SQLException {
        return Foreign.to(namespace, connection).differenceFrom(before);
    }

    /**
     * Name what a statement would write outside of the namespace, or the word that would end the transaction; what it
     * reads is not asked.
     */
    public Optional<String> writeReach(String statement) throws SQLException {
        return reach(statement, WRITING);
    }

    /** Name what a statement would open outside of the namespace. */
    Optional<String> programReach(String statement) throws SQLException {
        return reach(statement, OPENING);
    }

    private Optional<String> reach(String statement, Set<String> opcodes) throws SQLException {
        Map<String, String> virtualTables = before.virtualTables(connection);
        return new Program(connection, statement)
                .steps().stream()
                        .filter(step -> opcodes.contains(step.opcode()))
                        .flatMap(step -> opened(step, virtualTables).stream())
                        .findFirst();
    }

    private Optional<String> opened(Program.Step step, Map<String, String> virtualTables) {
        return switch (step.opcode()) {
            case "OpenWrite", "OpenRead", "ReopenIdx" ->
                (step.p5() & BEING_MADE) != 0 ? Optional.empty() : root(step.p2());
            case "Clear", "Destroy" -> root(step.p1());
            case "VOpen", "VUpdate" -> Optional.ofNullable(virtualTables.get(step.p4()));
            case "AutoCommit" -> Optional.of("COMMIT");
            default -> throw new IllegalArgumentException("instruction " + step.opcode() + " opens nothing");
        };
    }

    private Optional<String> root(long page) {
        return Optional.ofNullable(before.roots().get(page));
    }
}
