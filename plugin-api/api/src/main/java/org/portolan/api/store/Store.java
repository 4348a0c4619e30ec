package org.portolan.api.store;

import org.jdbi.v3.core.HandleCallback;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;

/**
 * The workspace's database. One writer, many readers; never called on the event thread.
 *
 * <p>A plugin's tables begin with its namespace: {@code logistics_rate}. They are made by the plugin's migrations,
 * {@code META-INF/portolan/schema/V001__….sql} and on, each run once, in one transaction with its siblings, after a
 * snapshot. Across module layers only lambda row mappers work, {@code mapToMap} and named binds: Jdbi's reflective
 * mappers cannot see a plugin's classes.
 *
 * <p>Every method throws {@link IllegalStateException} on the event thread. Where the workspace itself stands in the way
 * (the disk is full, another write takes too long), nothing of the work is kept and an unchecked exception is thrown that
 * is {@link org.portolan.api.text.Said}: let it pass, a person reads its sentence.
 */
public interface Store {

    /** Read in one transaction that sees one state of the data. */
    <T, X extends Exception> T read(HandleCallback<T, X> work) throws X;

    /**
     * Write one batch that a person can undo: all of it becomes visible when {@code work} returns, nothing of it where it
     * throws. Work that leaves no row of its key, such as one that derives a table anew from the facts, leaves nothing to
     * undo, and is not listed.
     *
     * @param label what a person reads in the list of imports and changes
     */
    <T, X extends Exception> T write(Text label, BatchWork<T, X> work) throws X;

    /**
     * Write more into a batch that {@link #write} of this plugin began, so that a person undoes both together: what is
     * learned in one session, answer by answer. All of it becomes visible when {@code work} returns, nothing of it where
     * it throws; what the batch held before stays either way.
     *
     * <p>While the work runs, rows carry the key that its {@link Batch#id()} says; when it returns, they carry
     * {@code batchId}.
     *
     * @param batchId the key of the batch that was begun
     * @throws Refusal where there is no such batch, or it was undone, is another plugin's, or came from a file
     */
    <T, X extends Exception> T append(String batchId, BatchWork<T, X> work) throws X, Refusal;

    /** What is done within a batch. */
    @FunctionalInterface
    interface BatchWork<T, X extends Exception> {
        T run(Batch batch) throws X;
    }
}
