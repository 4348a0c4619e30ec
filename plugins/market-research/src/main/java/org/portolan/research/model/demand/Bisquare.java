package org.portolan.research.model.demand;

import java.util.Arrays;

/** Weights that fade with the size of a remainder: full near nothing, none beyond six times the median (STL, 2.4). */
final class Bisquare {

    private static final double MEDIANS = 6;
    private static final double NEAR = 0.001;
    private static final double FAR = 0.999;

    private Bisquare() {}

    /** One weight a value; 1 for a value that is not known, which others keep out. */
    static double[] weights(double[] series, double[] season, double[] trend) {
        double[] sizes = new double[series.length];
        Arrays.setAll(sizes, i -> Math.abs(series[i] - season[i] - trend[i]));
        double limit = MEDIANS
                * Quantile.median(
                        Arrays.stream(sizes).filter(size -> !Double.isNaN(size)).toArray());
        double[] weights = new double[series.length];
        Arrays.setAll(weights, i -> weight(sizes[i], limit));
        return weights;
    }

    private static double weight(double size, double limit) {
        if (Double.isNaN(size) || size <= NEAR * limit) {
            return 1;
        }
        if (size > FAR * limit) {
            return 0;
        }
        double u = size / limit;
        return (1 - u * u) * (1 - u * u);
    }
}
