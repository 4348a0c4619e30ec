package org.portolan.store.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything in the database that is not one namespace's, as it is at one moment.
 *
 * @param roots names of tables and indexes by the page on which each begins
 * @param objects type, name, table, root page and SQL of each
 * @param sequences the counters of AUTOINCREMENT columns, by table
 */
record Foreign(Map<Long, String> roots, Set<List<String>> objects, Map<String, String> sequences) {

    private static final String SEQUENCES = "sqlite_sequence";

    /** Temporary ones are nobody's own: they would outlive the migration on the connection that all share. */
    private static final String OBJECTS = """
            SELECT 'no' AS temporary, type, name, tbl_name, rootpage, sql FROM sqlite_schema
            UNION ALL
            SELECT 'yes', type, name, tbl_name, 0, sql FROM sqlite_temp_schema
            """;

    static Foreign to(String namespace, Connection connection) throws SQLException {
        Map<Long, String> roots = new HashMap<>();
        Set<List<String>> objects = new HashSet<>();
        boolean counted = false;
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery(OBJECTS)) {
            while (row.next()) {
                String name = row.getString("name");
                String table = row.getString("tbl_name");
                counted |= name.equals(SEQUENCES);
                boolean own = row.getString("temporary").equals("no")
                        && Namespaces.owns(namespace, table)
                        && (Namespaces.owns(namespace, name) || name.startsWith("sqlite_autoindex_"));
                // SQLite keeps its statistics itself, also when a table goes.
                boolean kept = name.equals(SEQUENCES) || name.startsWith("sqlite_stat");
                if (!own && !kept) {
                    if (row.getLong("rootpage") > 0) {
                        roots.put(row.getLong("rootpage"), name);
                    }
                    objects.add(List.of(
                            row.getString("type"),
                            name,
                            table,
                            String.valueOf(row.getString("rootpage")),
                            String.valueOf(row.getString("sql"))));
                }
            }
        }
        return new Foreign(roots, objects, counted ? sequences(namespace, connection) : Map.of());
    }

    /** Name what differs from an earlier moment. */
    Optional<String> differenceFrom(Foreign before) {
        return Stream.concat(
                        objects.stream().filter(object -> !before.objects.contains(object)),
                        before.objects.stream().filter(object -> !objects.contains(object)))
                .map(object -> object.get(1))
                .findFirst()
                .or(() -> sequences.equals(before.sequences) ? Optional.empty() : Optional.of(SEQUENCES));
    }

    /** Names of foreign virtual tables by what programs of statements call them, which is their place in memory. */
    Map<String, String> virtualTables(Connection connection) throws SQLException {
        Map<String, String> places = new HashMap<>();
        for (List<String> object : objects) {
            if (object.get(4).toUpperCase(Locale.ROOT).startsWith("CREATE VIRTUAL TABLE")) {
                String name = object.get(1).replace("\"", "\"\"");
                new Program(connection, "SELECT * FROM \"" + name + '"')
                        .steps().stream()
                                .filter(step -> step.opcode().equals("VOpen"))
                                .forEach(step -> places.put(step.p4(), object.get(1)));
            }
        }
        return places;
    }

    private static Map<String, String> sequences(String namespace, Connection connection) throws SQLException {
        Map<String, String> counters = new HashMap<>();
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery("SELECT name, seq FROM sqlite_sequence")) {
            while (row.next()) {
                if (!Namespaces.owns(namespace, row.getString("name"))) {
                    counters.put(row.getString("name"), row.getString("seq"));
                }
            }
        }
        return counters;
    }
}
