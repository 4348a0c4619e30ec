package org.portolan.logistics.model.fees;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;

/**
 * How long the stock of a span of days lasts at its sales: average daily sellable units divided by average daily shipped
 * units (Amazon, Low-inventory-level fee, 2024).
 *
 * @param days exact to 12 decimals
 */
public record DaysOfSupply(BigDecimal days) implements Comparable<DaysOfSupply> {

    public DaysOfSupply {
        if (days.signum() < 0) {
            throw new IllegalArgumentException("days of supply cannot be negative: " + days);
        }
    }

    /**
     * Divide stock by sales.
     *
     * @throws Refusal where nothing was shipped: then there is no such number
     */
    public static DaysOfSupply of(BigDecimal dailySellable, BigDecimal dailyShipped) throws Refusal {
        if (dailyShipped.signum() <= 0 || dailySellable.signum() < 0) {
            throw new Refusal(Text.of(
                    "logistics.fees.refused.supply", dailySellable.toPlainString(), dailyShipped.toPlainString()));
        }
        return new DaysOfSupply(dailySellable.divide(dailyShipped, 12, RoundingMode.HALF_EVEN));
    }

    /** To one decimal, half up, as Amazon shows it. */
    public BigDecimal shown() {
        return days.setScale(1, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(DaysOfSupply other) {
        return days.compareTo(other.days);
    }
}
