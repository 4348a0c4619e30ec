package org.portolan.logistics.model.fees;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.portolan.api.text.Text;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Length;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Weight;
import org.portolan.api.trade.WeightUnit;

/**
 * One size tier of a marketplace.
 *
 * @param rank tiers are tried in this order; the first that a unit fits is its tier
 * @param id stable name: {@code large_standard}
 * @param standard whether it counts as standard size for storage and removal
 * @param priceTo only units up to this price; empty for all
 * @param chargesGreater whether the greater of unit and dimensional weight is charged, not the unit weight alone
 * @param stepBelowPound the step to which a weight below one pound is rounded up; empty for {@code step}
 * @param step the step to which the charged weight is rounded up; empty where it is charged as it is
 * @param overMax above it Amazon calls a unit over-maximum; empty where the tier knows no such thing
 */
public record SizeTier(
        Rule rule,
        CountryCode marketplace,
        int rank,
        String id,
        boolean standard,
        Optional<BigDecimal> priceTo,
        TierLimits limits,
        Optional<DimensionalWeight> volume,
        boolean chargesGreater,
        Optional<Weight> stepBelowPound,
        Optional<Weight> step,
        Optional<OverMax> overMax)
        implements Ruled {

    private static final Weight POUND = new Weight(BigDecimal.ONE, WeightUnit.LB);

    public Text name() {
        return Text.of("logistics.tier." + id);
    }

    public boolean takes(PackedUnit unit) {
        return takesPrice(unit.price()) && limits.hold(unit.size(), weights(unit));
    }

    boolean takesPrice(Money price) {
        return priceTo.map(most -> price.amount().compareTo(most) <= 0).orElse(true);
    }

    public UnitWeights weights(PackedUnit unit) {
        return new UnitWeights(unit.weight(), volume.map(rule -> rule.of(unit.size())));
    }

    /** The weight that the fee is read by: unit or greater weight, rounded up to the tier's step. */
    public Weight charged(UnitWeights weights) {
        Weight base = chargesGreater ? weights.greater() : weights.unit();
        Optional<Weight> by = base.compareTo(POUND) < 0 ? stepBelowPound.or(() -> step) : step;
        return by.map(one -> up(base, one)).orElse(base);
    }

    private static Weight up(Weight weight, Weight step) {
        BigDecimal steps = weight.grams().divide(step.grams(), 0, RoundingMode.UP);
        return new Weight(steps.multiply(step.value()), step.unit());
    }

    /** Above this a unit is over-maximum and pays a handling fee that no table here has. */
    public record OverMax(Length longest, Length lengthGirth) {

        public boolean isExceededBy(Dimensions size) {
            return size.longest().compareTo(longest) > 0
                    || TierLimits.lengthGirthOf(size).compareTo(lengthGirth.millimetres()) > 0;
        }
    }
}
