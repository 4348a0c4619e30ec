package org.portolan.intake.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.text.Text;
import org.portolan.intake.table.Records;
import org.portolan.intake.table.Table;

/** A CSV or TSV file. */
public final class TextFile implements Table {

    private static final Sheet ONLY = new Sheet("", 0, false);
    private static final int BEGINNING = 1 << 17;

    private final Path file;
    private final Encoding encoding;
    private final Dialect dialect;
    private final boolean abrupt;

    private TextFile(Path file, Encoding encoding, Dialect dialect, boolean abrupt) {
        this.file = file;
        this.encoding = encoding;
        this.dialect = dialect;
        this.abrupt = abrupt;
    }

    /**
     * Look at a text file.
     *
     * @param limit how many bytes may be read to find out the encoding
     */
    public static TextFile of(Path file, long limit) throws IOException {
        Encoding encoding = EncodingSearch.of(file, limit);
        return new TextFile(file, encoding, DialectSearch.of(beginning(file, encoding)), isAbrupt(file));
    }

    private static String beginning(Path file, Encoding encoding) throws IOException {
        char[] chars = new char[BEGINNING];
        int length = 0;
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(encoding.bom());
            InputStreamReader reader = new InputStreamReader(in, encoding.charset());
            for (int n = 0; n >= 0 && length < chars.length; n = reader.read(chars, length, chars.length - length)) {
                length += n;
            }
        }
        String text = new String(chars, 0, length);
        int lastLine = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
        return length < chars.length || lastLine < 0 ? text : text.substring(0, lastLine + 1);
    }

    /** A line end is the last byte, or the one before the last in UTF-16. */
    private static boolean isAbrupt(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            byte[] last = new byte[(int) Math.min(2, in.length())];
            in.seek(in.length() - last.length);
            in.readFully(last);
            for (byte b : last) {
                if (b == '\n' || b == '\r') {
                    return false;
                }
            }
            return true;
        }
    }

    @Override
    public List<Sheet> sheets() {
        return List.of(ONLY);
    }

    @Override
    public Records open(Sheet sheet) throws IOException {
        return TextRecords.open(file, encoding, dialect);
    }

    @Override
    public char delimiter() {
        return dialect.delimiter();
    }

    @Override
    public boolean suspect() {
        return encoding.suspect();
    }

    @Override
    public boolean endsAbruptly() {
        return abrupt;
    }

    @Override
    public List<Finding> remarks() {
        List<Finding> remarks = new ArrayList<>();
        Place place = Place.file(String.valueOf(file.getFileName()));
        if (!encoding.isUtf8()) {
            String key = encoding.sure() ? "intake.encoding.marked" : "intake.encoding.chosen";
            remarks.add(Finding.info(place, Text.of(key, place.file(), encoding.label())));
        }
        if (encoding.nulls()) {
            remarks.add(Finding.warning(
                    place, Text.of("intake.encoding.nulls", place.file()), Text.of("intake.encoding.nulls.remedy")));
        }
        return List.copyOf(remarks);
    }

    @Override
    public void close() {
        // Whoever opens the rows closes them.
    }
}
