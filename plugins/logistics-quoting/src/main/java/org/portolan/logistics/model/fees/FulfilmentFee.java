package org.portolan.logistics.model.fees;

import java.util.List;
import java.util.Optional;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Percent;
import org.portolan.api.trade.Weight;

/**
 * What Amazon charges to pick, pack and ship one unit.
 *
 * @param charged the weight that the fee was read by
 * @param row the row it was read from
 * @param amount the fulfilment fee, without the fuel surcharge
 * @param fuel the fuel and logistics surcharge; empty where there is none on that day
 * @param rivals rows of other sources for the same unit, which were overruled
 */
public record FulfilmentFee(
        SizeTier tier,
        UnitWeights weights,
        Weight charged,
        FulfilmentRow row,
        Money amount,
        Optional<Fuel> fuel,
        List<FulfilmentRow> rivals) {

    public FulfilmentFee {
        rivals = List.copyOf(rivals);
    }

    /** The surcharge, nothing where there is none. */
    public Money fuelAmount() {
        return fuel.map(Fuel::amount).orElse(Money.zero(amount.currency()));
    }

    /** Fee and fuel surcharge. */
    public Money withFuel() {
        return amount.plus(fuelAmount());
    }

    /**
     * The fuel and logistics surcharge.
     *
     * @param amount the share of the fulfilment fee, rounded half up to the minor unit
     */
    public record Fuel(Rule rule, Percent share, Money amount) {}
}
