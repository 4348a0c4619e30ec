package org.portolan.store;

import java.nio.file.Path;

/** Where things lie in a workspace folder. */
record Folder(Path path) {

    Path database() {
        return path.resolve("portolan.db");
    }

    /** The write-ahead log: what was committed and is not yet in the database file. */
    Path log() {
        return path.resolve("portolan.db-wal");
    }

    /** The index of the log, which is made anew where it is missing. */
    Path logIndex() {
        return path.resolve("portolan.db-shm");
    }

    Path backups() {
        return path.resolve("backups");
    }

    Path settings() {
        return path.resolve("settings.properties");
    }

    Path lock() {
        return path.resolve("portolan.lock");
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
