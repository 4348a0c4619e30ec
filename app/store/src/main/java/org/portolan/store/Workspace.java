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

/** An open workspace folder: {@code portolan.db}, {@code backups/}, {@code settings.properties}. One process at a time. */
public final class Workspace implements AutoCloseable {

    /** How long a write waits for the one before: longer than any import of a usual file. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Folder folder;
    private final WorkspaceLock lock;
    private final Database database;
    private final SettingsFile settings;
    private final SnapshotFolder snapshots;
    private final WorkspaceBatches batches;
    private final Clock clock;

    private Workspace(Folder folder, WorkspaceLock lock, Database database, SettingsFile settings, Clock clock) {
        this.folder = folder;
        this.lock = lock;
        this.database = database;
        this.settings = settings;
        this.clock = clock;
        this.snapshots = new SnapshotFolder(folder, clock);
        String newest = database.read(handle -> new BatchTable(handle).newest());
        this.batches = new WorkspaceBatches(database, new BatchIds(clock, new SecureRandom(), newest), clock);
    }

    /**
     * Open the workspace in a folder, made where it is missing.
     *
     * @throws DamagedWorkspace where the database cannot be trusted, with the snapshots that can
     * @throws Refusal where another process has it open, or the folder cannot be written
     */
    public static Workspace open(Path path, Clock clock) throws Refusal, DamagedWorkspace {
        EventThread.refuse("opening a workspace");
        Folder folder = new Folder(path.toAbsolutePath().normalize());
        try {
            Files.createDirectories(folder.backups());
            WorkspaceLock lock = WorkspaceLock.take(folder, clock);
            lock.opened(true);
            SettingsFile settings = SettingsFile.open(folder.settings());
            Database database = Database.open(folder.database(), PATIENCE);
            prepare(database, clock);
            return new Workspace(folder, lock, database, settings, clock);
        } catch (IOException | SQLException failed) {
            throw new Refusal(Text.of("store.workspace.unusable", folder.toString(), failed.toString()), failed);
        }
    }

    private static void prepare(Database database, Clock clock) throws Refusal {
        database.<Boolean, Refusal>write(Text.of("store.doing.open"), handle -> {
            handle.execute(HostSchema.HISTORY);
            List<Migration> missing = new SchemaHistory(handle, Namespaces.HOST).missing(HostSchema.MIGRATIONS);
            new MigrationRun(handle, Namespaces.HOST, clock).run(missing);
            return true;
        });
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
        Namespaces.checked(namespace);
        database.<Boolean, Refusal>exclusively(Text.of("store.doing.migrate", namespace), writer -> {
            SchemaHistory history = new SchemaHistory(writer.handle(), namespace);
            List<Migration> missing = history.missing(migrations);
            if (missing.isEmpty()) {
                return false;
            }
            if (!history.isEmpty() || !new BatchTable(writer.handle()).newest().isEmpty()) {
                snapshots.take(writer, "before-" + namespace + "-" + migrations.size());
            }
            return writer.<Boolean, Refusal>transaction(handle -> {
                new MigrationRun(handle, namespace, clock).run(missing);
                return true;
            });
        });
    }

    /** What was imported and written, newest first, and how to undo it. */
    public Batches batches() {
        return batches;
    }

    public Snapshots snapshots() {
        return new WorkspaceSnapshots(snapshots, database);
    }

    public Settings settings() {
        return settings;
    }

    /** Close in order: what was written is in the database file, and the folder is free for the next. */
    @Override
    public void close() {
        settings.close();
        database.close();
        try (lock) {
            lock.closed("");
        } catch (IOException failed) {
            throw new IllegalStateException("workspace " + folder + " was closed, but its lock was not", failed);
        }
    }
}
