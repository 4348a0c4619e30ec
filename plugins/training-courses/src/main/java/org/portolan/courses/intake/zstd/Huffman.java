package org.portolan.courses.intake.zstd;

import java.util.Arrays;
import org.portolan.courses.intake.archive.Damaged;

/**
 * A Huffman code (RFC 8878, 4.2): for each run of bits its symbol, and how many of the bits were the symbol's.
 */
final class Huffman {

    private static final int LONGEST = 11;

    private final int log;
    private final byte[] symbols;
    private final byte[] bits;

    /** @param log how many bits the longest symbol has */
    private Huffman(int log, byte[] symbols, byte[] bits) {
        this.log = log;
        this.symbols = symbols;
        this.bits = bits;
    }

    /** A code that was written before its data, and where the data begins. */
    record Written(Huffman code, int end) {}

    /** Read a code that begins at a byte. */
    static Written read(byte[] bytes, int start, int end) throws Damaged {
        if (start >= end) {
            throw new Damaged("no code");
        }
        int head = bytes[start] & 0xFF;
        int[] weights = new int[256];
        int count;
        int next;
        if (head >= 128) {
            count = head - 127;
            next = start + 1 + (count + 1) / 2;
            if (next > end) {
                throw new Damaged("a code that does not end");
            }
            for (int i = 0; i < count; i++) {
                weights[i] = bytes[start + 1 + i / 2] >> (i % 2 == 0 ? 4 : 0) & 15;
            }
        } else {
            next = start + 1 + head;
            if (next > end) {
                throw new Damaged("a code that does not end");
            }
            count = packed(bytes, start + 1, next, weights);
        }
        return new Written(of(weights, count), next);
    }

    private static int packed(byte[] bytes, int start, int end, int[] weights) throws Damaged {
        FseTable.Written written = FseTable.read(bytes, start, end, 6);
        FseTable table = written.table();
        BackwardBits in = new BackwardBits(bytes, written.end(), end);
        int[] states = {in.read(table.log()), in.read(table.log())};
        int count = 0;
        for (int turn = 0; count < 254; turn ^= 1) {
            weights[count++] = table.symbol(states[turn]);
            states[turn] = table.next(states[turn], in);
            if (in.left() < 0) {
                weights[count++] = table.symbol(states[turn ^ 1]);
                return count;
            }
        }
        throw new Damaged("a code of too many symbols");
    }

    /** The weight of the last symbol is what is missing to a power of two. */
    private static Huffman of(int[] weights, int count) throws Damaged {
        int sum = 0;
        for (int i = 0; i < count; i++) {
            if (weights[i] > LONGEST) {
                throw new Damaged("a symbol of weight " + weights[i]);
            }
            sum += weights[i] == 0 ? 0 : 1 << (weights[i] - 1);
        }
        int log = 32 - Integer.numberOfLeadingZeros(sum);
        int missing = (1 << log) - sum;
        if (sum == 0 || log > LONGEST || Integer.bitCount(missing) != 1) {
            throw new Damaged("weights of symbols that do not add up");
        }
        weights[count] = 32 - Integer.numberOfLeadingZeros(missing);
        return table(weights, count + 1, log);
    }

    private static Huffman table(int[] weights, int count, int log) throws Damaged {
        byte[] symbols = new byte[1 << log];
        byte[] bits = new byte[1 << log];
        int at = 0;
        for (int weight = 1; weight <= log; weight++) {
            for (int symbol = 0; symbol < count; symbol++) {
                if (weights[symbol] == weight) {
                    int end = at + (1 << (weight - 1));
                    if (end > symbols.length) {
                        throw new Damaged("weights of symbols that do not add up");
                    }
                    Arrays.fill(symbols, at, end, (byte) symbol);
                    Arrays.fill(bits, at, end, (byte) (log + 1 - weight));
                    at = end;
                }
            }
        }
        return new Huffman(log, symbols, bits);
    }

    /** Unpack as many symbols as fit between two places of the target. */
    void unpack(byte[] bytes, int start, int end, byte[] target, int from, int to) throws Damaged {
        BackwardBits in = new BackwardBits(bytes, start, end);
        int state = in.read(log);
        int mask = (1 << log) - 1;
        for (int i = from; i < to; i++) {
            target[i] = symbols[state];
            int length = bits[state];
            state = (state << length | in.read(length)) & mask;
        }
        if (in.left() != -log) {
            throw new Damaged("literals that do not end where they should");
        }
    }
}
