package org.portolan.courses.intake.zstd;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.portolan.courses.intake.archive.Damaged;

/** What was unpacked last, to which later bytes refer; what was unpacked goes on to the output. */
final class Window {

    private static final int BLOCK = 128 * 1024;

    private final OutputStream out;
    private final long most;
    private final int size;
    private byte[] bytes;
    private int end;
    private int written;
    private long total;

    /**
     * @param size how far back bytes may refer
     * @param most how many bytes may be unpacked in all
     */
    Window(OutputStream out, int size, long most) {
        this.out = out;
        this.most = most;
        this.size = size;
        this.bytes = new byte[2 * BLOCK];
    }

    long total() {
        return total;
    }

    void literals(byte[] from, int start, int length) throws Damaged, IOException {
        room(length);
        System.arraycopy(from, start, bytes, end, length);
        end += length;
    }

    void repeat(byte value, int length) throws Damaged, IOException {
        room(length);
        Arrays.fill(bytes, end, end + length, value);
        end += length;
    }

    /** Copy what lies so far back; it may run into what it copies. */
    void match(int offset, int length) throws Damaged, IOException {
        if (offset <= 0 || offset > end || offset > size) {
            throw new Damaged("a reference " + offset + " bytes back");
        }
        room(length);
        if (offset >= length) {
            System.arraycopy(bytes, end - offset, bytes, end, length);
        } else {
            for (int i = end; i < end + length; i++) {
                bytes[i] = bytes[i - offset];
            }
        }
        end += length;
    }

    void flush() throws IOException {
        out.write(bytes, written, end - written);
        written = end;
    }

    private void room(int length) throws Damaged, IOException {
        total += length;
        if (total > most) {
            throw new Damaged("more than " + most + " bytes");
        }
        if (end + length <= bytes.length) {
            return;
        }
        flush();
        int keep = Math.min(end, size);
        long needed = (long) keep + length + BLOCK;
        byte[] next = bytes.length >= needed && keep < bytes.length / 2
                ? bytes
                : new byte
                        [(int) Math.min(
                                Integer.MAX_VALUE - 16,
                                Math.max(needed, Math.min(2L * bytes.length, 2L * size + BLOCK)))];
        System.arraycopy(bytes, end - keep, next, 0, keep);
        bytes = next;
        end = keep;
        written = keep;
    }
}
