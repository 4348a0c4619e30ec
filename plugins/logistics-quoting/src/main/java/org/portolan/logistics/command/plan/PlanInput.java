package org.portolan.logistics.command.plan;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.portolan.api.command.Param;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Percent;

/**
 * What is to be planned.
 *
 * @param skus a table of articles
 * @param modes a table of ways to ship
 * @param service the level that safety stock is for
 * @param cash the most that may be tied up
 * @param holding the yearly cost of stock as a share of its cost
 * @param payoutWeeks until the price of a sold unit is paid out
 * @param start the first day of week 1
 */
public record PlanInput(
        Path skus,
        Path modes,
        @Param(byDefault = WEEKS, min = "1", max = "52") int weeks,
        @Param(byDefault = SERVICE) Percent service,
        @Param(example = "50000USD") Optional<Money> cash,
        @Param(byDefault = HOLDING) Percent holding,

        @Param(byDefault = PAYOUT_WEEKS, min = "0", max = "26")
        int payoutWeeks,

        @Param(example = "USD") Optional<Currency> currency,
        @Param(byDefault = "today") LocalDate start) {

    public static final String WEEKS = "12";
    public static final String SERVICE = "95%";
    private static final String HOLDING = "20%";
    private static final String PAYOUT_WEEKS = "2";

    /** A plan with the usual value for whatever is left out. */
    public static PlanInput of(
            Path skus,
            Path modes,
            Optional<Integer> weeks,
            Optional<Percent> service,
            Optional<Money> cash,
            Optional<Currency> currency,
            LocalDate start) {
        return new PlanInput(
                skus,
                modes,
                weeks.orElse(Integer.valueOf(WEEKS)),
                service.orElse(Percent.parse(SERVICE)),
                cash,
                Percent.parse(HOLDING),
                Integer.parseInt(PAYOUT_WEEKS),
                currency,
                start);
    }
}
