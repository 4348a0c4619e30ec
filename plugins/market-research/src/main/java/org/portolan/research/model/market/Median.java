package org.portolan.research.model.market;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The middle of numbers: half are below, half above; between two, their mean. */
public final class Median {

    private Median() {}

    /** Find it; empty where there are no numbers. */
    public static Optional<BigDecimal> of(Collection<BigDecimal> numbers) {
        List<BigDecimal> sorted = numbers.stream().sorted().toList();
        int half = sorted.size() / 2;
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                sorted.size() % 2 == 1
                        ? sorted.get(half)
                        : sorted.get(half - 1)
                                .add(sorted.get(half))
                                .divide(BigDecimal.valueOf(2), 6, RoundingMode.HALF_UP)
                                .stripTrailingZeros());
    }
}
