package org.portolan.research.model.demand;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A series taken apart: value = trend + season + remainder, exactly, wherever the value is known.
 *
 * <p>Arrays are not copied: whoever holds one leaves it alone.
 *
 * @param period values a season
 * @param values as given; {@link Double#NaN} where not known
 * @param weights 1 for a value that counted in full, 0 for an outlier that counted nothing
 */
@SuppressWarnings("ArrayRecordComponent")
public record Decomposition(int period, double[] values, double[] trend, double[] season, double[] weights) {

    /** What is left of a value; {@link Double#NaN} where the value is not known. */
    public double remainder(int i) {
        return values[i] - trend[i] - season[i];
    }

    /**
     * How strong the season is, in 0..1: 1 − Var(remainder) ÷ Var(season + remainder), never below 0 (Wang, Smith and
     * Hyndman 2006; Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 4.3).
     */
    public double seasonStrength() {
        return strength(season);
    }

    /** How strong the trend is, in 0..1: 1 − Var(remainder) ÷ Var(trend + remainder), never below 0. */
    public double trendStrength() {
        return strength(trend);
    }

    /** The mean season of each phase: 0 is the phase of the first value. */
    public double[] profile() {
        double[] profile = new double[period];
        for (int phase = 0; phase < period; phase++) {
            profile[phase] = IntStream.iterate(phase, i -> i < season.length, i -> i + period)
                    .mapToDouble(i -> season[i])
                    .average()
                    .orElse(0);
        }
        return profile;
    }

    private double strength(double[] part) {
        double[] remainders = known().mapToDouble(this::remainder).toArray();
        double[] both = known().mapToDouble(i -> part[i] + remainder(i)).toArray();
        double all = variance(both);
        return all <= 0 ? 0 : Math.max(0, 1 - variance(remainders) / all);
    }

    private IntStream known() {
        return IntStream.range(0, values.length).filter(i -> !Double.isNaN(values[i]));
    }

    private static double variance(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        return Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElse(0);
    }
}
