package org.portolan.store.sqlite;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Optional;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Tells whether a database file can be trusted. Two depths: the outside (header, size, schema), in milliseconds; and the
 * whole ({@code quick_check} walks every page), which takes seconds for a gigabyte.
 */
public final class DatabaseCheck {

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = 100;
    private static final int CORRUPT = 11;

    private DatabaseCheck() {}

    /**
     * Look at the outside of a file that no connection has open.
     *
     * @return what is wrong; empty where nothing is
     */
    public static Optional<String> outside(Path database, boolean logged) throws IOException {
        long size = Files.size(database);
        if (size < HEADER) {
            return Optional.of("it has " + size + " bytes");
        }
        byte[] magic = new byte[MAGIC.length];
        int pageSize;
        long pages;
        try (DataInputStream header = new DataInputStream(Files.newInputStream(database))) {
            header.readFully(magic);
            pageSize = header.readUnsignedShort();
            header.skipNBytes(10);
            pages = Integer.toUnsignedLong(header.readInt());
        }
        pageSize = pageSize == 1 ? 65_536 : pageSize;
        if (!Arrays.equals(magic, MAGIC) || pageSize < 512 || Integer.bitCount(pageSize) != 1) {
            return Optional.of("its first bytes are not those of a SQLite database");
        }
        // While a log is beside it, the file may be in the middle of taking it in.
        if (!logged && size < pages * pageSize) {
            return Optional.of("it has " + size + " of " + pages * pageSize + " bytes");
        }
        return Optional.empty();
    }

    /** Walk every page of an open database. */
    public static Optional<String> whole(Connection connection) {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("PRAGMA quick_check(1)")) {
            String first = answer.next() ? answer.getString(1) : "no answer";
            return first.equals("ok") ? Optional.empty() : Optional.of(first);
        } catch (SQLException failed) {
            return Optional.of(String.valueOf(failed.getMessage()));
        }
    }

    /** True where SQLite says that the file is no database, or a broken one. */
    public static boolean isDamage(SQLException failed) {
        return failed instanceof SQLiteException sqlite
                && ((sqlite.getResultCode().code & 0xff) == CORRUPT
                        || sqlite.getResultCode() == SQLiteErrorCode.SQLITE_NOTADB);
    }

    /** Check a snapshot, inside and out. */
    public static Optional<String> snapshot(Path file) throws IOException {
        Optional<String> outside = outside(file, false);
        if (outside.isPresent()) {
            return outside;
        }
        try (Connection connection = Connections.frozen(file)) {
            return whole(connection);
        } catch (SQLException failed) {
            return Optional.of(String.valueOf(failed.getMessage()));
        }
    }
}
