package org.portolan.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.portolan.api.command.Refusal;

/** Copies of a workspace's database in its {@code backups} folder. Never called on the event thread. */
public interface Snapshots {

    /** Newest first. */
    List<Snapshot> list();

    /**
     * Take one now.
     *
     * @param reason a short word for the file's name: {@code manual}, {@code before-logistics-2}
     */
    Snapshot take(String reason) throws Refusal;

    /** Put a snapshot in the place of the database; what was there becomes a snapshot itself. The store goes on with it. */
    void restore(Snapshot snapshot) throws Refusal;

    /**
     * One copy.
     *
     * @param good whether it was checked and can be trusted
     */
    record Snapshot(Path file, Instant at, String reason, long bytes, boolean good) {}
}
