package org.portolan.api.intake;

import java.io.IOException;
import java.util.Optional;
import org.portolan.api.command.Refusal;
import org.portolan.api.store.Batch;

/**
 * A kind of table, in CSV, TSV or XLSX. The host reads the file: encoding, delimiter, preamble, header, second header
 * row, localised numbers; a format says which columns it knows and what a row means.
 *
 * @param <R> what a row means
 */
public interface TableFormat<R> extends FileFormat {

    /** The columns it knows. */
    Header header();

    /**
     * Read one row. A value of {@link org.portolan.api.trade} that the row does not hold ({@link org.portolan.api.trade.Unreadable}) rejects the
     * row with its sentence, so nobody needs to catch it.
     *
     * @return what it means; empty where it was rejected: the reasons were given to the row, by its accessors or by
     *     {@link Row#reject}; where none were, the host says that the format could make nothing of it
     */
    Optional<R> row(Row row);

    /** Begin to store: what comes back is called for each row that was read, in order. */
    Writer<R> writer(Batch batch, Source source);

    /** Stores rows one by one. */
    @FunctionalInterface
    interface Writer<R> {
        void write(Row row, R value);
    }

    @Override
    default Recognition recognise(Sample sample) {
        return sample.recognise(header());
    }

    @Override
    default void read(Source source, Intake intake) throws IOException, Refusal {
        intake.table(this);
    }
}
