package org.portolan.courses.intake.zstd;

import org.portolan.courses.intake.archive.Damaged;

/**
 * A table of finite state entropy (RFC 8878, 4.1): for each state its symbol, and how the next state is made.
 */
final class FseTable {

    private static final int MOST_SYMBOLS = 256;

    private final int log;
    private final byte[] symbols;
    private final byte[] bits;
    private final short[] bases;

    private FseTable(int log, byte[] symbols, byte[] bits, short[] bases) {
        this.log = log;
        this.symbols = symbols;
        this.bits = bits;
        this.bases = bases;
    }

    /** A table that was written before its data, and where the data begins. */
    record Written(FseTable table, int end) {}

    /** One symbol for ever. */
    static FseTable of(int symbol) {
        return new FseTable(0, new byte[] {(byte) symbol}, new byte[1], new short[1]);
    }

    /** Read a table that begins at a byte. */
    static Written read(byte[] bytes, int start, int end, int largestLog) throws Damaged {
        ForwardBits in = new ForwardBits(bytes, start, end);
        int log = in.read(4) + 5;
        if (log > largestLog) {
            throw new Damaged("a table of " + log + " bits");
        }
        int[] counts = new int[MOST_SYMBOLS];
        int symbols = 0;
        int remaining = 1 << log;
        while (remaining > 0 && symbols < MOST_SYMBOLS) {
            int count = count(in, remaining);
            remaining -= Math.abs(count);
            counts[symbols++] = count;
            for (int more = count == 0 ? in.read(2) : -1; more >= 0; more = more == 3 ? in.read(2) : -1) {
                symbols += more;
            }
        }
        if (remaining != 0 || symbols > MOST_SYMBOLS) {
            throw new Damaged("counts of symbols that do not add up");
        }
        return new Written(of(log, counts), in.nextByte());
    }

    private static int count(ForwardBits in, int remaining) throws Damaged {
        int bits = 32 - Integer.numberOfLeadingZeros(remaining + 1);
        int low = (1 << (bits - 1)) - 1;
        int threshold = (1 << bits) - 1 - (remaining + 1);
        int value = in.read(bits - 1);
        if (value >= threshold) {
            value |= in.read(1) << (bits - 1);
            if (value > low) {
                value -= threshold;
            }
        }
        return value - 1;
    }

    /** @param counts of each symbol among the states; -1 for less than one */
    static FseTable of(int log, int[] counts) throws Damaged {
        int size = 1 << log;
        byte[] symbols = new byte[size];
        int[] next = new int[counts.length];
        int high = size;
        for (int symbol = 0; symbol < counts.length; symbol++) {
            if (counts[symbol] == -1) {
                symbols[--high] = (byte) symbol;
                next[symbol] = 1;
            }
        }
        int at = 0;
        for (int symbol = 0; symbol < counts.length; symbol++) {
            for (int i = 0; i < counts[symbol]; i++) {
                symbols[at] = (byte) symbol;
                do {
                    at = (at + (size >> 1) + (size >> 3) + 3) & (size - 1);
                } while (at >= high);
            }
            next[symbol] = Math.max(next[symbol], counts[symbol]);
        }
        if (at != 0) {
            throw new Damaged("a table that is not full");
        }
        byte[] bits = new byte[size];
        short[] bases = new short[size];
        for (int state = 0; state < size; state++) {
            int count = next[symbols[state] & 0xFF]++;
            bits[state] = (byte) (log - 31 + Integer.numberOfLeadingZeros(count));
            bases[state] = (short) ((count << bits[state]) - size);
        }
        return new FseTable(log, symbols, bits, bases);
    }

    /** How many bits a state has. */
    int log() {
        return log;
    }

    int symbol(int state) {
        return symbols[state] & 0xFF;
    }

    int next(int state, BackwardBits in) {
        return bases[state] + in.read(bits[state]);
    }
}
