package org.portolan.store;

import java.io.Serial;
import java.nio.file.Path;
import java.util.List;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Said;
import org.portolan.api.text.Text;

/** Thrown where a workspace's database cannot be trusted; names the good snapshots, newest first. */
public final class DamagedWorkspace extends Exception implements Said {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Text text;
    private final transient Path folder;
    private final transient List<Snapshots.Snapshot> snapshots;

    DamagedWorkspace(Text text, Path folder, List<Snapshots.Snapshot> snapshots) {
        super(text.key());
        this.text = text;
        this.folder = folder;
        this.snapshots = List.copyOf(snapshots);
    }

    @Override
    public Text text() {
        return text;
    }

    public List<Snapshots.Snapshot> snapshots() {
        return snapshots;
    }

    /** Put a snapshot in the damaged database's place, which is kept beside it; then open the workspace again. */
    public void restore(Snapshots.Snapshot snapshot) throws Refusal {
        throw new UnsupportedOperationException(folder.toString());
    }
}
