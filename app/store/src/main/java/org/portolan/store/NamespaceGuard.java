package org.portolan.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps a migration within its namespace. Words are not asked, since a trigger or a foreign key can reach further than
 * the statement says: SQLite's own program for the statement is ({@code EXPLAIN}), which opens what it touches by root
 * page, triggers included. What no program shows, such as a foreign table's new column, is seen in the schema afterwards.
 */
final class NamespaceGuard {

    private static final Set<String> STATEMENTS =
            Set.of("CREATE", "ALTER", "DROP", "INSERT", "REPLACE", "UPDATE", "DELETE", "WITH", "REINDEX");

    private final Connection connection;
    private final String namespace;
    private Map<Long, String> foreignRoots = Map.of();
    private Set<List<String>> foreignSchema = Set.of();

    NamespaceGuard(Connection connection, String namespace) throws SQLException {
        this.connection = connection;
        this.namespace = namespace;
        look();
    }

    /** Name what a statement would touch outside of the namespace; empty where it may run. */
    Optional<String> outside(String statement) throws SQLException {
        List<String> opening = SqlScript.opening(statement);
        if (!STATEMENTS.contains(opening.get(0)) || opening.contains("TEMP") || opening.contains("TEMPORARY")) {
            return Optional.of(String.join(" ", opening));
        }
        Set<String> foreignTables = virtualTables();
        try (Statement explain = connection.createStatement();
                ResultSet step = explain.executeQuery("EXPLAIN " + statement)) {
            while (step.next()) {
                Optional<String> touched = touched(step, foreignTables);
                if (touched.isPresent()) {
                    return touched;
                }
            }
        }
        return Optional.empty();
    }

    /** Name what a statement that ran has changed outside of the namespace. */
    Optional<String> changed() throws SQLException {
        Set<List<String>> before = foreignSchema;
        look();
        Set<List<String>> difference = new HashSet<>(foreignSchema);
        difference.removeAll(before);
        if (difference.isEmpty()) {
            difference.addAll(before);
            difference.removeAll(foreignSchema);
        }
        return difference.stream().map(entry -> entry.get(1)).findFirst();
    }

    private Optional<String> touched(ResultSet step, Set<String> foreignTables) throws SQLException {
        long p1 = step.getLong("p1");
        long p2 = step.getLong("p2");
        return switch (step.getString("opcode")) {
            case "Transaction" -> p1 > 0 && p2 > 0 ? Optional.of("TEMP") : Optional.empty();
            // With 16 in p5 the root page is in a register: the table is being made by this very statement.
            case "OpenWrite", "OpenRead", "ReopenIdx" -> (step.getLong("p5") & 16) != 0 ? Optional.empty() : root(p2);
            case "Clear", "Destroy" -> root(p1);
            case "VOpen", "VUpdate" -> Optional.ofNullable(step.getString("p4")).filter(foreignTables::contains);
            default -> Optional.empty();
        };
    }

    private Optional<String> root(long page) {
        return Optional.ofNullable(foreignRoots.get(page));
    }

    private void look() throws SQLException {
        Map<Long, String> roots = new HashMap<>();
        Set<List<String>> schema = new HashSet<>();
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery("SELECT type, name, tbl_name, rootpage, sql FROM sqlite_schema")) {
            while (row.next()) {
                String name = row.getString("name");
                String table = row.getString("tbl_name");
                boolean own = Namespaces.owns(namespace, table)
                        && (Namespaces.owns(namespace, name) || name.startsWith("sqlite_autoindex_"));
                if (own || name.equals("sqlite_sequence")) {
                    continue;
                }
                roots.put(row.getLong("rootpage"), name);
                schema.add(List.of(
                        row.getString("type"),
                        name,
                        table,
                        String.valueOf(row.getLong("rootpage")),
                        String.valueOf(row.getString("sql"))));
            }
        }
        foreignRoots = roots;
        foreignSchema = schema;
    }

    /** The foreign virtual tables, as the programs of statements name them. */
    private Set<String> virtualTables() throws SQLException {
        Set<String> pointers = new HashSet<>();
        for (List<String> entry : new ArrayList<>(foreignSchema)) {
            if (entry.get(4).toUpperCase(java.util.Locale.ROOT).startsWith("CREATE VIRTUAL TABLE")) {
                try (Statement explain = connection.createStatement();
                        ResultSet step =
                                explain.executeQuery("EXPLAIN SELECT * FROM " + BulkRows.quoted(entry.get(1)))) {
                    while (step.next()) {
                        if (step.getString("opcode").equals("VOpen")) {
                            pointers.add(step.getString("p4"));
                        }
                    }
                }
            }
        }
        return pointers;
    }
}
