package org.portolan.research.intake.terms;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The records of a CSV file in UTF-8 with commas, as bytes: of cells that nobody asks for, no text is made. For reports of
 * millions of rows of one known layout; all others are read by the host.
 */
final class ByteRecords implements AutoCloseable {

    private static final int MORE = -1;

    private final InputStream in;
    private byte[] bytes = new byte[1 << 20];
    private int at;
    private int limit;
    private boolean ended;
    private long passed;
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private int cells;
    private int first;

    ByteRecords(Path file) throws IOException {
        in = Files.newInputStream(file);
        fill();
        boolean mark = limit > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        at = mark ? 3 : 0;
    }

    /** Go to the next record; false where there is none. */
    boolean next() throws IOException {
        int end = at < limit ? record() : MORE;
        while (end == MORE && !ended) {
            fill();
            end = at < limit ? record() : MORE;
        }
        first = at;
        at = end == MORE ? limit : end;
        return end != MORE;
    }

    /** How many bytes have been read and passed. */
    long done() {
        return passed + at;
    }

    int cells() {
        return cells;
    }

    /** The cell's text without surrounding blanks; a doubled quote is one. Empty where the record has no such cell. */
    String text(int cell) {
        if (cell < 0 || cell >= cells) {
            return "";
        }
        String text = new String(bytes, starts[cell], ends[cell] - starts[cell], StandardCharsets.UTF_8);
        return (text.indexOf('"') < 0 ? text : text.replace("\"\"", "\"")).strip();
    }

    /** Copy a cell's bytes, and answer how many there were. */
    int copy(int cell, byte[] into, int to) {
        if (cell < 0 || cell >= cells) {
            return 0;
        }
        int length = Math.min(ends[cell] - starts[cell], into.length - to);
        System.arraycopy(bytes, starts[cell], into, to, length);
        return length;
    }

    /** The record as the file has it. */
    String raw() {
        return new String(bytes, first, at - first, StandardCharsets.UTF_8).strip();
    }

    private void fill() throws IOException {
        System.arraycopy(bytes, at, bytes, 0, limit - at);
        passed += at;
        limit -= at;
        at = 0;
        if (limit == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        int read = in.readNBytes(bytes, limit, bytes.length - limit);
        ended = read < bytes.length - limit;
        limit += read;
    }

    /** Take the record apart that begins here; where it ends, or that more of the file is needed. */
    private int record() {
        cells = 0;
        int i = at;
        while (true) {
            int start = i;
            int end;
            if (i < limit && bytes[i] == '"') {
                start = i + 1;
                end = closing(start);
                if (end == MORE) {
                    return MORE;
                }
                i = delimiter(end + 1);
            } else {
                i = delimiter(i);
                end = i > start && i <= limit && bytes[i - 1] == '\r' ? i - 1 : i;
            }
            if (i == limit && !ended) {
                return MORE;
            }
            cell(start, end);
            if (i == limit || bytes[i] == '\n') {
                return Math.min(limit, i + 1);
            }
            i++;
        }
    }

    private int closing(int from) {
        for (int i = from; i < limit; i++) {
            if (bytes[i] == '"') {
                if (i + 1 == limit && !ended) {
                    return MORE;
                }
                if (i + 1 == limit || bytes[i + 1] != '"') {
                    return i;
                }
                i++;
            }
        }
        return ended ? limit : MORE;
    }

    private int delimiter(int from) {
        int i = Math.min(from, limit);
        while (i < limit && bytes[i] != ',' && bytes[i] != '\n') {
            i++;
        }
        return i;
    }

    private void cell(int start, int end) {
        if (cells == starts.length) {
            starts = Arrays.copyOf(starts, 2 * cells);
            ends = Arrays.copyOf(ends, 2 * cells);
        }
        starts[cells] = start;
        ends[cells++] = Math.max(start, end);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
