package org.portolan.research.model.forecast;

/**
 * Simple exponential smoothing, its weight chosen for the least squared error one step ahead.
 *
 * @param alpha the weight of the newest value, in 0..1
 * @param level after the last value
 */
record Smoothing(double alpha, double level) {

    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
    private static final int STEPS = 30;
    private static final double LEAST = 0.001;
    private static final double MOST = 0.999;

    /** Fit it by golden-section search. */
    static Smoothing fit(double[] values) {
        double low = LEAST;
        double high = MOST;
        for (int i = 0; i < STEPS; i++) {
            double left = high - GOLDEN * (high - low);
            double right = low + GOLDEN * (high - low);
            if (error(values, left) < error(values, right)) {
                high = right;
            } else {
                low = left;
            }
        }
        double alpha = (low + high) / 2;
        return new Smoothing(alpha, level(values, alpha));
    }

    private static double level(double[] values, double alpha) {
        double level = start(values);
        for (double value : values) {
            level += alpha * (value - level);
        }
        return level;
    }

    private static double error(double[] values, double alpha) {
        double level = start(values);
        double sum = 0;
        for (double value : values) {
            sum += (value - level) * (value - level);
            level += alpha * (value - level);
        }
        return sum;
    }

    /** The mean of the first few values, so that one odd beginning does not colour all. */
    private static double start(double[] values) {
        int few = Math.min(values.length, 10);
        double sum = 0;
        for (int i = 0; i < few; i++) {
            sum += values[i];
        }
        return sum / few;
    }
}
