package org.portolan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.store.schema.Namespaces;
import org.portolan.store.sqlite.Connections;
import org.portolan.store.sqlite.DatabaseCheck;
import org.portolan.store.sqlite.RowParts;

/**
 * The way from a folder to a database that can be trusted. Always looked at: header, size, readable schema. Every page is
 * walked only where there is a reason: the last process did not close it, the file is not the one that was closed, or it
 * is small enough for nobody to notice.
 */
final class Opening {

    private static final long SMALL = 32L << 20;

    private final Folder folder;
    private final Clock clock;
    private final WorkspaceLock lock;

    Opening(Folder folder, Clock clock, WorkspaceLock lock) {
        this.folder = folder;
        this.clock = clock;
        this.lock = lock;
    }

    /** @param patience how long a write waits for the one before */
    Database open(Duration patience) throws Refusal, DamagedWorkspace, IOException {
        SnapshotFolder snapshots = new SnapshotFolder(folder, clock);
        boolean used = lock.used() || logged() || snapshots.isUsed();
        Optional<String> wrong = outside(used);
        if (wrong.isPresent()) {
            throw damaged(wrong.get());
        }
        snapshots.sweep();
        RowParts.sweep(folder.database());
        String closedAs = closedAs(folder);
        lock.opened(used);
        try {
            if (!closedAs.equals(lock.closedAs()) || Files.size(folder.database()) < SMALL) {
                wrong = inside();
            }
            if (wrong.isPresent()) {
                throw damaged(wrong.get());
            }
            Database database = Database.open(folder.database(), patience);
            boolean ready = false;
            try {
                prepare(database);
                lock.opened(true);
                ready = true;
                return database;
            } finally {
                if (!ready) {
                    database.closeAll();
                }
            }
        } catch (StoreTrouble trouble) {
            if (trouble.isDamage()) {
                throw damaged(String.valueOf(trouble.getMessage()));
            }
            throw unusable(folder, trouble);
        } catch (SQLException failed) {
            if (DatabaseCheck.isDamage(failed)) {
                throw damaged(String.valueOf(failed.getMessage()));
            }
            throw unusable(folder, failed);
        }
    }

    /** What tells a database that was closed in order from any other: its size and time, and that no log is left. */
    static String closedAs(Folder folder) throws IOException {
        Path database = folder.database();
        if (!Files.exists(database)) {
            return "nothing";
        }
        return Files.size(database) + " "
                + Files.getLastModifiedTime(database).toMillis() + " "
                + (Files.exists(folder.log()) ? Files.size(folder.log()) : 0);
    }

    static Refusal unusable(Folder folder, Exception why) {
        return new Refusal(
                Text.of("store.workspace.unusable", folder.toString(), String.valueOf(why.getMessage())), why);
    }

    private Optional<String> outside(boolean used) throws IOException {
        if (!Files.exists(folder.database())) {
            return used ? Optional.of("portolan.db is missing") : Optional.empty();
        }
        if (Files.size(folder.database()) == 0 && !used) {
            return Optional.empty();
        }
        return DatabaseCheck.outside(folder.database(), logged());
    }

    /** Take the log in, which makes the file whole, and walk all of it. */
    private Optional<String> inside() throws SQLException, IOException {
        if (!Files.exists(folder.database())) {
            return Optional.empty();
        }
        try (Connection connection = Connections.writer(folder.database())) {
            Connections.execute(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
            Optional<String> wrong = DatabaseCheck.whole(connection);
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return Files.size(folder.database()) == 0
                ? Optional.empty()
                : DatabaseCheck.outside(folder.database(), logged());
    }

    private void prepare(Database database) throws Refusal {
        database.<Boolean, Refusal>write(Text.of("store.doing.open"), handle -> {
            SchemaHistory.begin(handle);
            List<Migration> missing = new SchemaHistory(handle, Namespaces.HOST).missing(HostSchema.MIGRATIONS);
            new MigrationRun(handle, Namespaces.HOST, clock).run(missing);
            return true;
        });
    }

    private boolean logged() throws IOException {
        return Files.exists(folder.log()) && Files.size(folder.log()) > 0;
    }

    private DamagedWorkspace damaged(String why) throws IOException {
        List<Snapshots.Snapshot> good = new SnapshotFolder(folder, clock)
                .list().stream().filter(Snapshots.Snapshot::good).toList();
        String key = good.isEmpty() ? "store.damaged.lost" : "store.damaged.open";
        return new DamagedWorkspace(Text.of(key, folder.toString(), why), folder, good, clock);
    }
}
