package org.portolan.courses.intake.zstd;

import org.portolan.courses.intake.archive.Damaged;

/** Bits read from the beginning of a slice on, the lowest of each byte first. */
final class ForwardBits {

    private final byte[] bytes;
    private final int start;
    private final int end;
    private int at;

    ForwardBits(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.start = start;
        this.end = end;
    }

    int read(int count) throws Damaged {
        int value = 0;
        for (int i = 0; i < count; i++, at++) {
            int index = start + (at >> 3);
            if (index >= end) {
                throw new Damaged("a table that does not end");
            }
            value |= (bytes[index] >> (at & 7) & 1) << i;
        }
        return value;
    }

    /** Where the first byte is that was not begun. */
    int nextByte() {
        return start + ((at + 7) >> 3);
    }
}
