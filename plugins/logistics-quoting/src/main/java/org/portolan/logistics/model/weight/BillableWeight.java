package org.portolan.logistics.model.weight;

import java.math.BigDecimal;
import java.util.Optional;
import org.portolan.api.trade.Weight;

/**
 * A billable weight and the steps to it.
 *
 * @param volumetric empty where the tariff does not weigh volume, or its threshold is not reached, or nobody measured
 * @param counted what was rounded: the actual weight, the volumetric one, or with 计半抛 their middle
 * @param billable what the tariff charges
 * @param grams the same in grams, since every price is reckoned by them
 * @param isRounded true where that is more than was counted
 */
public record BillableWeight(
        Weight actual,
        Optional<Weight> volumetric,
        Weight counted,
        Weight billable,
        BigDecimal grams,
        boolean isRounded) {

    static BillableWeight of(Weight actual, Optional<Weight> volumetric, Weight counted, Weight billable) {
        return new BillableWeight(
                actual, volumetric, counted, billable, billable.grams(), billable.compareTo(counted) != 0);
    }

    /** True where volume, not weight, decides the price. */
    public boolean byVolume() {
        return counted.compareTo(actual) > 0;
    }
}
