package org.portolan.api.intake;

import java.io.IOException;
import java.util.List;
import org.pf4j.ExtensionPoint;
import org.portolan.api.command.Refusal;
import org.portolan.api.store.Store;

/**
 * A kind of file that can be imported. Most are tables: see {@link TableFormat}.
 *
 * <p>Words are found by key: {@code <id>.title} and {@code <id>.help}. Called on a task's thread; instances are shared,
 * so they keep no state.
 */
public interface FileFormat extends ExtensionPoint {

    /** Name this format for ever, such as {@code logistics.carrier-services}. */
    String id();

    /** Judge whether a file is of this kind by its name and beginning. Never reads the whole file. */
    Recognition recognise(Sample sample);

    /**
     * As {@link #recognise(Sample)}, for a format that a person can teach: it may look at what its plugin keeps of layouts.
     * This is the one that is asked.
     */
    default Recognition recognise(Sample sample, Store store) {
        return recognise(sample);
    }

    /** What must be asked of a person before this file can be read, because the file does not say it. */
    default List<Question> questions(Sample sample) {
        return List.of();
    }

    /** As {@link #questions(Sample)}, for a format that a person can teach. This is the one that is asked. */
    default List<Question> questions(Sample sample, Store store) {
        return questions(sample);
    }

    /**
     * Read the whole file into {@code intake}. Rows that cannot be stored are rejected there, with reasons, and reading
     * goes on.
     *
     * @throws Refusal where the file as a whole cannot be taken; nothing of it is kept
     */
    void read(Source source, Intake intake) throws IOException, Refusal;
}
