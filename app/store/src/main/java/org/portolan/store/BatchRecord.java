package org.portolan.store;

import java.time.Instant;
import java.util.Optional;
import org.portolan.api.text.Text;

/**
 * One batch as the list shows it.
 *
 * @param id sorts by time
 * @param fileName the file it brought; empty for what a person wrote
 * @param format the format's id; empty for what a person wrote
 * @param rows data rows read, stored and rejected; of what a person wrote, the rows that were written
 */
public record BatchRecord(
        String id,
        String namespace,
        Text label,
        Instant at,
        Optional<Instant> undoneAt,
        String fileName,
        String path,
        String format,
        String fingerprint,
        long rows,
        long stored,
        long rejected) {

    public BatchRecord {
        if (id.isBlank() || namespace.isBlank() || rows != stored + rejected) {
            throw new IllegalArgumentException("batch " + id + " of " + namespace + " does not add up: " + rows
                    + " rows are " + stored + " stored and " + rejected + " rejected");
        }
    }

    /** True where its plugin may write more into it: a person wrote it, and did not undo it. */
    boolean takesMore(String plugin) {
        return namespace.equals(plugin) && undoneAt.isEmpty() && format.isEmpty();
    }

    BatchRecord counted(long storedRows, long rejectedRows) {
        return new BatchRecord(
                id,
                namespace,
                label,
                at,
                undoneAt,
                fileName,
                path,
                format,
                fingerprint,
                storedRows + rejectedRows,
                storedRows,
                rejectedRows);
    }
}
