package org.portolan.research.model.demand;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;

/**
 * The factor that brings the values of one download to the scale of another, by a term that both hold. Each download has
 * its own peak of 100, so that nothing else makes them comparable.
 *
 * @param factor what a value of the other download is times this on the scale of the first
 * @param low and {@code high}: where the factor lies, since values are rounded to whole numbers
 * @param periods how many both know of the shared term
 */
public record Anchor(double factor, double low, double high, int periods) {

    /** Fewer periods, or a lesser sum on either side, say too little of the scale. */
    private static final int LEAST_PERIODS = 8;

    private static final double LEAST_SUM = 40;

    /** Half of the last digit that files write. */
    private static final double ROUNDING = 0.5;

    /** Of two or three standard errors, the usual two. */
    private static final double ERRORS = 2;

    /** True where the shared term is known well enough to say the factor. */
    public boolean isUsable() {
        return periods >= LEAST_PERIODS && low > 0 && factor > 0;
    }

    /** The sums of the shared term over the periods that both downloads know, one through the other. */
    public static Anchor of(Series first, Series other) {
        Map<LocalDateTime, Double> values = new HashMap<>();
        for (int i = 0; i < first.length(); i++) {
            values.put(first.at(i), first.values()[i]);
        }
        double here = 0;
        double there = 0;
        int periods = 0;
        for (int i = 0; i < other.length(); i++) {
            double one = values.getOrDefault(other.at(i), Double.NaN);
            double two = other.values()[i];
            if (!Double.isNaN(one) && !Double.isNaN(two)) {
                here += one;
                there += two;
                periods++;
            }
        }
        if (here < LEAST_SUM || there < LEAST_SUM) {
            return new Anchor(0, 0, 0, periods);
        }
        // Rounding errors are even between -0.5 and 0.5: their sum has a standard deviation of 0.5 · √(n ÷ 3).
        double off = ERRORS * ROUNDING * Math.sqrt(periods / 3.0);
        return new Anchor(here / there, (here - off) / (there + off), (here + off) / (there - off), periods);
    }
}
