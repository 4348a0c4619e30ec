package org.portolan.courses.intake.zstd;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.portolan.courses.intake.archive.Damaged;

/** Bits read from the end of a slice towards its beginning (RFC 8878, 4.1); below the beginning they are 0. */
final class BackwardBits {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final byte[] bytes;
    private final int start;
    private int left;

    /** The last byte ends with a bit that is set, and then the padding. */
    BackwardBits(byte[] bytes, int start, int end) throws Damaged {
        int last = end > start ? bytes[end - 1] & 0xFF : 0;
        if (last == 0) {
            throw new Damaged("bits without an end");
        }
        this.bytes = bytes;
        this.start = start;
        this.left = (end - start - 1) * 8 + 31 - Integer.numberOfLeadingZeros(last);
    }

    /** How many bits are left; less than 0 where more were read than there are. */
    int left() {
        return left;
    }

    /** @param count at most 32 */
    int read(int count) {
        left -= count;
        if (left >= 0) {
            return bits(left, count);
        }
        int there = count + left;
        return there <= 0 ? 0 : bits(0, there) << -left;
    }

    private int bits(int at, int count) {
        int index = start + (at >>> 3);
        long value = 0;
        if (index + 8 <= bytes.length) {
            value = (long) LONG.get(bytes, index);
        } else {
            for (int i = Math.min(bytes.length - index, 8) - 1; i >= 0; i--) {
                value = value << 8 | (bytes[index + i] & 0xFF);
            }
        }
        return (int) ((value >>> (at & 7)) & ((1L << count) - 1));
    }
}
