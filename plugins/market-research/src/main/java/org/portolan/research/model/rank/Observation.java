package org.portolan.research.model.rank;

/**
 * A product whose rank is known and whose units a month are known or lie within bounds.
 *
 * @param rank 1 is the best
 * @param low units a month at least, 0 or more
 * @param high units a month at most, {@link Double#POSITIVE_INFINITY} where nobody knows; equal to {@code low} where known
 * @param shownFrom such a product would not be here at all if it sold less; 0 where it would
 */
public record Observation(double rank, double low, double high, double shownFrom) {

    public Observation {
        if (!(rank >= 1) || !(low >= 0) || !(high >= low) || high == 0 || !(shownFrom >= 0) || shownFrom > low) {
            throw new IllegalArgumentException("rank " + rank + " with units from " + low + " to " + high
                    + ", shown from " + shownFrom + " on, is no observation: a rank is 1 or more, bounds are in order"
                    + " and say something");
        }
    }

    /** Known units; of none all that is known is that there was less than one. */
    public static Observation exact(double rank, double units) {
        return units == 0 ? between(rank, 0, 1) : between(rank, units, units);
    }

    /** Units between two bounds. */
    public static Observation between(double rank, double low, double high) {
        return new Observation(rank, low, high, 0);
    }

    public static Observation atLeast(double rank, double units) {
        return between(rank, units, Double.POSITIVE_INFINITY);
    }

    public boolean isExact() {
        return low == high;
    }

    /** True where it says both how little and how much. */
    public boolean isTwoSided() {
        return high < Double.POSITIVE_INFINITY;
    }
}
