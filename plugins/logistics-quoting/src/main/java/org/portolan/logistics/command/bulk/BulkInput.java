package org.portolan.logistics.command.bulk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.portolan.api.command.Param;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Percent;
import org.portolan.api.trade.WeightUnit;
import org.portolan.logistics.model.Cargo;

/**
 * Which orders are quoted, and how a service is chosen.
 *
 * @param orders a CSV or XLSX file: Shopify's and Amazon's order exports, or columns order, country, weight, size
 * @param products a file with SKU, weight and size, for order files that have no weights
 * @param maxDays the most days at worst; services whose sheet names none are left out then
 * @param tracked true to take only services whose sheet says that they are tracked
 * @param delayCost what one day in transit costs, for the rule {@link Rule#BEST}
 * @param weightUnit the unit of weights that are written without one
 */
public record BulkInput(
        @Param(example = "orders.csv") Path orders,
        @Param(byDefault = "cheapest") Rule rule,
        @Param(example = "10", min = "1") Optional<Integer> maxDays,
        @Param(example = "CN") Optional<CountryCode> from,
        @Param(example = "EUR") Optional<Currency> currency,
        Optional<LocalDate> date,
        @Param(example = "products.csv") Optional<Path> products,
        List<Cargo> contents,
        @Param(byDefault = "false") boolean tracked,
        @Param(example = "0.50EUR") Optional<Money> delayCost,
        Optional<WeightUnit> weightUnit,
        @Param(example = "2%") Optional<Percent> fuelRise) {}
