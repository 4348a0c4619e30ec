package org.portolan.store.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the tables of a namespace will do from now on: their triggers, views and foreign keys must not reach into others'
 * tables, although no statement of the migration did.
 */
public final class LastingReach {

    private final Connection connection;
    private final String namespace;

    public LastingReach(Connection connection, String namespace) {
        this.connection = connection;
        this.namespace = namespace;
    }

    /** Name the first table outside of the namespace that a later change of its tables would touch. */
    public Optional<String> find() throws SQLException {
        NamespaceGuard guard = new NamespaceGuard(connection, namespace);
        for (String table : list("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0")) {
            for (String parent : list("SELECT \"table\" FROM pragma_foreign_key_list(" + literal(table) + ")")) {
                if (Namespaces.owns(namespace, table) && !Namespaces.owns(namespace, parent)) {
                    return Optional.of(parent);
                }
            }
        }
        for (String view : owned("SELECT name FROM sqlite_schema WHERE type = 'view'")) {
            Optional<String> reach = guard.programReach("SELECT * FROM " + quoted(view));
            if (reach.isPresent()) {
                return reach;
            }
        }
        for (String table : owned("SELECT DISTINCT tbl_name FROM sqlite_schema WHERE type = 'trigger'")) {
            for (String change : changes(table)) {
                Optional<String> reach = guard.programReach(change);
                if (reach.isPresent()) {
                    return reach;
                }
            }
        }
        return Optional.empty();
    }

    /** Name the first of its tables whose rows lack their parents. */
    public Optional<String> orphans() throws SQLException {
        for (String table : owned("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0")) {
            if (!list("SELECT \"table\" FROM pragma_foreign_key_check(" + literal(table) + ") LIMIT 1")
                    .isEmpty()) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }

    /** Statements that set off every trigger a table or view can have; they are explained and never run. */
    private List<String> changes(String table) throws SQLException {
        String assignments = list("SELECT name FROM pragma_table_info(" + literal(table) + ")").stream()
                .map(column -> quoted(column) + " = " + quoted(column))
                .collect(Collectors.joining(", "));
        return List.of(
                "INSERT INTO " + quoted(table) + " DEFAULT VALUES",
                "UPDATE " + quoted(table) + " SET " + assignments,
                "DELETE FROM " + quoted(table));
    }

    private List<String> owned(String sql) throws SQLException {
        return list(sql).stream()
                .filter(name -> Namespaces.owns(namespace, name))
                .toList();
    }

    private List<String> list(String sql) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery(sql)) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        return names;
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static String literal(String words) {
        return "'" + words.replace("'", "''") + "'";
    }
}
