package org.portolan.store.sqlite;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Carries rows into a table by way of {@link RowFile}s beside the database. SQLite keeps hold of a file that it has read
 * from until the transaction ends, and of a hundred at most: later ones are larger, so that there is room for any import.
 */
public final class RowParts implements AutoCloseable {

    private static final String MAIN = "main";
    private static final String ATTACHED = "portolan_rows_";
    private static final String FILE = ".rows-";

    /** SQLite can be had with room for 125. */
    static final int ATTACHED_AT_MOST = 100;

    private static final long SMALLEST = 4L << 20;
    private static final int OF_ONE_SIZE = 16;

    /** What a statement changes in an index is kept in memory until it is done. */
    private static final int ROWS_A_STATEMENT = 2_000;

    /** A disk with less is full. */
    private static final long PAGE_LEFT = 1 << 16;

    private final Connection connection;
    private final String table;
    private final String batch;
    private final List<String> columns;
    private final RestingIndexes indexes;
    private @Nullable RowShape shape;
    private @Nullable Object[] row = {};
    private @Nullable RowFile part;
    private Path file = Path.of("");
    private String name = "";
    private long full;

    /**
     * @param batch what every row carries in the first column
     * @param columns of the values, the batch's first
     */
    RowParts(Connection connection, String table, String batch, List<String> columns) {
        this.connection = connection;
        this.table = table;
        this.batch = batch;
        this.columns = columns;
        this.indexes = new RestingIndexes(connection, table);
    }

    /** Have a file to write rows to; false where there is no room for another one. */
    boolean ready() throws SQLException, IOException {
        if (part == null) {
            part = begin();
        }
        return part != null;
    }

    /**
     * Take a row on its way.
     *
     * @param values where the row stands in it, from a place on: texts, whole numbers or null
     * @return false where it must go another way, and all before it are stored
     */
    boolean add(@Nullable Object[] values, int from) throws SQLException, IOException {
        if (!ready()) {
            return false;
        }
        if (!shape().lay(values, from, row)) {
            // The rows that come will be of the same kind.
            drop();
            shape = RowShape.loose(table, batch, columns);
            return add(values, from);
        }
        RowFile file = Objects.requireNonNull(part);
        if (file.add(row)) {
            return true;
        }
        if (file.rows() > 0) {
            send();
        }
        return false;
    }

    /** Store what is on its way, and have no file. */
    private void drop() throws SQLException, IOException {
        if (part != null && part.rows() > 0) {
            send();
        } else {
            close();
        }
    }

    /** Store the file that is written where it is large enough to be worth a statement. */
    void sendFull() throws SQLException, IOException {
        if (part != null && part.bytes() >= full) {
            indexes.expect(part.rows());
            send();
        }
    }

    /** Store what is on its way. */
    void send() throws SQLException, IOException {
        if (part == null) {
            return;
        }
        long rows = part.rows();
        part.finish();
        part.close();
        String uri = file.toUri().toASCIIString().replace("'", "''");
        Connections.execute(connection, "ATTACH '" + uri + "?immutable=1' AS " + name);
        part = null;
        String take = shape().into() + " SELECT * FROM " + name + "." + RowFile.TABLE;
        if (shape().isWhole() && !indexes.any()) {
            Connections.execute(connection, take);
            return;
        }
        try (PreparedStatement some = connection.prepareStatement(take + " WHERE rowid BETWEEN ? AND ?")) {
            for (long first = 1; first <= rows; first += ROWS_A_STATEMENT) {
                some.setLong(1, first);
                some.setLong(2, first + ROWS_A_STATEMENT - 1);
                some.executeUpdate();
            }
        }
    }

    /** Bring the table's indexes up to its rows. */
    void settle() throws SQLException {
        indexes.wake();
    }

    /** What the disk said of the file, in SQLite's words. */
    SQLException refused(IOException failed) {
        boolean full = file.toAbsolutePath().toFile().getUsableSpace() < PAGE_LEFT;
        return new SQLiteException(
                String.valueOf(failed.getMessage()), full ? SQLiteErrorCode.SQLITE_FULL : SQLiteErrorCode.SQLITE_IOERR);
    }

    /** Give up what is on its way. */
    @Override
    public void close() throws IOException {
        if (part != null) {
            part.close();
            part = null;
            Files.deleteIfExists(file);
        }
    }

    private @Nullable RowFile begin() throws SQLException, IOException {
        Map<String, Path> there = files(connection);
        Path database = there.get(MAIN);
        int parts = there.size() - 1;
        if (database == null || parts >= ATTACHED_AT_MOST) {
            return null;
        }
        int number = 0;
        do {
            name = ATTACHED + number;
            file = database.resolveSibling(database.getFileName() + FILE + number++);
        } while (there.containsKey(name) || Files.exists(file));
        full = SMALLEST << (parts / OF_ONE_SIZE);
        return new RowFile(file, shape().declared());
    }

    private RowShape shape() throws SQLException {
        if (shape == null) {
            shape = RowShape.of(connection, table, batch, columns);
            row = new Object[shape.width()];
        }
        return shape;
    }

    /** Let go of the files that were read from, and remove them, where no transaction is open. */
    public static void release(Connection connection) {
        try {
            for (Map.Entry<String, Path> attached : files(connection).entrySet()) {
                if (attached.getKey().startsWith(ATTACHED)) {
                    Connections.execute(connection, "DETACH " + attached.getKey());
                    Files.deleteIfExists(attached.getValue());
                }
            }
        } catch (SQLException | IOException left) {
            // What was written stands or falls without them; the next opening sweeps what is left.
        }
    }

    /** Remove what a killed process left behind. */
    public static void sweep(Path database) throws IOException {
        try (DirectoryStream<Path> left =
                Files.newDirectoryStream(database.toAbsolutePath().getParent(), database.getFileName() + FILE + "*")) {
            for (Path file : left) {
                Files.delete(file);
            }
        }
    }

    private static Map<String, Path> files(Connection connection) throws SQLException {
        Map<String, Path> files = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA database_list")) {
            while (row.next()) {
                String file = row.getString("file");
                if (file != null && !file.isEmpty()) {
                    files.put(row.getString("name"), Path.of(file));
                }
            }
        }
        return files;
    }
}
