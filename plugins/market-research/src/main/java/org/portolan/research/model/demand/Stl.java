package org.portolan.research.model.demand;

import java.util.Arrays;

/**
 * Seasonal-trend decomposition by loess (R. B. Cleveland, W. S. Cleveland, J. E. McRae and I. Terpenning, STL: A
 * Seasonal-Trend Decomposition Procedure Based on Loess, Journal of Official Statistics 6(1), 1990, pages 3–73).
 *
 * <p>A value that is not known is {@link Double#NaN}: it weighs nothing, and trend and season go on through it.
 *
 * @param period values a season, 2 or more
 * @param seasonal loess that smooths each cycle-subseries (all Januaries …)
 * @param trend loess of the trend
 * @param lowPass loess within the low-pass filter
 * @param inner passes of the inner loop
 * @param outer robustness passes; 0 where every value counts in full
 */
public record Stl(int period, Loess seasonal, Loess trend, Loess lowPass, int inner, int outer) {

    private static final int ROBUST_PASSES = 15;

    public Stl {
        if (period < 2 || inner < 1 || outer < 0) {
            throw new IllegalArgumentException("a season of " + period + " values cannot be found in " + inner
                    + " inner and " + outer + " outer passes");
        }
    }

    /** As the paper recommends for this period, with outliers kept from bending trend and season. */
    public static Stl robust(int period) {
        return of(period, Math.max(7, odd(period)), 1, ROBUST_PASSES);
    }

    /** As the paper recommends for this period, every value in full. */
    public static Stl plain(int period) {
        return of(period, Math.max(7, odd(period)), 2, 0);
    }

    private static Stl of(int period, int seasonalSpan, int inner, int outer) {
        int trendSpan = odd((int) Math.ceil(1.5 * period / (1 - 1.5 / seasonalSpan)));
        int lowPassSpan = odd(period);
        return new Stl(
                period,
                new Loess(seasonalSpan, 0, ceil(seasonalSpan, 10)),
                new Loess(trendSpan, 1, ceil(trendSpan, 10)),
                new Loess(lowPassSpan, 1, ceil(lowPassSpan, 10)),
                inner,
                outer);
    }

    /**
     * Take a series apart.
     *
     * @param series two seasons or more; unknown values are {@link Double#NaN}
     * @throws IllegalArgumentException where it is shorter, or less than half of it is known
     */
    public Decomposition decompose(double[] series) {
        int n = series.length;
        long known = Arrays.stream(series).filter(value -> !Double.isNaN(value)).count();
        if (n < 2 * period || known * 2 < n) {
            throw new IllegalArgumentException("a season of " + period + " values cannot be found in a series of " + n
                    + " values of which " + known + " are known: give two seasons or more");
        }
        double[] filled = Gaps.filled(series, period);
        double[] present =
                Arrays.stream(series).map(value -> Double.isNaN(value) ? 0 : 1).toArray();
        double[] robustness = new double[n];
        Arrays.fill(robustness, 1);
        double[] season = new double[n];
        double[] trendLine = new double[n];
        for (int pass = 0; pass <= outer; pass++) {
            double[] weights = product(present, robustness);
            for (int k = 0; k < inner; k++) {
                innerPass(filled, weights, season, trendLine);
            }
            if (pass < outer) {
                robustness = Bisquare.weights(series, season, trendLine);
            }
        }
        return new Decomposition(period, series, trendLine, season, robustness);
    }

    private void innerPass(double[] values, double[] weights, double[] season, double[] trendLine) {
        int n = values.length;
        double[] cycles = cycles(minus(values, trendLine), weights);
        double[] low = lowPass.smooth(moving(moving(moving(cycles, period), period), 3), filledWith(1, n));
        for (int i = 0; i < n; i++) {
            season[i] = cycles[period + i] - low[i];
        }
        double[] smooth = trend.smooth(minus(values, season), weights);
        System.arraycopy(smooth, 0, trendLine, 0, n);
    }

    /** Smooth each cycle-subseries, one value before and one after it: from one season before the series to one after. */
    private double[] cycles(double[] values, double[] weights) {
        int n = values.length;
        double[] cycles = new double[n + 2 * period];
        for (int phase = 0; phase < period; phase++) {
            int length = (n - phase - 1) / period + 1;
            double[] sub = new double[length];
            double[] subWeights = new double[length];
            for (int k = 0; k < length; k++) {
                sub[k] = values[phase + k * period];
                subWeights[k] = weights[phase + k * period];
            }
            double[] smooth = seasonal.smoothBeyond(sub, subWeights);
            for (int k = 0; k < smooth.length; k++) {
                cycles[phase + k * period] = smooth[k];
            }
        }
        return cycles;
    }

    private static double[] moving(double[] values, int width) {
        double[] means = new double[values.length - width + 1];
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i];
            if (i >= width) {
                sum -= values[i - width];
            }
            if (i >= width - 1) {
                means[i - width + 1] = sum / width;
            }
        }
        return means;
    }

    private static double[] minus(double[] values, double[] part) {
        double[] rest = new double[values.length];
        Arrays.setAll(rest, i -> values[i] - part[i]);
        return rest;
    }

    private static double[] product(double[] one, double[] other) {
        double[] product = new double[one.length];
        Arrays.setAll(product, i -> one[i] * other[i]);
        return product;
    }

    private static double[] filledWith(double value, int n) {
        double[] values = new double[n];
        Arrays.fill(values, value);
        return values;
    }

    private static int ceil(int value, int by) {
        return (value + by - 1) / by;
    }

    private static int odd(int value) {
        return value % 2 == 0 ? value + 1 : value;
    }
}
