package org.portolan.logistics.model.fees;

import java.math.BigDecimal;
import java.util.Optional;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Length;
import org.portolan.api.trade.Weight;
import org.portolan.logistics.model.charge.Measure;

/**
 * What a unit may measure at most to belong to a size tier; empty where the tier sets no limit.
 *
 * @param sum of the three sides
 * @param lengthGirth the longest side plus twice the two others
 * @param unitOver the unit must weigh more than this
 * @param unit the packed unit's own weight
 * @param dimensional the dimensional weight
 * @param greater the greater of the two
 */
public record TierLimits(
        Optional<Length> longest,
        Optional<Length> median,
        Optional<Length> shortest,
        Optional<Length> sum,
        Optional<Length> lengthGirth,
        Optional<Weight> unitOver,
        Optional<Weight> unit,
        Optional<Weight> dimensional,
        Optional<Weight> greater) {

    /** True where the size and all weights are within the limits. */
    public boolean hold(Dimensions size, UnitWeights weights) {
        return within(size.longest(), longest)
                && within(size.median(), median)
                && within(size.shortest(), shortest)
                && within(sumOf(size), sum)
                && within(lengthGirthOf(size), lengthGirth)
                && unitOver.map(over -> weights.unit().compareTo(over) > 0).orElse(true)
                && within(weights.unit(), unit)
                && within(weights.greater(), greater)
                && dimensional
                        .map(limit -> weights.dimensional()
                                .map(own -> own.compareTo(limit) <= 0)
                                .orElse(true))
                        .orElse(true);
    }

    static BigDecimal sumOf(Dimensions size) {
        return Measure.SUM.millimetres(size);
    }

    /** The longest side plus the girth around the two others, in millimetres. */
    static BigDecimal lengthGirthOf(Dimensions size) {
        return Measure.GIRTH.millimetres(size);
    }

    private static boolean within(BigDecimal millimetres, Optional<Length> limit) {
        return limit.map(most -> millimetres.compareTo(most.millimetres()) <= 0).orElse(true);
    }

    private static <T extends Comparable<T>> boolean within(T value, Optional<T> limit) {
        return limit.map(most -> value.compareTo(most) <= 0).orElse(true);
    }
}
