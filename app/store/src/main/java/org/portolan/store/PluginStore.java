package org.portolan.store;

import org.jdbi.v3.core.HandleCallback;
import org.portolan.api.command.Refusal;
import org.portolan.api.store.Store;
import org.portolan.api.text.Text;

/** The store as one plugin sees it. */
record PluginStore(String namespace, Database database, WorkspaceBatches batches) implements Store {

    @Override
    public <T, X extends Exception> T read(HandleCallback<T, X> work) throws X {
        return database.read(work);
    }

    @Override
    public <T, X extends Exception> T write(Text label, BatchWork<T, X> work) throws X {
        return batches.write(namespace, label, work);
    }

    @Override
    public <T, X extends Exception> T append(String batchId, BatchWork<T, X> work) throws X, Refusal {
        return batches.append(namespace, batchId, work);
    }
}
