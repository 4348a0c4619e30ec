package org.portolan.kernel.run;

import org.jdbi.v3.core.HandleCallback;
import org.portolan.api.command.Refusal;
import org.portolan.api.store.Batch;
import org.portolan.api.store.Store;
import org.portolan.api.task.Progress;
import org.portolan.api.text.Text;

/** A store for one task: what a cancelled task wrote is never committed, even where it did not listen in time. */
record CancellableStore(Store store, Progress progress) implements Store {

    @Override
    public <T, X extends Exception> T read(HandleCallback<T, X> work) throws X {
        return store.read(work);
    }

    @Override
    public <T, X extends Exception> T write(Text label, BatchWork<T, X> work) throws X {
        progress.check();
        return store.write(label, batch -> unlessCancelled(work, batch));
    }

    @Override
    public <T, X extends Exception> T append(String batchId, BatchWork<T, X> work) throws X, Refusal {
        progress.check();
        return store.append(batchId, batch -> unlessCancelled(work, batch));
    }

    private <T, X extends Exception> T unlessCancelled(BatchWork<T, X> work, Batch batch) throws X {
        T answer = work.run(batch);
        progress.check();
        return answer;
    }
}
