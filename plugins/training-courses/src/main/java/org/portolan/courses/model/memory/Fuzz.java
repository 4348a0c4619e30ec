package org.portolan.courses.model.memory;

import java.util.SplittableRandom;

/**
 * Spreads intervals a little. What a card gets follows from its id and how often it was answered, so that the same log
 * gives the same days again.
 *
 * <p>Source: py-fsrs and ts-fsrs, {@code FUZZ_RANGES}, 2025.
 */
final class Fuzz {

    private static final double LEAST_DAYS = 2.5;
    private static final double[] STARTS = {2.5, 7, 20};
    private static final double[] ENDS = {7, 20, Double.POSITIVE_INFINITY};
    private static final double[] SHARES = {0.15, 0.1, 0.05};

    private Fuzz() {}

    static int spread(int days, int maximum, String card, int reviews) {
        if (days < LEAST_DAYS) {
            return days;
        }
        int least = least(days, maximum);
        int greatest = greatest(days, maximum);
        long seed = card.hashCode() * 1_000_003L + reviews;
        return new SplittableRandom(seed).nextInt(least, greatest + 1);
    }

    static int least(int days, int maximum) {
        return Math.min(Math.max(2, (int) Math.round(days - width(days))), greatest(days, maximum));
    }

    static int greatest(int days, int maximum) {
        return Math.min((int) Math.round(days + width(days)), maximum);
    }

    private static double width(int days) {
        double width = 1;
        for (int i = 0; i < STARTS.length; i++) {
            width += SHARES[i] * Math.max(Math.min(days, ENDS[i]) - STARTS[i], 0);
        }
        return width;
    }
}
