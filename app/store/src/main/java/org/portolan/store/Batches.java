package org.portolan.store;

import java.util.List;
import java.util.Optional;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Finding;
import org.portolan.api.store.Batch;
import org.portolan.api.text.Text;

/** The batches of a workspace. Never called on the event thread. */
public interface Batches {

    /** Newest first, undone ones included. */
    List<BatchRecord> list();

    Optional<BatchRecord> find(String id);

    /** The batch that holds a file of this content in this format and was not undone. */
    Optional<BatchRecord> holding(Content content, String format);

    /** The rows of a batch that were rejected, as the file had them, with their reasons. */
    List<Rejected> rejected(String id);

    /** Findings of a batch that are about no rejected row. */
    List<Finding> findings(String id);

    /**
     * Remove all rows of a batch, in every table.
     *
     * @throws Refusal where there is none or it was undone before
     */
    BatchRecord undo(String id) throws Refusal;

    /**
     * Import a file as one batch: all of it is kept when {@code work} returns, nothing where it throws or in a dry run.
     *
     * @return the batch; where the workspace holds this content in this format already and this is no dry run, the batch
     *     that holds it, and {@code work} was not called
     */
    <X extends Exception> BatchRecord importing(ImportFile file, boolean dryRun, ImportWork<X> work) throws X;

    /** A row that was not stored. */
    record Rejected(String raw, Finding reason) {}

    /**
     * What a file holds. Asked for its fingerprint only where a file of the same length is there, and when all rows are written:
     * it may be computed meanwhile.
     */
    interface Content {

        /** Its length, known at once. */
        long bytes();

        /** What tells it from any other file of that length; waits for it. */
        String fingerprint();

        /** The SHA-256, in hex, by which files were kept before there was {@link #fingerprint}; waits for it. */
        String sha256();
    }

    /**
     * The file of an import.
     *
     * @param namespace of the plugin whose format reads it
     * @param format the format's id
     */
    record ImportFile(String namespace, Text label, String fileName, String path, Content content, String format) {

        public ImportFile {
            if (format.isBlank() || content.bytes() < 0) {
                throw new IllegalArgumentException(
                        "file " + fileName + " cannot be imported as " + format + " without its length and a format");
            }
        }
    }

    /** What is done within an import. */
    @FunctionalInterface
    interface ImportWork<X extends Exception> {
        void run(Batch batch, Ledger ledger) throws X;
    }

    /** Counts and keeps what happens to rows, within the batch's transaction. */
    interface Ledger {
        void stored();

        void rejected(String raw, Finding reason);

        void finding(Finding finding);
    }
}
