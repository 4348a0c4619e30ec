package org.portolan.research.model.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a method would have said on days that are over (rolling origin: Tashman, International Journal of Forecasting 16,
 * 2000).
 *
 * @param origins how many beginnings were tried
 * @param accuracy means over all of them
 * @param errors actual − forecast, one row an origin, one column a step
 */
@SuppressWarnings("ArrayRecordComponent")
public record BackTest(Method method, int origins, Accuracy accuracy, double[][] errors) {

    private static final int MOST_ORIGINS = 12;
    private static final int LEAST_HISTORY = 8;

    /** How many origins a series of this length allows; 0 where it is too short to test anything. */
    public static int origins(int length, int season, int horizon) {
        int spare = length - horizon - Math.max(LEAST_HISTORY, season > 1 ? 2 * season : 0);
        return spare < 0 ? 0 : Math.min(MOST_ORIGINS, spare / step(horizon) + 1);
    }

    private static int step(int horizon) {
        return Math.max(1, horizon / 4);
    }

    /**
     * Try a method from several beginnings, the last of which leaves just the horizon.
     *
     * @throws IllegalArgumentException where the series is too short: see {@link #origins}
     */
    static BackTest of(Method method, double[] series, int season, int horizon) {
        int origins = origins(series.length, season, horizon);
        if (origins == 0) {
            throw new IllegalArgumentException("a series of " + series.length
                    + " values is too short to test forecasts of " + horizon + " values with a season of " + season);
        }
        boolean positive = Arrays.stream(series).allMatch(value -> value >= 0);
        double[][] errors = new double[origins][];
        List<Accuracy> each = new ArrayList<>();
        for (int k = 0; k < origins; k++) {
            int end = series.length - horizon - (origins - 1 - k) * step(horizon);
            double[] history = Arrays.copyOf(series, end);
            double[] actual = Arrays.copyOfRange(series, end, end + horizon);
            double[] said = said(method, history, season, horizon, positive);
            each.add(Accuracy.of(history, season, actual, said));
            double[] error = new double[horizon];
            Arrays.setAll(error, i -> actual[i] - said[i]);
            errors[k] = error;
        }
        return new BackTest(method, origins, mean(each), errors);
    }

    /** What the method says, never below zero where the history never was. */
    static double[] said(Method method, double[] history, int season, int horizon, boolean positive) {
        double[] next = method.forecast(history, season, horizon);
        return positive ? Arrays.stream(next).map(value -> Math.max(0, value)).toArray() : next;
    }

    private static Accuracy mean(List<Accuracy> each) {
        return new Accuracy(
                each.stream().mapToDouble(Accuracy::mase).average().orElse(Double.NaN),
                each.stream().mapToDouble(Accuracy::smape).average().orElse(Double.NaN),
                each.stream().mapToDouble(Accuracy::mae).average().orElse(Double.NaN));
    }
}
