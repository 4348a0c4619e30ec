package org.portolan.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.portolan.api.report.Finding;

/** A CSV or TSV file. */
record TextFile(Path file, Encoding encoding, char delimiter, List<Finding> remarks) implements TableFile {

    private static final Sheet ONLY = new Sheet("", 0, false);

    static TextFile of(Path file, Encoding encoding) throws IOException {
        return new TextFile(file, encoding, Delimiters.of(file, encoding), List.of());
    }

    @Override
    public List<Sheet> sheets() {
        return List.of(ONLY);
    }

    @Override
    public Records open(Sheet sheet) throws IOException {
        return new TextRecords(file, encoding, delimiter);
    }

    @Override
    public void close() {
        // each opening is closed by who opened it
    }
}
