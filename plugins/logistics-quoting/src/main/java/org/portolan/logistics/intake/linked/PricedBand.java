package org.portolan.logistics.intake.linked;

import java.math.BigDecimal;
import java.util.Optional;
import org.portolan.api.trade.Weight;
import org.portolan.api.trade.WeightUnit;
import org.portolan.logistics.model.WeightBand;

/**
 * A line of the table of prices.
 *
 * @param above the weight that is still too light for it
 * @param price in the currency of the tables
 */
record PricedBand(Line line, BigDecimal above, BigDecimal upTo, BigDecimal price) {

    /** Its weights in the unit of the tables. */
    WeightBand band(WeightUnit unit) {
        return new WeightBand(new Weight(above, unit), Optional.of(new Weight(upTo, unit)));
    }
}
