package org.portolan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Optional;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.store.sqlite.DatabaseCheck;

/**
 * Puts a snapshot in the place of a damaged database that nobody has open, and keeps the damaged one. Killed in between,
 * it leaves a folder without a database, which the next opening reports: never an old log beside a new database.
 */
final class Replacement {

    private final Folder folder;
    private final Clock clock;

    Replacement(Folder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    void put(Path snapshot) throws IOException, Refusal {
        Path fresh = folder.path().resolve("portolan.restoring.db");
        Files.copy(snapshot, fresh, StandardCopyOption.REPLACE_EXISTING);
        Optional<String> wrong = DatabaseCheck.snapshot(fresh);
        if (wrong.isPresent()) {
            Files.delete(fresh);
            throw new Refusal(Text.of("store.restore.failed", snapshot.toString(), wrong.get()));
        }
        SnapshotFolder.sync(fresh);
        Path kept = free();
        keep(folder.database(), kept);
        keep(folder.log(), kept.resolveSibling(kept.getFileName() + "-wal"));
        Files.deleteIfExists(folder.logIndex());
        Files.move(fresh, folder.database(), StandardCopyOption.ATOMIC_MOVE);
    }

    private Path free() {
        String stamp = SnapshotFolder.stamp(clock.instant());
        Path kept = folder.path().resolve("portolan.damaged-" + stamp + ".db");
        for (int next = 2;
                Files.exists(kept) || Files.exists(kept.resolveSibling(kept.getFileName() + "-wal"));
                next++) {
            kept = folder.path().resolve("portolan.damaged-" + stamp + "-" + next + ".db");
        }
        return kept;
    }

    private static void keep(Path file, Path as) throws IOException {
        if (Files.exists(file)) {
            Files.move(file, as, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
