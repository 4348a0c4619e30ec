package org.portolan.courses.intake.zstd;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.portolan.courses.intake.archive.Damaged;

/** The compressed blocks of one frame, one after another; a block may use the tables of the one before it. */
final class Block {

    private static final int LARGEST = 128 * 1024;

    private final Window window;
    private final Map<Sequences, FseTable> tables = new EnumMap<>(Sequences.class);
    private final int[] recent = {1, 4, 8};
    private byte[] literals = new byte[0];
    private int literalCount;
    private @Nullable Huffman code;
    private int at;

    Block(Window window) {
        this.window = window;
    }

    void unpack(byte[] bytes, int length) throws Damaged, IOException {
        at = 0;
        literals(bytes, length);
        sequences(bytes, length);
    }

    private void literals(byte[] bytes, int length) throws Damaged {
        int head = at(bytes, 0, length);
        int kind = head & 3;
        int format = head >> 2 & 3;
        if (kind < 2) {
            int size = format == 1 ? 2 : format == 3 ? 3 : 1;
            int count = number(bytes, 0, size, length) >> (size == 1 ? 3 : 4);
            room(count);
            at = size;
            if (kind == 0) {
                need(length - at >= count);
                System.arraycopy(bytes, at, literals, 0, count);
                at += count;
            } else {
                Arrays.fill(literals, 0, count, (byte) at(bytes, at++, length));
            }
        } else {
            packed(bytes, length, kind == 3, format);
        }
    }

    private void packed(byte[] bytes, int length, boolean sameCode, int format) throws Damaged {
        int size = format < 2 ? 3 : format + 2;
        int bits = format < 2 ? 10 : format == 2 ? 14 : 18;
        need(length >= size);
        long head = 0;
        for (int i = size - 1; i >= 0; i--) {
            head = head << 8 | (bytes[i] & 0xFF);
        }
        int count = (int) (head >> 4) & ((1 << bits) - 1);
        int end = size + ((int) (head >> (4 + bits)) & ((1 << bits) - 1));
        need(end <= length);
        room(count);
        int start = size;
        if (!sameCode) {
            Huffman.Written written = Huffman.read(bytes, start, end);
            code = written.code();
            start = written.end();
        }
        Huffman huffman = code;
        if (huffman == null) {
            throw new Damaged("literals without a code");
        }
        if (format == 0) {
            huffman.unpack(bytes, start, end, literals, 0, count);
        } else {
            fourStreams(huffman, bytes, start, end, count);
        }
        at = end;
    }

    private void fourStreams(Huffman huffman, byte[] bytes, int start, int end, int count) throws Damaged {
        int each = (count + 3) / 4;
        need(end - start >= 6 && 3 * each <= count);
        int from = start + 6;
        for (int stream = 0; stream < 4; stream++) {
            int to = stream == 3 ? end : from + number(bytes, start + 2 * stream, 2, end);
            need(to <= end);
            huffman.unpack(bytes, from, to, literals, stream * each, stream == 3 ? count : (stream + 1) * each);
            from = to;
        }
    }

    private void sequences(byte[] bytes, int length) throws Damaged, IOException {
        int count = at(bytes, at++, length);
        if (count >= 128) {
            int next = at(bytes, at++, length);
            count = count < 255 ? ((count - 128) << 8) + next : next + (at(bytes, at++, length) << 8) + 0x7F00;
        }
        int used = 0;
        if (count > 0) {
            int modes = at(bytes, at++, length);
            FseTable ofLiterals = table(Sequences.LITERAL_LENGTH, modes >> 6 & 3, bytes, length);
            FseTable ofOffsets = table(Sequences.OFFSET, modes >> 4 & 3, bytes, length);
            FseTable ofMatches = table(Sequences.MATCH_LENGTH, modes >> 2 & 3, bytes, length);
            BackwardBits in = new BackwardBits(bytes, at, length);
            int literal = in.read(ofLiterals.log());
            int offset = in.read(ofOffsets.log());
            int match = in.read(ofMatches.log());
            for (int i = 0; i < count; i++) {
                int value = Sequences.OFFSET.number(ofOffsets.symbol(offset), in);
                int matched = Sequences.MATCH_LENGTH.number(ofMatches.symbol(match), in);
                int before = Sequences.LITERAL_LENGTH.number(ofLiterals.symbol(literal), in);
                need(before >= 0 && before <= literalCount - used);
                window.literals(literals, used, before);
                used += before;
                window.match(offset(value, before), matched);
                if (i + 1 < count) {
                    literal = ofLiterals.next(literal, in);
                    match = ofMatches.next(match, in);
                    offset = ofOffsets.next(offset, in);
                }
            }
            need(in.left() == 0);
        }
        window.literals(literals, used, literalCount - used);
    }

    private FseTable table(Sequences kind, int mode, byte[] bytes, int length) throws Damaged {
        FseTable table;
        switch (mode) {
            case 0 -> table = kind.usual();
            case 1 -> table = FseTable.of(at(bytes, at++, length));
            case 2 -> {
                FseTable.Written written = FseTable.read(bytes, at, length, kind.largestLog());
                at = written.end();
                table = written.table();
            }
            default -> {
                FseTable before = tables.get(kind);
                if (before == null) {
                    throw new Damaged("sequences without a table");
                }
                table = before;
            }
        }
        tables.put(kind, table);
        return table;
    }

    /** The first three numbers name an offset of late; where no literals came before, the one after it. */
    private int offset(int value, int literalsBefore) throws Damaged {
        int which = value > 3 ? 3 : value - 1 + (literalsBefore == 0 ? 1 : 0);
        int offset = value > 3 ? value - 3 : which == 3 ? recent[0] - 1 : recent[which];
        need(offset > 0);
        if (which > 1) {
            recent[2] = recent[1];
        }
        if (which > 0) {
            recent[1] = recent[0];
            recent[0] = offset;
        }
        return offset;
    }

    private void room(int count) throws Damaged {
        need(count <= LARGEST);
        if (literals.length < count) {
            literals = new byte[count];
        }
        literalCount = count;
    }

    private static int number(byte[] bytes, int start, int size, int end) throws Damaged {
        int value = 0;
        for (int i = size - 1; i >= 0; i--) {
            value = value << 8 | at(bytes, start + i, end);
        }
        return value;
    }

    private static int at(byte[] bytes, int index, int end) throws Damaged {
        need(index < end);
        return bytes[index] & 0xFF;
    }

    private static void need(boolean so) throws Damaged {
        if (!so) {
            throw new Damaged("a block that does not fit together");
        }
    }
}
