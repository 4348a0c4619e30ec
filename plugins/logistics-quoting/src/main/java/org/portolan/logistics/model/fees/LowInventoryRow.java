package org.portolan.logistics.model.fees;

import java.math.BigDecimal;
import org.portolan.api.trade.CountryCode;

/**
 * What a low stock costs for one tier and weight.
 *
 * @param daysFrom the least days of supply it is for
 * @param daysBelow the days of supply from which it no longer is
 */
public record LowInventoryRow(
        Rule rule, CountryCode marketplace, String tier, BigDecimal daysFrom, BigDecimal daysBelow, WeightFee fee)
        implements Ruled {

    boolean holds(DaysOfSupply supply) {
        return supply.days().compareTo(daysFrom) >= 0 && supply.days().compareTo(daysBelow) < 0;
    }
}
