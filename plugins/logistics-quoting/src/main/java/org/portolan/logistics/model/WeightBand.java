package org.portolan.logistics.model;

import java.util.Optional;
import org.portolan.api.trade.Weight;
import org.portolan.api.trade.WeightUnit;

/**
 * The weights that a row is for: above {@code min}, up to and including {@code max}. A least weight of 0 counts as well.
 *
 * @param max empty where the sheet sets no upper limit
 */
public record WeightBand(Weight min, Optional<Weight> max) {

    public WeightBand {
        if (max.isPresent() && max.get().compareTo(min) < 0) {
            throw new IllegalArgumentException("a band of weights cannot reach from " + min + " down to " + max.get()
                    + ": give the lesser weight first");
        }
    }

    /** Compare exactly, in whatever units. */
    public boolean contains(Weight weight) {
        return !isBelow(weight) && !isAbove(weight);
    }

    /** True where all of this band is lighter than the weight. */
    public boolean isBelow(Weight weight) {
        return max.isPresent() && weight.compareTo(max.get()) > 0;
    }

    /** True where all of this band is heavier than the weight. */
    public boolean isAbove(Weight weight) {
        return min.value().signum() > 0 && weight.compareTo(min) <= 0;
    }

    /** True where no weight lies in it, as between 5 and 5 kg. */
    public boolean isEmpty() {
        return max.isPresent() && min.value().signum() > 0 && max.get().compareTo(min) == 0;
    }

    public WeightUnit unit() {
        return min.unit();
    }

    /** As in {@code 0.5–1 kg}, or {@code 20+ kg} where there is no upper limit. */
    @Override
    public String toString() {
        String from = min.value().toPlainString();
        return max.map(limit -> from + "–" + limit.in(unit())).orElse(from + "+ " + unit().symbol());
    }
}
