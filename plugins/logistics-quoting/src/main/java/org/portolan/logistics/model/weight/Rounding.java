package org.portolan.logistics.model.weight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.portolan.api.trade.Weight;

/**
 * The step to which a weight is rounded up (进位制) and the least weight that is billed (最低计费重), in this order.
 *
 * @param step more than 0; empty to bill grams as they are
 * @param minimum empty for none
 */
public record Rounding(Optional<Weight> step, Optional<Weight> minimum) {

    /** Neither step nor minimum. */
    public static final Rounding NONE = new Rounding(Optional.empty(), Optional.empty());

    public Rounding {
        if (step.isPresent() && step.get().value().signum() <= 0) {
            throw new IllegalArgumentException(
                    "weights cannot be rounded up to " + step.get() + ": name a larger step");
        }
    }

    /** Round up, then raise to the minimum. What already is a whole number of steps stays. */
    public Weight of(Weight weight) {
        Weight stepped = step.map(one -> up(weight, one)).orElse(weight);
        return minimum.filter(least -> stepped.compareTo(least) < 0).orElse(stepped);
    }

    private static Weight up(Weight weight, Weight step) {
        BigDecimal steps = weight.grams().divide(step.grams(), 0, RoundingMode.CEILING);
        return new Weight(step.value().multiply(steps), step.unit());
    }
}
