package org.portolan.logistics.command.fees;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.portolan.api.command.Param;
import org.portolan.api.command.Refusal;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Weight;
import org.portolan.logistics.model.fees.FeeBook;

/**
 * What fees are asked for.
 *
 * @param marketplace by its country
 * @param shippingIncome what the buyer pays for shipping and gift wrap: the referral fee is taken of it too
 * @param daysLong days of supply over 90 days; or give {@code sellableLong} and {@code shippedLong}
 * @param daysShort days of supply over 30 days; or give {@code sellableShort} and {@code shippedShort}
 * @param ageDays how many days the stock has been in the warehouse
 * @param storageMonths for how many months storage is counted into the total
 */
public record FbaFeesInput(
        @Param(example = "US") CountryCode marketplace,
        @Param(example = "12x9x3in") Dimensions size,
        @Param(example = "14oz") Weight weight,
        @Param(example = "24.99USD") Money price,
        @Param(example = "Home & Kitchen") Optional<String> category,
        @Param(byDefault = "today") LocalDate date,
        @Param(example = "4.99USD") Optional<Money> shippingIncome,
        @Param(min = "0", example = "25") Optional<BigDecimal> daysLong,
        @Param(min = "0", example = "17.5") Optional<BigDecimal> daysShort,
        @Param(min = "0", example = "243.6") Optional<BigDecimal> sellableLong,
        @Param(min = "0", example = "5.8") Optional<BigDecimal> shippedLong,
        @Param(min = "0", example = "220.5") Optional<BigDecimal> sellableShort,
        @Param(min = "0", example = "12.6") Optional<BigDecimal> shippedShort,
        @Param(min = "0", example = "60") Optional<Integer> soldLastWeek,
        @Param(min = "0", example = "250") Optional<Integer> ageDays,
        @Param(min = "1", max = "60", example = "2") Optional<Integer> storageMonths,
        boolean removal) {

    /** Ask for the fees that every unit has. */
    public static FbaFeesInput of(
            CountryCode marketplace,
            Dimensions size,
            Weight weight,
            Money price,
            Optional<String> category,
            LocalDate date) {
        return new FbaFeesInput(
                marketplace,
                size,
                weight,
                price,
                category,
                date,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /** Ask for the headroom of the same unit. */
    public TierHeadroomInput headroom() {
        return new TierHeadroomInput(
                marketplace, size, weight, price, category, date, Optional.empty(), Optional.empty());
    }

    Asked asked(FeeBook book) throws Refusal {
        return Asked.of(book, marketplace, size, weight, price, category, date);
    }

    SupplyInput supply() {
        return new SupplyInput(
                daysLong, daysShort, sellableLong, shippedLong, sellableShort, shippedShort, soldLastWeek);
    }
}
