package org.portolan.store.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Rows written as SQLite writes them, into a file that it reads as a database of the one table {@value #TABLE}. SQLite then
 * takes them over in one statement, while through JDBC each value costs a call.
 *
 * <p>The format is that of <a href="https://www.sqlite.org/fileformat2.html">sqlite.org/fileformat2</a>, which SQLite keeps
 * readable for good: page 1 names the table, page 2 is the root of its tree, all others are leaves, filled from their end.
 * One thread.
 */
final class RowFile implements AutoCloseable {

    static final String TABLE = "part";

    private static final int PAGE = 1 << 16;
    private static final int LEAF_HEADER = 8;
    private static final int INNER_HEADER = 12;

    /** A longer row would be continued on pages of its own; those are few, and stored in another way. */
    private static final int LONGEST = PAGE - 35;

    /** More leaves than this many cells of the root can name, of eleven bytes at most. */
    private static final int LEAVES = (PAGE - INNER_HEADER) / 11;

    private final FileChannel channel;
    private final List<String> declared;
    private final int columns;
    private final byte[] page = new byte[PAGE];
    private final long[] lastOf = new long[LEAVES];
    private final byte[] types;
    private byte[] content = new byte[1 << 12];
    private int leaves;
    private int cells;
    private int free = PAGE;
    private long rows;

    /** @param declared the type of each column and what else {@code CREATE TABLE} says of it; may be empty */
    RowFile(Path file, List<String> declared) throws IOException {
        this.channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        this.declared = List.copyOf(declared);
        this.columns = declared.size();
        this.types = new byte[9 * columns];
    }

    long rows() {
        return rows;
    }

    long bytes() {
        return (long) leaves * PAGE;
    }

    /**
     * Write one row.
     *
     * @param values texts, as they are or in UTF-8, whole numbers, or null
     * @return false, and nothing written, where the row is too long or the file full
     */
    boolean add(@Nullable Object[] values) throws IOException {
        int kinds = 0;
        int length = 0;
        for (int i = 0; i < columns; i++) {
            Object value = values[i];
            if (value == null) {
                types[kinds++] = 0;
            } else if (value instanceof Number whole) {
                long number = whole.longValue();
                int bytes = bytes(number);
                room(length + bytes);
                big(content, length, number, bytes);
                length += bytes;
                types[kinds++] = (byte) (bytes == 8 ? 6 : bytes == 6 ? 5 : bytes);
            } else {
                byte[] utf8 = value instanceof byte[] ready ? ready : ((String) value).getBytes(StandardCharsets.UTF_8);
                room(length + utf8.length);
                System.arraycopy(utf8, 0, content, length, utf8.length);
                length += utf8.length;
                kinds = varint(types, kinds, 13 + 2L * utf8.length);
            }
        }
        // The header counts the bytes of its own length.
        int header = kinds + 1 < 128 ? kinds + 1 : kinds + 2;
        int payload = header + length;
        if (payload > LONGEST) {
            return false;
        }
        int cell = sizeOf(payload) + sizeOf(rows + 1) + payload;
        if (free - cell < LEAF_HEADER + 2 * (cells + 1)) {
            if (leaves == LEAVES - 1) {
                return false;
            }
            leaf();
        }
        free -= cell;
        int at = varint(page, free, payload);
        at = varint(page, at, ++rows);
        at = varint(page, at, header);
        System.arraycopy(types, 0, page, at, kinds);
        System.arraycopy(content, 0, page, at + kinds, length);
        big(page, LEAF_HEADER + 2 * cells++, free, 2);
        return true;
    }

    /** Write what is left, and what makes it a database. */
    void finish() throws IOException {
        leaf();
        root();
        schema();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private void leaf() throws IOException {
        page[0] = 13;
        big(page, 1, 0, 2);
        big(page, 3, cells, 2);
        big(page, 5, free, 2);
        page[7] = 0;
        Arrays.fill(page, LEAF_HEADER + 2 * cells, free, (byte) 0);
        write(leaves + 2);
        lastOf[leaves++] = rows;
        cells = 0;
        free = PAGE;
    }

    /** Page 2: for each leaf but the last the number of its page and of its last row. */
    private void root() throws IOException {
        Arrays.fill(page, (byte) 0);
        int at = PAGE;
        for (int leaf = 0; leaf < leaves - 1; leaf++) {
            at -= 4 + sizeOf(lastOf[leaf]);
            big(page, at, leaf + 3L, 4);
            varint(page, at + 4, lastOf[leaf]);
            big(page, INNER_HEADER + 2 * leaf, at, 2);
        }
        page[0] = 5;
        big(page, 3, leaves - 1L, 2);
        big(page, 5, at, 2);
        big(page, 8, leaves + 2L, 4);
        write(1);
    }

    /** Page 1: the header of the file, and the row of the schema that names the table. */
    private void schema() throws IOException {
        Arrays.fill(page, (byte) 0);
        byte[] magic = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(magic, 0, page, 0, magic.length);
        big(page, 16, 1, 2); // a page of 65,536 bytes
        page[18] = 1; // written with a rollback journal,
        page[19] = 1; // and read so
        page[21] = 64; // fractions of a page that SQLite prescribes
        page[22] = 32;
        page[23] = 32;
        big(page, 24, 1, 4); // changed once
        big(page, 28, leaves + 2L, 4); // pages
        big(page, 40, 1, 4); // version of the schema
        big(page, 44, 4, 4); // its format
        big(page, 56, 1, 4); // UTF-8
        big(page, 92, 1, 4); // the count of pages is of the first change
        big(page, 96, 3_050_000, 4); // a version of SQLite

        String names = IntStream.range(0, columns)
                .mapToObj(at -> "c" + at + declared.get(at))
                .collect(Collectors.joining(", "));
        byte[] sql = ("CREATE TABLE " + TABLE + " (" + names + ")").getBytes(StandardCharsets.UTF_8);
        byte[] head = new byte[16];
        int kinds = varint(head, 1, 13 + 2L * "table".length());
        kinds = varint(head, kinds, 13 + 2L * TABLE.length());
        kinds = varint(head, kinds, 13 + 2L * TABLE.length());
        head[kinds++] = 1;
        kinds = varint(head, kinds, 13 + 2L * sql.length);
        head[0] = (byte) kinds;
        byte[] entry = ("table" + TABLE + TABLE).getBytes(StandardCharsets.US_ASCII);
        // Without inner cells the root would name its leaf alone, which SQLite takes for damage: then the leaf is the
        // root.
        byte root = (byte) (leaves == 1 ? 3 : 2);
        int payload = kinds + entry.length + 1 + sql.length;
        int start = PAGE - payload - sizeOf(payload) - 1;
        int at = varint(page, start, payload);
        page[at++] = 1; // its row number
        System.arraycopy(head, 0, page, at, kinds);
        System.arraycopy(entry, 0, page, at + kinds, entry.length);
        page[at + kinds + entry.length] = root;
        System.arraycopy(sql, 0, page, at + kinds + entry.length + 1, sql.length);
        page[100] = 13;
        big(page, 103, 1, 2);
        big(page, 105, start, 2);
        big(page, 108, start, 2);
        write(0);
    }

    private void write(long number) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(page);
        for (long at = number * PAGE; bytes.hasRemaining(); ) {
            at += channel.write(bytes, at);
        }
    }

    private void room(int length) {
        if (length > content.length) {
            content = Arrays.copyOf(content, 2 * length);
        }
    }

    /** How many bytes a whole number needs: one of those widths that SQLite knows. */
    private static int bytes(long number) {
        int bits = Long.SIZE - Long.numberOfLeadingZeros(number < 0 ? ~number : number);
        return bits < 32 ? Math.max(1, bits / 8 + 1) : bits < 48 ? 6 : 8;
    }

    /** Write a whole number, its highest byte first. */
    private static void big(byte[] into, int at, long number, int bytes) {
        for (int i = bytes - 1; i >= 0; i--) {
            into[at + bytes - 1 - i] = (byte) (number >>> (8 * i));
        }
    }

    /** Write a number of no more than 56 bits in pieces of seven, all but the last marked. */
    private static int varint(byte[] into, int at, long number) {
        int size = sizeOf(number);
        for (int i = size - 1; i > 0; i--) {
            into[at + size - 1 - i] = (byte) ((number >>> (7 * i)) | 0x80);
        }
        into[at + size - 1] = (byte) (number & 0x7f);
        return at + size;
    }

    private static int sizeOf(long number) {
        int size = 1;
        for (long rest = number >>> 7; rest != 0; rest >>>= 7) {
            size++;
        }
        return size;
    }
}
