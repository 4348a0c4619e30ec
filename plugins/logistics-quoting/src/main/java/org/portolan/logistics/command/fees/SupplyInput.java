package org.portolan.logistics.command.fees;

import java.math.BigDecimal;
import java.util.Optional;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.logistics.model.fees.DaysOfSupply;
import org.portolan.logistics.model.fees.LowInventory.Supply;

/** How low the stock is: days of supply as Amazon shows them, or the units they are computed from. */
record SupplyInput(
        Optional<BigDecimal> daysLong,
        Optional<BigDecimal> daysShort,
        Optional<BigDecimal> sellableLong,
        Optional<BigDecimal> shippedLong,
        Optional<BigDecimal> sellableShort,
        Optional<BigDecimal> shippedShort,
        Optional<Integer> soldLastWeek) {

    Optional<DaysOfSupply> longTerm() throws Refusal {
        return span("sellable-long", "shipped-long", daysLong, sellableLong, shippedLong);
    }

    Optional<DaysOfSupply> shortTerm() throws Refusal {
        return span("sellable-short", "shipped-short", daysShort, sellableShort, shippedShort);
    }

    /**
     * Both spans, where somebody gave them.
     *
     * @throws Refusal where only one of the two is known: the fee depends on both
     */
    Optional<Supply> supply() throws Refusal {
        Optional<DaysOfSupply> longest = longTerm();
        Optional<DaysOfSupply> shortest = shortTerm();
        if (longest.isPresent() != shortest.isPresent()) {
            throw new Refusal(Text.of(
                    longest.isPresent() ? "logistics.fees.refused.no-short" : "logistics.fees.refused.no-long"));
        }
        return longest.map(days -> new Supply(days, shortest.orElseThrow(), soldLastWeek));
    }

    private static Optional<DaysOfSupply> span(
            String sellableName,
            String shippedName,
            Optional<BigDecimal> days,
            Optional<BigDecimal> sellable,
            Optional<BigDecimal> shipped)
            throws Refusal {
        if (sellable.isPresent() != shipped.isPresent()) {
            throw new Refusal(Text.of("logistics.fees.refused.half-supply", sellableName, shippedName));
        }
        if (sellable.isPresent()) {
            return Optional.of(DaysOfSupply.of(sellable.get(), shipped.orElseThrow()));
        }
        return days.map(DaysOfSupply::new);
    }
}
