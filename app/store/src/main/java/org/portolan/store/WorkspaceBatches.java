package org.portolan.store;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Finding;
import org.portolan.api.store.Store.BatchWork;
import org.portolan.api.text.Text;
import org.portolan.store.schema.Namespaces;

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
    public Optional<BatchRecord> holding(Content content, String format) {
        return database.read(handle -> new BatchTable(handle).holding(content, format));
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
            Optional<BatchRecord> batch = table.find(id);
            if (batch.isEmpty()) {
                throw new Refusal(Text.of("store.undo.unknown", id));
            }
            if (batch.get().undoneAt().isPresent()) {
                throw new Refusal(Text.of(
                        "store.undo.already",
                        id,
                        batch.get().label(),
                        batch.get().undoneAt().get()));
            }
            Facts.erase(handle, batch.get().namespace(), id);
            table.undone(id, clock.instant());
            return table.find(id).orElseThrow();
        });
    }

    @Override
    public <X extends Exception> BatchRecord importing(ImportFile file, boolean dryRun, ImportWork<X> work) throws X {
        Namespaces.checked(file.namespace());
        String id = ids.next();
        Text what = Text.of("store.doing.import", file.fileName());
        return whole(what, id, file.namespace(), !dryRun, handle -> {
            Optional<BatchRecord> held =
                    dryRun ? Optional.empty() : new BatchTable(handle).holding(file.content(), file.format());
            return held.isPresent() ? held.get() : imported(id, file, handle, work);
        });
    }

    /** Write what a person enters; work that leaves no facts, and so nothing to undo, leaves no batch behind. */
    <T, X extends Exception> T write(String namespace, Text label, BatchWork<T, X> work) throws X {
        String id = ids.next();
        return whole(label, id, namespace, true, handle -> {
            try (OpenBatch batch = new OpenBatch(id, namespace, handle)) {
                long before = changes(handle);
                T result = work.run(batch);
                batch.finish();
                long facts = changes(handle) > before ? Facts.count(handle, namespace, id) : 0;
                if (facts > 0) {
                    new BatchTable(handle).insert(record(id, namespace, label).counted(facts, 0), 0);
                }
                return result;
            }
        });
    }

    /**
     * Write more into a batch. It is written under a key of its own, which is given up at the end: where SQLite ends the
     * transaction half-way, what was written after that can be told from what the batch held before.
     */
    <T, X extends Exception> T append(String namespace, String batchId, BatchWork<T, X> work) throws X, Refusal {
        String id = ids.next();
        Optional<T> answer = whole(Text.of("store.doing.append", batchId), id, namespace, true, handle -> {
            BatchTable table = new BatchTable(handle);
            Optional<BatchRecord> begun = table.find(batchId).filter(batch -> batch.takesMore(namespace));
            if (begun.isEmpty()) {
                return Optional.<T>empty();
            }
            handle.execute("SAVEPOINT appended");
            try (OpenBatch batch = new OpenBatch(id, namespace, handle)) {
                T result = work.run(batch);
                batch.finish();
                // Gone where SQLite ended the transaction: then nothing may reach the batch that was begun.
                handle.execute("RELEASE appended");
                long added = Facts.move(handle, namespace, id, batchId);
                table.recount(begun.get().counted(begun.get().stored() + added, 0));
                return Optional.of(result);
            }
        });
        return answer.orElseThrow(() -> notAppended(namespace, batchId));
    }

    private Refusal notAppended(String namespace, String batchId) {
        Optional<BatchRecord> batch =
                find(batchId).filter(found -> found.namespace().equals(namespace));
        if (batch.isEmpty()) {
            return new Refusal(Text.of("store.append.unknown", batchId));
        }
        return batch.get()
                .undoneAt()
                .map(at -> new Refusal(
                        Text.of("store.append.undone", batchId, batch.get().label(), at)))
                .orElseGet(() -> new Refusal(
                        Text.of("store.append.file", batchId, batch.get().fileName())));
    }

    private <X extends Exception> BatchRecord imported(String id, ImportFile file, Handle handle, ImportWork<X> work)
            throws X {
        Instant begun = clock.instant();
        try (OpenBatch batch = new OpenBatch(id, file.namespace(), handle)) {
            ImportLedger ledger = new ImportLedger(batch);
            work.run(batch, ledger);
            batch.finish();
            BatchRecord done = record(id, file, begun).counted(ledger.storedRows(), ledger.rejectedRows());
            new BatchTable(handle).insert(done, file.content().bytes());
            return done;
        }
    }

    private static BatchRecord record(String id, ImportFile file, Instant begun) {
        return new BatchRecord(
                id,
                file.namespace(),
                file.label(),
                begun,
                Optional.empty(),
                file.fileName(),
                file.path(),
                file.format(),
                file.content().fingerprint(),
                0,
                0,
                0);
    }

    private BatchRecord record(String id, String namespace, Text label) {
        return new BatchRecord(id, namespace, label, clock.instant(), Optional.empty(), "", "", "", "", 0, 0, 0);
    }

    /** Run work in one transaction; where SQLite itself ended that half-way, remove what was written after. */
    private <T, X extends Exception> T whole(
            Text what, String id, String namespace, boolean keep, HandleCallback<T, X> work) throws X {
        return database.exclusively(what, writer -> {
            try {
                return writer.transaction(keep, work);
            } finally {
                if (writer.torn()) {
                    writer.transaction(handle -> Facts.erase(handle, namespace, id));
                }
            }
        });
    }

    private static long changes(Handle handle) {
        return handle.createQuery("SELECT total_changes()").mapTo(Long.class).one();
    }
}
