package org.portolan.research.model.demand;

import java.util.Arrays;

/** Quantiles of a sample, interpolated between its values (Hyndman and Fan 1996, type 7). */
public final class Quantile {

    private Quantile() {}

    public static double median(double[] values) {
        return of(values, 0.5);
    }

    /**
     * The value below which a share of the sample lies.
     *
     * @throws IllegalArgumentException where there are no values, or the share is not in 0..1
     */
    public static double of(double[] values, double share) {
        if (values.length == 0 || share < 0 || share > 1) {
            throw new IllegalArgumentException("there is no quantile " + share + " of " + values.length + " values");
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double position = share * (sorted.length - 1);
        int below = (int) Math.floor(position);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}
