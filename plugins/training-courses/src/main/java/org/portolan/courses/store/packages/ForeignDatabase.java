package org.portolan.courses.store.packages;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;

/**
 * A SQLite file of another program, opened for reading only. Only tables are read, never views or virtual tables; nothing
 * that the file brings along is run (no trigger, no extension, no function of its schema); values above 64 MiB are refused.
 * The file must be a copy of our own, since nobody may change it meanwhile.
 */
final class ForeignDatabase implements AutoCloseable {

    private static final String READ_ONLY = Integer.toString(0x1 | 0x40);
    private static final String LARGEST_VALUE = Integer.toString(64 << 20);

    private final Connection connection;
    private final String file;
    private final Map<String, Set<String>> tables = new HashMap<>();

    private ForeignDatabase(Connection connection, String file) {
        this.connection = connection;
        this.file = file;
    }

    /** What is done with a row. */
    @FunctionalInterface
    interface RowWork {
        void row(ResultSet row) throws SQLException, Refusal;
    }

    /**
     * Open a file.
     *
     * @param file as people know it
     * @throws Refusal where it is no SQLite file, or a damaged one
     */
    static ForeignDatabase open(Path copy, String file) throws Refusal {
        Properties options = new Properties();
        options.setProperty("open_mode", READ_ONLY);
        options.setProperty("limit_length", LARGEST_VALUE);
        options.setProperty("limit_attached", "0");
        try {
            Connection connection = DriverManager.getConnection(
                    "jdbc:sqlite:" + copy.toUri().toASCIIString() + "?immutable=1", options);
            ForeignDatabase database = new ForeignDatabase(connection, file);
            database.look();
            return database;
        } catch (SQLException damaged) {
            throw damaged(file, damaged);
        }
    }

    boolean has(String table, String... columns) {
        return tables.getOrDefault(table, Set.of()).containsAll(List.of(columns));
    }

    /** A column where the table has it, else a value; for select lists. */
    String column(String table, String column, String otherwise) {
        return has(table, column) ? column : otherwise + " AS " + column;
    }

    /** A cell as text; empty where it is none. */
    static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    /** A name, or another where the file has none. */
    static String name(ResultSet row, String otherwise) throws SQLException {
        String name = text(row, "name");
        return name.isBlank() ? otherwise : name;
    }

    long count(String table) throws Refusal {
        long[] count = {0};
        each("SELECT count(*) FROM " + table, row -> count[0] = row.getLong(1));
        return count[0];
    }

    /**
     * Read rows one after another.
     *
     * @throws Refusal where the file is damaged
     */
    void each(String query, RowWork work) throws Refusal {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                work.row(rows);
            }
        } catch (SQLException damaged) {
            throw damaged(file, damaged);
        }
    }

    private void look() throws SQLException, Refusal {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA query_only = ON");
            statement.execute("PRAGMA trusted_schema = OFF");
            statement.execute("PRAGMA cell_size_check = ON");
        }
        Set<String> names = new HashSet<>();
        each(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0",
                row -> names.add(row.getString(1)));
        for (String name : names) {
            if (name.matches("[A-Za-z0-9_]+")) {
                Set<String> columns = new HashSet<>();
                each("PRAGMA table_info(\"" + name + "\")", row -> columns.add(row.getString("name")));
                tables.put(name, columns.stream().collect(Collectors.toUnmodifiableSet()));
            }
        }
        check();
    }

    /** Pages that are missing or mixed up; an index by a collation that only Anki has cannot be checked and is not used. */
    private void check() throws SQLException, Refusal {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("PRAGMA quick_check(1)")) {
            String first = found.next() ? found.getString(1) : "ok";
            if (!first.equals("ok")) {
                throw new Refusal(Text.of("courses.anki.refused.damaged", file, first));
            }
        } catch (SQLException unknown) {
            if (!String.valueOf(unknown.getMessage()).toLowerCase(Locale.ROOT).contains("collation")) {
                throw unknown;
            }
        }
    }

    /** Without its cause, by which the host would take the workspace itself for damaged. */
    static Refusal damaged(String file, SQLException damaged) {
        return new Refusal(Text.of("courses.anki.refused.damaged", file, String.valueOf(damaged.getMessage())));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
