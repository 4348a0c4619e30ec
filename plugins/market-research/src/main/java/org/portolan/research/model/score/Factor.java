package org.portolan.research.model.score;

/**
 * One thing that a score looks at.
 *
 * @param key the column of a candidate that it reads
 * @param weight any number from 0; only the proportions of weights count
 * @param curve how the value becomes 0..1
 * @param none the value that earns nothing
 * @param full the value that earns all; less than {@code none} where less is better
 */
public record Factor(String key, double weight, Curve curve, double none, double full) {

    /** How the way from {@code none} to {@code full} is measured. */
    public enum Curve {
        /** In equal steps. */
        LINEAR,
        /** In equal ratios; both ends above 0. */
        LOG
    }

    public Factor {
        if (weight < 0 || none == full || (curve == Curve.LOG && (none <= 0 || full <= 0))) {
            throw new IllegalArgumentException("factor " + key + " cannot weigh " + weight + " from " + none + " to "
                    + full + ": give a weight from 0, two different ends, and ends above 0 for a logarithm");
        }
    }

    /** The same factor with another weight. */
    public Factor weighing(double other) {
        return new Factor(key, other, curve, none, full);
    }

    /** What a value earns: 0 at {@code none} and beyond, 1 at {@code full} and beyond. */
    public double grade(double value) {
        double way = curve == Curve.LOG
                ? (Math.log(Math.max(value, Double.MIN_VALUE)) - Math.log(none)) / (Math.log(full) - Math.log(none))
                : (value - none) / (full - none);
        return Math.max(0, Math.min(1, way));
    }
}
