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
        @Param(byDefault = "12", min = "1", max = "52") int weeks,
        @Param(byDefault = "95%") Percent service,
        @Param(example = "50000USD") Optional<Money> cash,
        @Param(byDefault = "20%") Percent holding,
        @Param(byDefault = "2", min = "0", max = "26") int payoutWeeks,
        @Param(example = "USD") Optional<Currency> currency,
        @Param(byDefault = "today") LocalDate start) {}
