package org.portolan.research.command.demand;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.portolan.api.command.Param;

/**
 * What is to be forecast: a term of an import, or a file.
 *
 * @param file a table of days and values, or of orders; or a folder of such tables
 * @param sku of a file of orders, this article alone
 * @param top of a file of orders, so many articles each on its own; 0 for all together
 * @param exclude articles that are none: postage, fees …
 * @param term of an import of Google Trends
 * @param geo of several places, this one
 * @param imported of several downloads, this one
 * @param measure what of orders counts
 * @param horizon how many periods; empty for the usual number of the grain
 * @param season how many periods a season has; empty for the usual number of the grain
 * @param holdOut so many last periods are held back, and what came in them is compared with the forecast
 */
public record ForecastInput(
        @Param(example = "orders.csv") Optional<Path> file,
        @Param(example = "85123A") Optional<String> sku,
        @Param(byDefault = "0", min = "0", max = "500") int top,
        @Param(example = "POST") List<String> exclude,
        @Param(example = "garden light") Optional<String> term,
        @Param(example = "US") Optional<String> geo,
        Optional<String> imported,
        @Param(byDefault = "revenue") Measure measure,
        @Param(example = "28", min = "1", max = "366") Optional<Integer> horizon,
        @Param(example = "7", min = "1", max = "366") Optional<Integer> season,
        @Param(byDefault = "0", min = "0", max = "366") int holdOut) {

    /** What of an order counts. */
    public enum Measure {
        /** Quantity times price, less what came back. */
        REVENUE,
        /** Units, less what came back. */
        QUANTITY
    }
}
