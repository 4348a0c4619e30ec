package org.portolan.logistics.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.portolan.api.store.Store;
import org.portolan.logistics.model.RateBook;

/**
 * Keeps the rate books of the workspaces that were asked for last, so that quotes follow typing.
 *
 * <p>A book is known by the imports it was made of. Their keys are unique, so that an import, an undo and a restored
 * backup each lead to the right book, whichever workspace asks.
 */
public final class Bookshelf {

    private static final int KEPT = 4;

    private final Map<List<String>, RateBook> books = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<List<String>, RateBook> eldest) {
            return size() > KEPT;
        }
    };

    /** The book of all rate sheets that are in the store now. Never called on the event thread. */
    public RateBook book(Store store) {
        return store.read(this::book);
    }

    private RateBook book(Handle handle) {
        List<String> imports = handle.createQuery("""
                        SELECT import_id FROM logistics_sheet
                        UNION SELECT import_id FROM logistics_surcharge
                        UNION SELECT import_id FROM logistics_sheet_dates
                        ORDER BY import_id
                        """).mapTo(String.class).list();
        synchronized (books) {
            return books.computeIfAbsent(imports, unseen -> RateBook.of(StoredRates.all(handle)));
        }
    }
}
