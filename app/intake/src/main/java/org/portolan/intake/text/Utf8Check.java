package org.portolan.intake.text;

import java.io.ByteArrayOutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Counts what of a stream of bytes is UTF-8 and what cannot be, and keeps the first lines that have bytes beyond ASCII:
 * the evidence for every other encoding. ASCII is passed over eight bytes at a time.
 */
final class Utf8Check {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long HIGH = 0x8080808080808080L;
    private static final long ONES = 0x0101010101010101L;
    private static final int ENOUGH = 1 << 17;

    private final ByteArrayOutputStream evidence = new ByteArrayOutputStream();
    private boolean keeping;
    private boolean nulls;
    private int expected;
    private int lowest = 0x80;
    private int highest = 0xBF;
    private long valid;
    private long malformed;

    void add(byte[] bytes, int length) {
        int i = 0;
        while (i < length) {
            if (expected == 0 && !keeping) {
                i = overAscii(bytes, i, length);
                keepBefore(bytes, i, length);
            }
            if (i < length) {
                step(bytes[i++] & 0xFF);
            }
        }
    }

    private int overAscii(byte[] bytes, int from, int length) {
        int i = from;
        while (i + 8 <= length) {
            long eight = (long) LONGS.get(bytes, i);
            if ((eight & HIGH) != 0) {
                break;
            }
            nulls |= ((eight - ONES) & ~eight & HIGH) != 0;
            i += 8;
        }
        while (i < length && bytes[i] >= 0) {
            nulls |= bytes[i++] == 0;
        }
        return i;
    }

    private void step(int b) {
        keep(b);
        nulls |= b == 0;
        if (expected > 0) {
            if (b >= lowest && b <= highest) {
                lowest = 0x80;
                highest = 0xBF;
                if (--expected == 0) {
                    valid++;
                }
                return;
            }
            malformed++;
            expected = 0;
            lowest = 0x80;
            highest = 0xBF;
        }
        if (b >= 0x80) {
            lead(b);
        }
    }

    /** The leads and their first followers of the Unicode Standard 16.0, table 3-7. */
    private void lead(int b) {
        if (b >= 0xC2 && b <= 0xDF) {
            expected = 1;
        } else if (b >= 0xE0 && b <= 0xEF) {
            expected = 2;
            lowest = b == 0xE0 ? 0xA0 : 0x80;
            highest = b == 0xED ? 0x9F : 0xBF;
        } else if (b >= 0xF0 && b <= 0xF4) {
            expected = 3;
            lowest = b == 0xF0 ? 0x90 : 0x80;
            highest = b == 0xF4 ? 0x8F : 0xBF;
        } else {
            malformed++;
        }
    }

    /** A character is judged by its neighbours, so the plain one before it belongs to the evidence. */
    private void keepBefore(byte[] bytes, int at, int length) {
        if (at > 0 && at < length && bytes[at - 1] >= 0 && evidence.size() < ENOUGH) {
            evidence.write(bytes[at - 1]);
        }
    }

    /** From the first byte beyond ASCII to the end of its line: no encoding has a line end inside a character. */
    private void keep(int b) {
        if (keeping || b >= 0x80) {
            keeping = b != '\n' && evidence.size() < ENOUGH;
            if (keeping) {
                evidence.write(b);
            } else if (evidence.size() < ENOUGH) {
                evidence.write('\n');
            }
        }
    }

    long valid() {
        return valid;
    }

    long malformed() {
        return malformed;
    }

    /** True where the last byte seen asks for more. */
    boolean isInside() {
        return expected > 0;
    }

    boolean hasNulls() {
        return nulls;
    }

    byte[] evidence() {
        return evidence.toByteArray();
    }
}
