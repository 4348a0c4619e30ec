package org.portolan.logistics.model.fees;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Weight;

/**
 * A fee by weight: for weights above {@code over}, up to and including {@code upTo}.
 *
 * @param amount what is charged in any case
 * @param growth what is added for weight above some point
 */
public record WeightFee(Weight over, Optional<Weight> upTo, Money amount, Optional<Growth> growth) {

    public WeightFee {
        if (amount.amount().signum() < 0) {
            throw new IllegalArgumentException("a fee cannot be negative: " + amount);
        }
        if (upTo.isPresent() && upTo.get().compareTo(over) <= 0) {
            throw new IllegalArgumentException("a fee cannot reach from " + over + " down to " + upTo.get());
        }
    }

    public boolean holds(Weight weight) {
        return weight.compareTo(over) > 0
                && upTo.map(most -> weight.compareTo(most) <= 0).orElse(true);
    }

    /** The fee, rounded half up to the currency's minor unit. */
    public Money of(Weight weight) {
        return growth.map(more -> amount.plus(more.of(weight))).orElse(amount).rounded();
    }

    /**
     * A price for each step of weight.
     *
     * @param per the price of one step, or of one unit of {@code above}'s unit where there is no step
     * @param step a step that was begun is charged whole; empty where the weight is charged as it is
     * @param above where counting begins
     */
    public record Growth(Money per, Optional<Weight> step, Weight above) {

        Money of(Weight weight) {
            return per.times(steps(weight));
        }

        /** How many steps are charged. */
        public BigDecimal steps(Weight weight) {
            BigDecimal grams = weight.grams().subtract(above.grams());
            if (grams.signum() <= 0) {
                return BigDecimal.ZERO;
            }
            return step.map(one -> grams.divide(one.grams(), 0, RoundingMode.UP))
                    .orElseGet(() ->
                            grams.divide(new Weight(BigDecimal.ONE, above.unit()).grams(), 12, RoundingMode.HALF_EVEN));
        }
    }
}
