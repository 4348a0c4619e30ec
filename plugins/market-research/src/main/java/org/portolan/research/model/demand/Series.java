package org.portolan.research.model.demand;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A value for each of many periods, one after another without a hole.
 *
 * <p>Arrays are not copied: whoever holds one leaves it alone.
 *
 * @param from the beginning of the first period
 * @param values {@link Double#NaN} where not known
 */
@SuppressWarnings("ArrayRecordComponent")
public record Series(Grain grain, LocalDateTime from, double[] values) {

    /** A value and the beginning of its period. */
    public record Point(LocalDateTime at, double value) {}

    /**
     * Put points into their periods; a period that has none is not known, one that has several is their mean.
     *
     * @throws IllegalArgumentException where there are no points
     */
    public static Series of(Grain grain, List<Point> points) {
        TreeMap<LocalDateTime, double[]> sums = new TreeMap<>();
        for (Point point : points) {
            double[] sum = sums.computeIfAbsent(point.at(), unseen -> new double[2]);
            sum[0] += point.value();
            sum[1]++;
        }
        if (sums.isEmpty()) {
            throw new IllegalArgumentException("a series needs a point at least");
        }
        LocalDateTime first = sums.firstKey();
        double[] values = new double[(int) grain.count(first, sums.lastKey()) + 1];
        Arrays.fill(values, Double.NaN);
        for (Map.Entry<LocalDateTime, double[]> entry : sums.entrySet()) {
            values[(int) grain.count(first, entry.getKey())] = entry.getValue()[0] / entry.getValue()[1];
        }
        return new Series(grain, first, values);
    }

    /** The beginning of the period with this number; numbers beyond the last go on into the future. */
    public LocalDateTime at(int i) {
        return grain.plus(from, i);
    }

    public LocalDate day(int i) {
        return at(i).toLocalDate();
    }

    public int length() {
        return values.length;
    }

    /** How many periods are not known. */
    public int gaps() {
        return (int) Arrays.stream(values).filter(Double::isNaN).count();
    }

    /** The same series without its last periods. */
    public Series without(int last) {
        return new Series(grain, from, Arrays.copyOf(values, values.length - last));
    }

    /** The same series with 0 where a value is not known. */
    public Series zeroed() {
        return new Series(
                grain,
                from,
                Arrays.stream(values)
                        .map(value -> Double.isNaN(value) ? 0 : value)
                        .toArray());
    }

    /** The same series with every value times this. */
    public Series times(double factor) {
        return new Series(
                grain, from, Arrays.stream(values).map(value -> value * factor).toArray());
    }
}
