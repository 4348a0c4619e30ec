package org.portolan.store;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Said;
import org.portolan.api.text.Text;

/** Thrown where a workspace's database cannot be trusted; names the good snapshots, newest first. */
public final class DamagedWorkspace extends Exception implements Said {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Text text;
    private final transient Folder folder;
    private final transient List<Snapshots.Snapshot> snapshots;
    private final transient Clock clock;

    DamagedWorkspace(Text text, Folder folder, List<Snapshots.Snapshot> snapshots, Clock clock) {
        super(text.key() + " " + text.arguments());
        this.text = text;
        this.folder = folder;
        this.snapshots = List.copyOf(snapshots);
        this.clock = clock;
    }

    @Override
    public Text text() {
        return text;
    }

    public Path folder() {
        return folder.path();
    }

    /** The snapshots that were checked and found good, newest first. */
    public List<Snapshots.Snapshot> snapshots() {
        return snapshots;
    }

    /**
     * Put a snapshot in the damaged database's place, which is kept beside it as {@code portolan.damaged-….db}; then open
     * the workspace again.
     *
     * @throws Refusal where the snapshot is no longer good, another process has the folder open, or it cannot be written
     */
    public void restore(Snapshots.Snapshot snapshot) throws Refusal {
        EventThread.refuse("restoring a workspace");
        try (WorkspaceLock lock = WorkspaceLock.take(folder, clock)) {
            new Replacement(folder, clock).put(snapshot.file());
            lock.opened(true);
        } catch (IOException failed) {
            throw new Refusal(
                    Text.of("store.restore.failed", snapshot.file().toString(), String.valueOf(failed.getMessage())),
                    failed);
        }
    }
}
