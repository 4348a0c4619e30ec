package org.portolan.store;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Finding;
import org.portolan.api.store.Store.BatchWork;
import org.portolan.api.text.Text;

/** The batches of an open workspace. */
final class WorkspaceBatches implements Batches {

    private final Database database;
    private final BatchIds ids;
    private final Clock clock;

    WorkspaceBatches(Database database, BatchIds ids, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public List<BatchRecord> list() {
        return database.read(handle -> new BatchTable(handle).list());
    }

    @Override
    public Optional<BatchRecord> find(String id) {
        return database.read(handle -> new BatchTable(handle).find(id));
    }

    @Override
    public Optional<BatchRecord> holding(String sha256, String format) {
        return database.read(handle -> new BatchTable(handle).holding(sha256, format));
    }

    @Override
    public List<Rejected> rejected(String id) {
        return database.read(handle -> new BatchTable(handle).rejected(id));
    }

    @Override
    public List<Finding> findings(String id) {
        return database.read(handle -> new BatchTable(handle).findings(id));
    }

    @Override
    public BatchRecord undo(String id) throws Refusal {
        return database.<BatchRecord, Refusal>write(Text.of("store.doing.undo", id), handle -> {
            BatchTable table = new BatchTable(handle);
            BatchRecord batch = table.find(id).orElseThrow(() -> new Refusal(Text.of("store.undo.unknown", id)));
            if (batch.undoneAt().isPresent()) {
                throw new Refusal(Text.of(
                        "store.undo.already",
                        id,
                        batch.label(),
                        batch.undoneAt().get()));
            }
            Facts.erase(handle, batch.namespace(), id);
            table.undone(id, clock.instant());
            return table.find(id).orElseThrow();
        });
    }

    @Override
    public <X extends Exception> BatchRecord importing(ImportFile file, boolean dryRun, ImportWork<X> work) throws X {
        Namespaces.checked(file.namespace());
        Text what = Text.of("store.doing.import", file.fileName());
        return database.<BatchRecord, X>exclusively(
                what,
                writer -> writer.transaction(!dryRun, handle -> {
                    Optional<BatchRecord> held = new BatchTable(handle).holding(file.sha256(), file.format());
                    if (held.isPresent() && !dryRun) {
                        return held.get();
                    }
                    return imported(file, handle, work);
                }));
    }

    /** Write what a person enters; work that writes nothing leaves no batch behind. */
    <T, X extends Exception> T write(String namespace, Text label, BatchWork<T, X> work) throws X {
        return database.<T, X>write(label, handle -> {
            try (OpenBatch batch = new OpenBatch(ids.next(), namespace, handle)) {
                long before = changes(handle);
                T result = work.run(batch);
                batch.flush();
                long changes = changes(handle) - before;
                if (changes > 0) {
                    new BatchTable(handle)
                            .insert(
                                    new BatchRecord(
                                            batch.id(),
                                            namespace,
                                            label,
                                            clock.instant(),
                                            Optional.empty(),
                                            "",
                                            "",
                                            "",
                                            "",
                                            changes,
                                            changes,
                                            0),
                                    0);
                }
                return result;
            }
        });
    }

    private <X extends Exception> BatchRecord imported(ImportFile file, Handle handle, ImportWork<X> work) throws X {
        Instant at = clock.instant();
        try (OpenBatch batch = new OpenBatch(ids.next(), file.namespace(), handle)) {
            ImportLedger ledger = new ImportLedger(batch);
            work.run(batch, ledger);
            batch.flush();
            BatchRecord record = ledger.counted(new BatchRecord(
                    batch.id(),
                    file.namespace(),
                    file.label(),
                    at,
                    Optional.empty(),
                    file.fileName(),
                    file.path(),
                    file.format(),
                    file.sha256(),
                    0,
                    0,
                    0));
            new BatchTable(handle).insert(record, file.bytes());
            return record;
        }
    }

    private static long changes(Handle handle) {
        return handle.createQuery("SELECT total_changes()").mapTo(Long.class).one();
    }
}
