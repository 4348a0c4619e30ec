package org.portolan.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;

/** The snapshots of an open workspace. */
record WorkspaceSnapshots(SnapshotFolder folder, Database database) implements Snapshots {

    @Override
    public List<Snapshot> list() {
        EventThread.refuse("listing snapshots");
        try {
            return folder.list();
        } catch (IOException failed) {
            throw new UncheckedIOException("snapshots were not listed", failed);
        }
    }

    @Override
    public Snapshot take(String reason) throws Refusal {
        return database.<Snapshot, Refusal>exclusively(
                Text.of("store.doing.snapshot"), writer -> folder.take(writer, reason));
    }

    @Override
    public void restore(Snapshot snapshot) throws Refusal {
        throw new UnsupportedOperationException(snapshot.file().toString());
    }
}
