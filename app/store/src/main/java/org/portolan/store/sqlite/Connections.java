package org.portolan.store.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteOpenMode;

/** How this program opens a SQLite file. */
public final class Connections {

    /** For what other programs do to the file, such as a database browser; our own writers queue before they get here. */
    private static final int BUSY_MILLIS = 5_000;

    private Connections() {}

    /**
     * Open for writing. With a write-ahead log, {@code NORMAL} keeps every commit when the process is killed; a power cut
     * may take the last ones, never half of one.
     */
    public static Connection writer(Path database) throws SQLException {
        SQLiteConfig config = common();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.NORMAL);
        config.setCacheSize(-16_000);
        config.setPragma(SQLiteConfig.Pragma.LIMIT_ATTACHED, String.valueOf(RowParts.ATTACHED_AT_MOST));
        Connection connection = config.createConnection(url(database));
        // What a statement changes is kept until it is done: in memory, since a block of rows changes a handful of
        // pages.
        execute(connection, "PRAGMA temp_store = MEMORY");
        // What a large import left behind is given back at the next checkpoint.
        execute(connection, "PRAGMA journal_size_limit = 67108864");
        return connection;
    }

    /** Open for reading; a statement that writes is refused by SQLite. */
    public static Connection reader(Path database) throws SQLException {
        Connection connection = common().createConnection(url(database));
        execute(connection, "PRAGMA query_only = ON");
        return connection;
    }

    /** Open a file that nobody writes, such as a snapshot. */
    public static Connection frozen(Path database) throws SQLException {
        SQLiteConfig config = common();
        config.setReadOnly(true);
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        return config.createConnection(url(database));
    }

    public static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Stop the statement that runs on another thread, if any. */
    public static void interrupt(Connection connection) throws SQLException {
        connection.unwrap(SQLiteConnection.class).getDatabase().interrupt();
    }

    /** Replace the whole content by another database's, in one transaction. */
    public static void replace(Connection connection, Path source) throws SQLException {
        int code = connection
                .unwrap(SQLiteConnection.class)
                .getDatabase()
                .restore("main", source.toAbsolutePath().toString(), (remaining, pages) -> {});
        if (code != 0) {
            throw new SQLException("the content of " + source + " was not taken over: SQLite says " + code);
        }
    }

    /** Copy the whole content into a file, page by page, so that it reads to the byte as this does. */
    public static void copy(Connection connection, Path target) throws SQLException {
        int code = connection
                .unwrap(SQLiteConnection.class)
                .getDatabase()
                .backup("main", target.toAbsolutePath().toString(), (remaining, pages) -> {});
        if (code != 0) {
            throw new SQLException("the content was not copied to " + target + ": SQLite says " + code);
        }
    }

    private static SQLiteConfig common() {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLIS);
        return config;
    }

    /** As a URI, so that no character of a folder's name is taken for an option. */
    private static String url(Path database) {
        return "jdbc:sqlite:" + database.toUri().toASCIIString();
    }
}
