package org.portolan.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.store.sqlite.Connections;
import org.portolan.store.sqlite.DatabaseCheck;

/** The snapshots of an open workspace. */
final class WorkspaceSnapshots implements Snapshots {

    private final SnapshotFolder folder;
    private final Database database;
    private final Schemas schemas;

    WorkspaceSnapshots(SnapshotFolder folder, Database database, Schemas schemas) {
        this.folder = folder;
        this.database = database;
        this.schemas = schemas;
    }

    @Override
    public List<Snapshot> list() {
        EventThread.refuse("listing snapshots");
        try {
            return folder.list();
        } catch (IOException failed) {
            throw new UncheckedIOException("the snapshots of the workspace were not listed", failed);
        }
    }

    @Override
    public Snapshot take(String reason) throws Refusal {
        return database.<Snapshot, Refusal>exclusively(
                Text.of("store.doing.snapshot"), writer -> folder.take(writer, reason));
    }

    @Override
    public void restore(Snapshot snapshot) throws Refusal {
        database.<Snapshot, Refusal>exclusively(Text.of("store.doing.restore"), writer -> {
            refuseBad(snapshot);
            Snapshot before = folder.take(writer, "before-restore");
            boolean done = false;
            try {
                replace(writer, snapshot);
                // The plugins that run expect the tables they had.
                schemas.bringBack(writer);
                done = true;
            } finally {
                if (!done) {
                    replace(writer, before);
                }
            }
            return before;
        });
    }

    private static void refuseBad(Snapshot snapshot) throws Refusal {
        try {
            Optional<String> wrong = DatabaseCheck.snapshot(snapshot.file());
            if (wrong.isPresent()) {
                throw new Refusal(
                        Text.of("store.restore.failed", snapshot.file().toString(), wrong.get()));
            }
        } catch (IOException failed) {
            throw failed(snapshot, failed);
        }
    }

    /** Replace what the writer sees by a snapshot, in one transaction. */
    static void replace(Writer writer, Snapshot by) throws Refusal {
        try {
            Connections.replace(writer.handle().getConnection(), by.file());
        } catch (SQLException failed) {
            throw failed(by, failed);
        }
    }

    private static Refusal failed(Snapshot snapshot, Exception why) {
        return new Refusal(
                Text.of("store.restore.failed", snapshot.file().toString(), String.valueOf(why.getMessage())), why);
    }
}
