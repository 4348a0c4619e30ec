package org.portolan.logistics.command.landed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.portolan.api.command.Param;
import org.portolan.api.service.LandedCosts;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Percent;
import org.portolan.api.trade.Weight;

/**
 * What a landed cost is asked for.
 *
 * @param goods what all units cost
 * @param weight net weight of all units
 * @param dutyRate in the words of a tariff
 * @param items how many different items, by tariff subheading, the consignment has
 * @param measure {@code key=value} of what duties are levied by
 */
public record LandedInput(
        @Param(example = "US") CountryCode to,
        @Param(example = "1000USD") Money goods,
        @Param(example = "8513.10.20") Optional<String> hs,
        @Param(example = "100USD") Optional<Money> freight,
        @Param(example = "50USD") Optional<Money> insurance,

        @Param(byDefault = "1", min = "0.000001", example = "100")
        BigDecimal quantity,

        @Param(example = "20kg") Optional<Weight> weight,
        @Param(example = "CN") Optional<CountryCode> from,
        @Param(byDefault = "today") LocalDate date,
        @Param(example = "20%") Optional<String> dutyRate,
        @Param(example = "25%") List<String> extraDuty,
        @Param(example = "18%") Optional<Percent> vatRate,
        @Param(byDefault = "standard") String vatCategory,
        @Param Optional<Basis> basis,
        @Param(example = "75USD") Optional<Money> broker,
        @Param(example = "30USD") Optional<Money> other,
        @Param(example = "EUR") Optional<Currency> currency,
        @Param(byDefault = "consumer") Buyer buyer,
        @Param boolean ioss,
        @Param(byDefault = "1", min = "1") int items,
        @Param(example = "KR") Optional<String> special,
        @Param(example = "liters=30") List<String> measure,
        @Param(example = "formal-entry") List<String> fee) {

    /** The currency of the answer: the one asked for, or that of the goods. */
    Currency answer() {
        return currency.orElse(goods.currency());
    }

    /** What most consignments need, with all else as it is by default. */
    public static LandedInput of(
            CountryCode to,
            Money goods,
            Optional<String> hs,
            Optional<Money> freight,
            Optional<Money> insurance,
            Optional<Money> other,
            BigDecimal quantity,
            Optional<Weight> weight,
            Optional<CountryCode> from,
            LocalDate date,
            Optional<String> dutyRate,
            List<String> extraDuty,
            Optional<Percent> vatRate,
            List<String> measure,
            Optional<Currency> currency) {
        return new LandedInput(
                to,
                goods,
                hs,
                freight,
                insurance,
                quantity,
                weight,
                from,
                date,
                dutyRate,
                extraDuty,
                vatRate,
                "standard",
                Optional.empty(),
                Optional.empty(),
                other,
                currency,
                Buyer.CONSUMER,
                false,
                1,
                Optional.empty(),
                measure,
                List.of());
    }

    /** What another plugin asks. */
    static LandedInput of(LandedCosts.Consignment asked) {
        return of(
                asked.to(),
                asked.goods(),
                asked.hs(),
                asked.freight(),
                asked.insurance(),
                Optional.empty(),
                asked.quantity(),
                asked.weight(),
                asked.from(),
                asked.on(),
                asked.dutyRate(),
                List.of(),
                asked.vatRate(),
                List.of(),
                Optional.of(asked.currency()));
    }
}
