package org.portolan.store.sqlite;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of a batch lie in a {@link RowFile}. Where they can lie there just as they will in their table, SQLite takes
 * them over as they are, without looking into them; its source calls that the transfer optimisation. Then what it would
 * have done to a value is done here: a number in a column of texts becomes one. A row that it would refuse, or of which it would
 * make something else, must lie {@link #loose loosely}.
 */
final class RowShape {

    private static final Pattern LITERAL = Pattern.compile("NULL|[+-]?\\d+(\\.\\d+)?|'([^']|'')*'");
    private static final Pattern WATCHED = Pattern.compile("\\b(check|collate)\\b", Pattern.CASE_INSENSITIVE);

    private final byte[] batch;
    private final List<Column> columns;
    private final boolean whole;
    private final String into;

    private RowShape(String table, String batch, List<Column> columns, boolean whole, String names) {
        this.batch = batch.getBytes(StandardCharsets.UTF_8);
        this.columns = columns;
        this.whole = whole;
        this.into = "INSERT INTO main." + BulkRows.quoted(table) + names;
    }

    /** What a column makes of a value. */
    private enum Kind {
        TEXT,
        INTEGER,
        ANY,
        /** What SQLite makes of a value is known to SQLite alone. */
        OTHER;

        /** Source: sqlite.org/datatype3, 3.1. */
        static Kind of(String declared) {
            String type = declared.toUpperCase(Locale.ROOT);
            if (type.contains("INT")) {
                return INTEGER;
            }
            if (type.contains("CHAR") || type.contains("CLOB") || type.contains("TEXT")) {
                return TEXT;
            }
            return type.isEmpty() || type.contains("BLOB") ? ANY : OTHER;
        }
    }

    /** @param value its place among a row's values; -1 for the batch */
    private record Column(Kind kind, boolean required, String preset, int value) {

        /** As {@code CREATE TABLE} has it after the name. */
        String declared() {
            String type = kind == Kind.ANY ? "" : " " + kind;
            return type + (required ? " NOT NULL" : "") + (preset.isEmpty() ? "" : " DEFAULT " + preset);
        }
    }

    /**
     * Look at a table.
     *
     * @param batch what every row carries in the first of the columns
     * @param names of the columns whose values rows give, the batch's first
     */
    static RowShape of(Connection connection, String table, String batch, List<String> names) throws SQLException {
        Optional<List<Column>> columns =
                isPlain(connection, table) ? columns(connection, table, names) : Optional.empty();
        return columns.map(all -> new RowShape(table, batch, all, true, ""))
                .orElseGet(() -> loose(table, batch, names));
    }

    /** The same rows as SQLite takes them one value at a time. */
    static RowShape loose(String table, String batch, List<String> names) {
        List<Column> columns = IntStream.range(0, names.size())
                .mapToObj(at -> new Column(Kind.ANY, false, "", at - 1))
                .toList();
        String list = names.stream().map(BulkRows::quoted).collect(Collectors.joining(", ", " (", ")"));
        return new RowShape(table, batch, columns, false, list);
    }

    /** Its columns in their order, where rows give all of them and it is known what each makes of a value. */
    private static Optional<List<Column>> columns(Connection connection, String table, List<String> names)
            throws SQLException {
        List<String> given =
                names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        List<Column> columns = new ArrayList<>();
        try (PreparedStatement info = connection.prepareStatement(
                "SELECT lower(name), type, \"notnull\", coalesce(dflt_value, ''), pk, hidden"
                        + " FROM pragma_table_xinfo(?, 'main')")) {
            info.setString(1, table);
            try (ResultSet row = info.executeQuery()) {
                while (row.next()) {
                    Kind kind = Kind.of(row.getString(2));
                    String preset = row.getString(4);
                    int place = given.indexOf(row.getString(1));
                    boolean known = kind != Kind.OTHER
                            && (preset.isEmpty() || LITERAL.matcher(preset).matches());
                    if (place < 0 || !known || row.getInt(5) > 0 || row.getInt(6) > 0) {
                        return Optional.empty();
                    }
                    columns.add(new Column(kind, row.getBoolean(3), preset, place - 1));
                }
            }
        }
        return columns.size() == names.size() ? Optional.of(columns) : Optional.empty();
    }

    /** True where nothing but the columns says what may stand in the table. */
    private static boolean isPlain(Connection connection, String table) throws SQLException {
        try (PreparedStatement kind = connection.prepareStatement("""
                SELECT sql, (SELECT wr + strict FROM pragma_table_list WHERE schema = 'main' AND lower(name) = lower(?1))
                    + (SELECT count(*) FROM pragma_foreign_key_list(?1, 'main'))
                    + (SELECT count(*) FROM main.sqlite_schema WHERE type = 'trigger' AND lower(tbl_name) = lower(?1))
                FROM main.sqlite_schema WHERE type = 'table' AND lower(name) = lower(?1)
                """)) {
            kind.setString(1, table);
            try (ResultSet row = kind.executeQuery()) {
                return row.next()
                        && row.getInt(2) == 0
                        && !WATCHED.matcher(row.getString(1)).find();
            }
        }
    }

    /** The columns of the file, as {@code CREATE TABLE} has them after the names. */
    List<String> declared() {
        return columns.stream().map(Column::declared).toList();
    }

    int width() {
        return columns.size();
    }

    /** The beginning of the statement that takes rows over. */
    String into() {
        return into;
    }

    /** Whether SQLite takes rows over as they are, as long as the table has no index. */
    boolean isWhole() {
        return whole;
    }

    /**
     * Put a row's values in the order of the file.
     *
     * @param values from a place on: texts, whole numbers or null
     * @return false where SQLite must see the values themselves, to refuse one or to make something else of it
     */
    boolean lay(@Nullable Object[] values, int from, @Nullable Object[] row) {
        for (int i = 0; i < row.length; i++) {
            Column column = columns.get(i);
            Object value = column.value < 0 ? batch : values[from + column.value];
            if (value == null) {
                if (column.required) {
                    return false;
                }
            } else if (column.kind == Kind.TEXT && value instanceof Number) {
                value = value.toString();
            } else if (column.kind == Kind.INTEGER && !(value instanceof Number)) {
                return false;
            }
            row[i] = value;
        }
        return true;
    }
}
