package org.portolan.intake.text;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.portolan.intake.table.BrokenRow;
import org.portolan.intake.table.Cells;
import org.portolan.intake.table.Records;

/** Rows of a text file whose encoding and dialect are known. */
final class TextRecords implements Records {

    /** No text has it (Unicode says: not a character), so no cell is opened by it. */
    private static final char NO_QUOTE = '\uFFFF';

    private final CountedStream bytes;
    private final CsvReader<Boolean> reader;
    private final CloseableIterator<Boolean> rows;
    private final Handler handler;

    private TextRecords(CountedStream bytes, Reader chars, Dialect dialect) {
        this.bytes = bytes;
        this.handler = new Handler();
        this.reader = builder(dialect).build(handler, chars);
        this.rows = reader.iterator();
    }

    static TextRecords open(Path file, Encoding encoding, Dialect dialect) throws IOException {
        CountedStream bytes = CountedStream.open(file);
        bytes.skipNBytes(encoding.bom());
        return new TextRecords(bytes, new InputStreamReader(bytes, encoding.charset()), dialect);
    }

    /** Read the rows of a piece of text. */
    static TextRecords of(String text, Dialect dialect) {
        return new TextRecords(CountedStream.none(), new StringReader(text), dialect);
    }

    @SuppressWarnings("removal") // The announced substitute cannot read on after "Best" mug.
    private static CsvReader.CsvReaderBuilder builder(Dialect dialect) {
        CsvReader.CsvReaderBuilder builder = CsvReader.builder()
                .fieldSeparator(dialect.delimiter())
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
        return switch (dialect.quoting()) {
            case QUOTED -> builder.allowExtraCharsAfterClosingQuote(true);
            case SPACED -> builder.trimWhitespacesAroundQuotes(true);
            case LITERAL -> builder.quoteCharacter(NO_QUOTE);
        };
    }

    @Override
    public boolean next(Cells into) throws IOException, BrokenRow {
        handler.cells = into;
        try {
            if (!rows.hasNext()) {
                return false;
            }
            rows.next();
            return true;
        } catch (CsvParseException broken) {
            boolean quote = String.valueOf(broken.getMessage()).startsWith("Unclosed");
            throw new BrokenRow(quote ? BrokenRow.Kind.QUOTE : BrokenRow.Kind.ENDLESS, broken);
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    @Override
    public long done() {
        return bytes.count();
    }

    @Override
    public long total() {
        return bytes.size();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    /** Fills the cells. The iterator calls it when asked for the next row, and not before. */
    private static final class Handler extends AbstractBaseCsvCallbackHandler<Boolean> {

        private Cells cells = new Cells();
        private long number;

        @Override
        protected void handleBegin(long line) {
            cells.begin(++number);
        }

        @Override
        protected void handleField(int field, char[] buffer, int offset, int length, boolean quoted) {
            cells.add(buffer, offset, length);
            if (quoted && hasLineBreak(buffer, offset, offset + length)) {
                cells.markLineBreak();
            }
        }

        private static boolean hasLineBreak(char[] buffer, int from, int to) {
            for (int i = from; i < to; i++) {
                char c = buffer[i];
                if (c <= '\r' && (c == '\n' || c == '\r')) {
                    return true;
                }
            }
            return false;
        }

        @Override
        protected Boolean buildRecord() {
            return Boolean.TRUE;
        }
    }
}
