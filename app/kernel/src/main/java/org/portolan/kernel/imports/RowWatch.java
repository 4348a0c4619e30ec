package org.portolan.kernel.imports;

import java.util.Optional;
import org.portolan.api.intake.FileFormat;
import org.portolan.api.intake.Header;
import org.portolan.api.intake.Recognition;
import org.portolan.api.intake.Row;
import org.portolan.api.intake.Sample;
import org.portolan.api.intake.Source;
import org.portolan.api.intake.TableFormat;
import org.portolan.api.store.Batch;

/** Remembers the row that a format works on, so that its fault can be told with the row's number. */
final class RowWatch {

    private long row;

    /** The number of the row that was read last; 0 before the first, and for what is no table. */
    long row() {
        return row;
    }

    <R> TableFormat<R> watching(TableFormat<R> format) {
        return new Watched<>(format);
    }

    private final class Watched<R> implements TableFormat<R> {

        private final TableFormat<R> format;

        Watched(TableFormat<R> format) {
            this.format = format;
        }

        @Override
        public String id() {
            return format.id();
        }

        @Override
        public Header header() {
            return format.header();
        }

        @Override
        public Optional<R> row(Row current) {
            row = current.number();
            return format.row(current);
        }

        @Override
        public Writer<R> writer(Batch batch, Source source) {
            return format.writer(batch, source);
        }

        /** {@link FileFormat#recognise} is the format's own, which may know more than its header. */
        @Override
        public Recognition recognise(Sample sample) {
            return format.recognise(sample);
        }
    }
}
