package org.portolan.logistics.model.packing;

import java.math.BigDecimal;
import java.util.Optional;
import org.portolan.api.trade.Dimensions;

/**
 * A kind of carton, of which there are as many as are needed.
 *
 * @param outer what carriers measure
 * @param inner what goods have
 * @param tareGrams of the empty carton with its filling
 * @param maxGrossGrams what the packed carton may weigh
 */
public record Box(
        String name, Dimensions outer, Cuboid inner, BigDecimal tareGrams, Optional<BigDecimal> maxGrossGrams) {

    /** Whether goods of this weight may go into it. */
    boolean takes(BigDecimal grams) {
        return maxGrossGrams.isEmpty() || tareGrams.add(grams).compareTo(maxGrossGrams.get()) <= 0;
    }

    /** How many units of this weight may still go into it beside goods that weigh {@code loaded} grams. */
    int room(BigDecimal loaded, BigDecimal unit, int atMost) {
        if (maxGrossGrams.isEmpty() || unit.signum() == 0) {
            return atMost;
        }
        BigDecimal left = maxGrossGrams.get().subtract(tareGrams).subtract(loaded);
        return left.signum() < 0
                ? 0
                : left.divideToIntegralValue(unit)
                        .min(BigDecimal.valueOf(atMost))
                        .intValue();
    }

    /** The same box, which may weigh no more than this. */
    public Box limitedTo(BigDecimal grams) {
        return new Box(
                name,
                outer,
                inner,
                tareGrams,
                Optional.of(maxGrossGrams.map(grams::min).orElse(grams)));
    }
}
