package org.portolan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.portolan.api.Settings;
import org.portolan.api.command.Refusal;
import org.portolan.api.store.Store;
import org.portolan.api.text.Text;
import org.portolan.store.schema.Namespaces;
import org.portolan.store.sqlite.Connections;

/** An open workspace folder: {@code portolan.db}, {@code backups/}, {@code settings.properties}. One process at a time. */
public final class Workspace implements AutoCloseable {

    /** How long a write waits for the one before: longer than the import of any usual file. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Folder folder;
    private final WorkspaceLock lock;
    private final Database database;
    private final SettingsFile settings;
    private final WorkspaceBatches batches;
    private final Schemas schemas;
    private final Snapshots snapshots;

    private Workspace(
            Folder folder, WorkspaceLock lock, Database database, String newest, SettingsFile settings, Clock clock) {
        this.folder = folder;
        this.lock = lock;
        this.database = database;
        this.settings = settings;
        this.batches = new WorkspaceBatches(database, new BatchIds(clock, new SecureRandom(), newest), clock);
        SnapshotFolder files = new SnapshotFolder(folder, clock);
        this.schemas = new Schemas(database, files, clock);
        this.snapshots = new WorkspaceSnapshots(files, database, schemas);
    }

    /**
     * Open the workspace in a folder, made where it is missing.
     *
     * @throws DamagedWorkspace where the database cannot be trusted, with the snapshots that can
     * @throws Refusal where another process has it open, or the folder cannot be written
     */
    public static Workspace open(Path path, Clock clock) throws Refusal, DamagedWorkspace {
        return open(path, clock, PATIENCE);
    }

    static Workspace open(Path path, Clock clock, Duration patience) throws Refusal, DamagedWorkspace {
        EventThread.refuse("opening a workspace");
        Folder folder = new Folder(path.toAbsolutePath().normalize());
        try {
            Files.createDirectories(folder.backups());
            WorkspaceLock lock = WorkspaceLock.take(folder, clock);
            boolean open = false;
            try {
                SettingsFile settings = SettingsFile.open(folder.settings());
                Database database = new Opening(folder, clock, lock).open(patience);
                String newest = database.read(handle -> new BatchTable(handle).newest());
                open = true;
                return new Workspace(folder, lock, database, newest, settings, clock);
            } finally {
                if (!open) {
                    lock.close();
                }
            }
        } catch (IOException failed) {
            throw Opening.unusable(folder, failed);
        }
    }

    public Path folder() {
        return folder.path();
    }

    /** The store as one plugin sees it: it inserts rows into tables of its own namespace only. */
    public Store store(String namespace) {
        return new PluginStore(Namespaces.checked(namespace), database, batches);
    }

    /**
     * Bring a plugin's tables to its newest schema: a snapshot, then all missing migrations in one transaction.
     *
     * @param migrations all that the plugin has, in order
     * @throws Refusal where one fails (the data is as before), was changed since it ran, touches a table outside the
     *     namespace, or where the data is newer than the plugin
     */
    public void migrate(String namespace, List<Migration> migrations) throws Refusal {
        schemas.migrate(namespace, migrations);
    }

    /** What was imported and written, newest first, and how to undo it. */
    public Batches batches() {
        return batches;
    }

    public Snapshots snapshots() {
        return snapshots;
    }

    public Settings settings() {
        return settings;
    }

    /** Copy all data into a file, to the byte: what is asked of it later is answered as it would be now. */
    public void copyTo(Path file) throws Refusal {
        database.<Boolean, Refusal>exclusively(Text.of("store.doing.snapshot"), writer -> {
            try {
                Files.deleteIfExists(file);
                Connections.copy(writer.handle().getConnection(), file);
                return true;
            } catch (IOException | SQLException failed) {
                throw new Refusal(
                        Text.of("store.snapshot.failed", folder.toString(), String.valueOf(failed.getMessage())),
                        failed);
            }
        });
    }

    /** Put what {@link #copyTo} wrote in the place of all data, in one transaction. */
    public void bringBack(Path file) throws Refusal {
        database.<Boolean, Refusal>exclusively(Text.of("store.doing.restore"), writer -> {
            try {
                Connections.replace(writer.handle().getConnection(), file);
                return true;
            } catch (SQLException failed) {
                throw new Refusal(
                        Text.of("store.restore.failed", file.toString(), String.valueOf(failed.getMessage())), failed);
            }
        });
    }

    /** Close in order: what was written is in the database file, and the folder is free for the next. */
    @Override
    public void close() {
        try (lock) {
            settings.close();
            database.closeAll();
            if (database.isTrusted()) {
                lock.closed(Opening.closedAs(folder));
            }
        } catch (IOException | SQLException failed) {
            throw new IllegalStateException("workspace " + folder + " was not closed in order", failed);
        }
    }
}
