package org.portolan.research.model.forecast;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The next values by the method that would have done best so far, with intervals.
 *
 * @param tests every method's back-test, the best first
 * @param season how many values a season had in it
 * @param mean the forecast
 * @param ranges one a step
 */
@SuppressWarnings("ArrayRecordComponent")
public record Forecast(List<BackTest> tests, int season, double[] mean, List<Range> ranges) {

    public Forecast {
        tests = List.copyOf(tests);
        ranges = List.copyOf(ranges);
    }

    /** Where a value is expected: four of five lie within 80, nineteen of twenty within 95. */
    public record Range(double low80, double high80, double low95, double high95) {}

    /**
     * Compare all methods and go on with the one of least mean absolute error over the back-tests; of two that are
     * equally good the simpler one.
     *
     * @param series no value unknown
     * @throws IllegalArgumentException where the series is too short: see {@link BackTest#origins}
     */
    public static Forecast of(double[] series, int season, int horizon) {
        List<BackTest> tests = Method.ALL.stream()
                .map(method -> BackTest.of(method, series, season, horizon))
                .sorted(Comparator.comparingDouble(test -> test.accuracy().mae()))
                .toList();
        boolean positive = Arrays.stream(series).allMatch(value -> value >= 0);
        BackTest best = tests.get(0);
        double[] mean = BackTest.said(best.method(), series, season, horizon, positive);
        return new Forecast(tests, season, mean, ErrorSpread.of(best).ranges(mean, positive));
    }

    public BackTest best() {
        return tests.get(0);
    }

    /** What seasonal naive would have done. */
    public BackTest naive() {
        return tests.stream()
                .filter(test -> test.method() instanceof SeasonalNaive)
                .findFirst()
                .orElseThrow();
    }

    /** How well this forecast did on what came. */
    public Accuracy against(double[] history, double[] actual) {
        return Accuracy.of(history, season, actual, mean);
    }

    /** How well seasonal naive would have done on what came. */
    public Accuracy naiveAgainst(double[] history, double[] actual) {
        return Accuracy.of(history, season, actual, new SeasonalNaive().forecast(history, season, actual.length));
    }

    /** The share of what came that lies within the 80 % interval. */
    public double covered(double[] actual) {
        int within = 0;
        for (int i = 0; i < actual.length; i++) {
            Range range = ranges.get(i);
            within += actual[i] >= range.low80() && actual[i] <= range.high80() ? 1 : 0;
        }
        return (double) within / actual.length;
    }
}
