package org.portolan.logistics.model.fees;

import java.time.LocalDate;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Weight;

/**
 * One unit as it is sold: packed, priced, on a marketplace and a day.
 *
 * @param size the packed unit's outer size
 * @param weight the packed unit's weight
 * @param price the item's price to the buyer, in the marketplace's currency
 * @param apparel whether Amazon's tables for clothing apply where they differ
 * @param on the day whose tables are used
 */
public record PackedUnit(
        CountryCode marketplace, Dimensions size, Weight weight, Money price, boolean apparel, LocalDate on) {

    /**
     * Make a unit that fees can be asked for.
     *
     * @throws Refusal where a side or the weight is nothing, or the price is below nothing
     */
    public static PackedUnit of(
            CountryCode marketplace, Dimensions size, Weight weight, Money price, boolean apparel, LocalDate on)
            throws Refusal {
        if (size.shortest().value().signum() == 0 || weight.value().signum() == 0) {
            throw new Refusal(Text.of("logistics.fees.refused.nothing", size.toString(), weight));
        }
        if (price.amount().signum() < 0) {
            throw new Refusal(Text.of("logistics.fees.refused.price", price));
        }
        return new PackedUnit(marketplace, size, weight, price.rounded(), apparel, on);
    }

    public PackedUnit with(Dimensions other) {
        return new PackedUnit(marketplace, other, weight, price, apparel, on);
    }

    public PackedUnit with(Weight other) {
        return new PackedUnit(marketplace, size, other, price, apparel, on);
    }
}
