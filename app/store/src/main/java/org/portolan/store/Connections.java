package org.portolan.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteOpenMode;

/** How this program opens a SQLite file. */
final class Connections {

    /** For what other programs do to the file, such as a database browser; our own writers queue before they get here. */
    private static final int BUSY_MILLIS = 5_000;

    private Connections() {}

    /**
     * Open for writing. With a write-ahead log, {@code NORMAL} keeps every commit when the process is killed; a power cut
     * may take the last ones, never half of one.
     */
    static Connection writer(Path database) throws SQLException {
        SQLiteConfig config = common();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.NORMAL);
        config.setCacheSize(-64_000);
        Connection connection = config.createConnection(url(database));
        // What a large import left behind is given back at the next checkpoint.
        execute(connection, "PRAGMA journal_size_limit = 67108864");
        return connection;
    }

    /** Open for reading; a statement that writes is refused by SQLite. */
    static Connection reader(Path database) throws SQLException {
        Connection connection = common().createConnection(url(database));
        execute(connection, "PRAGMA query_only = ON");
        return connection;
    }

    /** Open a file that nobody writes, such as a snapshot. */
    static Connection frozen(Path database) throws SQLException {
        SQLiteConfig config = common();
        config.setReadOnly(true);
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        return config.createConnection(url(database));
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
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
