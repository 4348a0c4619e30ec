package org.portolan.store;

import java.time.Clock;
import java.util.random.RandomGenerator;

/**
 * Makes the keys of batches: nine characters of milliseconds, four of chance, which sort by time as text. Made here and
 * not by the database, so that two workspaces can be joined one day.
 */
final class BatchIds {

    /** Crockford's base 32, in lower case: no i, l, o, u. */
    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final int BITS_OF_CHANCE = 20;
    private static final int LENGTH = 13;

    private final Clock clock;
    private final RandomGenerator chance;
    private long last;

    /** @param newest the newest key there is, or an empty string: the next ones come after it, whatever the clock says */
    BatchIds(Clock clock, RandomGenerator chance, String newest) {
        this.clock = clock;
        this.chance = chance;
        for (int i = 0; i < newest.length(); i++) {
            last = (last << 5) | DIGITS.indexOf(newest.charAt(i));
        }
    }

    synchronized String next() {
        long now = clock.millis() << BITS_OF_CHANCE;
        // Several in one millisecond, or a clock that was set back: go on from the last one.
        last = now > last ? now | chance.nextInt(1 << (BITS_OF_CHANCE - 1)) : last + 1 + chance.nextInt(32);
        StringBuilder text = new StringBuilder(LENGTH);
        for (int shift = 5 * (LENGTH - 1); shift >= 0; shift -= 5) {
            text.append(DIGITS.charAt((int) ((last >>> shift) & 31)));
        }
        return text.toString();
    }
}
