package org.portolan.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.portolan.api.Settings;
import org.portolan.api.command.Refusal;
import org.portolan.api.store.Store;

/** An open workspace folder: {@code portolan.db}, {@code backups/}, {@code settings.properties}. One process at a time. */
public final class Workspace implements AutoCloseable {

    private Workspace() {}

    /**
     * Open the workspace in a folder, made where it is missing.
     *
     * @throws DamagedWorkspace where the database cannot be trusted, with the snapshots that can
     * @throws Refusal where another process has it open, or the folder cannot be written
     */
    public static Workspace open(Path folder, Clock clock) throws Refusal, DamagedWorkspace {
        throw new UnsupportedOperationException();
    }

    public Path folder() {
        throw new UnsupportedOperationException();
    }

    /** The store as one plugin sees it: it inserts rows into tables of its own namespace only. */
    public Store store(String namespace) {
        throw new UnsupportedOperationException();
    }

    /**
     * Bring a plugin's tables to its newest schema: a snapshot, then all missing migrations in one transaction.
     *
     * @param migrations all that the plugin has, in order
     * @throws Refusal where one fails (the data is as before), was changed since it ran, touches a table outside the
     *     namespace, or where the data is newer than the plugin
     */
    public void migrate(String namespace, List<Migration> migrations) throws Refusal {
        throw new UnsupportedOperationException();
    }

    /** What was imported and written, newest first, and how to undo it. */
    public Batches batches() {
        throw new UnsupportedOperationException();
    }

    public Snapshots snapshots() {
        throw new UnsupportedOperationException();
    }

    public Settings settings() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
