package org.portolan.courses.model.practice;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.portolan.courses.model.course.Comparison;

/** What is worked out from the numbers of a column. Exact, but for a mean, which has 10 digits. */
public enum Measure {
    COUNT,
    SUM,
    MEAN,
    MEDIAN,
    MIN,
    MAX;

    private static final MathContext TEN = new MathContext(10);

    /** The numbers in a column; cells without one are passed over. */
    public static List<BigDecimal> numbers(List<Sheet.Row> rows, int column) {
        return rows.stream()
                .map(row -> Comparison.number(row.cells().get(column)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Empty where there are no numbers to work on; the count of none is 0. */
    public Optional<BigDecimal> of(List<BigDecimal> numbers) {
        if (this == COUNT) {
            return Optional.of(BigDecimal.valueOf(numbers.size()));
        }
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        List<BigDecimal> sorted = numbers.stream().sorted().toList();
        BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(
                switch (this) {
                    case SUM -> sum;
                    case MEAN -> sum.divide(BigDecimal.valueOf(numbers.size()), TEN);
                    case MEDIAN -> median(sorted);
                    case MIN -> sorted.get(0);
                    default -> sorted.get(sorted.size() - 1);
                });
    }

    private static BigDecimal median(List<BigDecimal> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).add(sorted.get(middle)).divide(BigDecimal.valueOf(2));
    }
}
