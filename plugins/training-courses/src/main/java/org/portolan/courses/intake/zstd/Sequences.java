package org.portolan.courses.intake.zstd;

import java.util.Arrays;
import org.portolan.courses.intake.archive.Damaged;

/** One of the three kinds of numbers in a block's sequences (RFC 8878, 3.1.1.3.2): how codes become numbers. */
enum Sequences {
    LITERAL_LENGTH(
            9,
            6,
            0,
            lengths(16, 1, 1, 1, 1, 2, 2, 3, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16),
            4,
            3,
            2,
            2,
            2,
            2,
            2,
            2,
            2,
            2,
            2,
            2,
            2,
            1,
            1,
            1,
            2,
            2,
            2,
            2,
            2,
            2,
            2,
            2,
            2,
            3,
            2,
            1,
            1,
            1,
            1,
            1,
            -1,
            -1,
            -1,
            -1),
    OFFSET(
            8, 5, 1, offsets(), 1, 1, 1, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1,
            -1),
    MATCH_LENGTH(
            9,
            6,
            3,
            lengths(32, 1, 1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16),
            1,
            4,
            3,
            2,
            2,
            2,
            2,
            2,
            2,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            -1,
            -1,
            -1,
            -1,
            -1,
            -1,
            -1);

    private final int largestLog;
    private final int[] bits;
    private final int[] bases;
    private final int log;
    private final int[] counts;

    Sequences(int largestLog, int log, int first, int[] bits, int... counts) {
        this.largestLog = largestLog;
        this.bits = bits;
        this.bases = new int[bits.length];
        this.log = log;
        this.counts = counts;
        // Each code begins where the one before it ends.
        int base = first;
        for (int code = 0; code < bits.length; code++) {
            bases[code] = base;
            base += 1 << bits[code];
        }
    }

    /** Codes that are one number each, and then the bits of the others. */
    private static int[] lengths(int plain, int... more) {
        int[] bits = new int[plain + more.length];
        System.arraycopy(more, 0, bits, plain, more.length);
        return bits;
    }

    /** A code of an offset is the number of its bits. */
    private static int[] offsets() {
        int[] bits = new int[32];
        Arrays.setAll(bits, code -> code);
        return bits;
    }

    int largestLog() {
        return largestLog;
    }

    FseTable usual() throws Damaged {
        return FseTable.of(log, counts);
    }

    int number(int code, BackwardBits in) throws Damaged {
        if (code >= bits.length) {
            throw new Damaged("code " + code + " of " + name());
        }
        return bases[code] + in.read(bits[code]);
    }
}
