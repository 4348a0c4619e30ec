package org.portolan.logistics.model.fees;

import java.math.BigDecimal;
import java.util.Optional;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Length;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Weight;

/**
 * A unit made to fit a size tier, every measure that is above its limit cut to the limit.
 *
 * @param unit the unit as it would be
 * @param then its fee
 */
public record TierCut(PackedUnit unit, FulfilmentFee then, Money saves) {

    /** Cut what exceeds the limits; where the sum of sides or the girth is left too large, the longest side gives way. */
    static PackedUnit fit(PackedUnit unit, TierLimits limits) {
        Dimensions size = unit.size();
        Dimensions cut = new Dimensions(
                lesser(size.longest(), limits.longest()),
                lesser(size.median(), limits.median()),
                lesser(size.shortest(), limits.shortest()));
        BigDecimal sum = limits.sum()
                .map(most -> TierLimits.sumOf(cut).subtract(most.millimetres()))
                .orElse(BigDecimal.ZERO);
        BigDecimal girth = limits.lengthGirth()
                .map(most -> TierLimits.lengthGirthOf(cut).subtract(most.millimetres()))
                .orElse(BigDecimal.ZERO);
        PackedUnit sized = unit.with(shorter(cut, sum.max(girth).max(BigDecimal.ZERO)));
        Optional<Weight> most = limits.unit().or(limits::greater);
        return most.filter(limit -> unit.weight().compareTo(limit) > 0)
                .map(limit -> sized.with(limit.in(unit.weight().unit())))
                .orElse(sized);
    }

    private static Dimensions shorter(Dimensions size, BigDecimal millimetres) {
        if (millimetres.signum() == 0 || millimetres.compareTo(size.longest().millimetres()) >= 0) {
            return size;
        }
        Length unitLength = new Length(BigDecimal.ONE, size.longest().unit());
        BigDecimal cut = millimetres.divide(unitLength.millimetres(), 4, java.math.RoundingMode.UP);
        return new Dimensions(
                new Length(size.longest().value().subtract(cut), size.longest().unit()),
                size.median(),
                size.shortest());
    }

    private static Length lesser(Length own, Optional<Length> limit) {
        return limit.filter(most -> own.compareTo(most) > 0)
                .map(most -> most.in(own.unit()))
                .orElse(own);
    }
}
