package org.portolan.research.model.products;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * How much of a product is sold.
 *
 * @param low units: a month's, or of all time where the basis says so
 * @param high empty where the download gives a lower bound only
 * @param revenue a month's, in major units of the offer's currency
 */
public record Sales(Optional<BigDecimal> low, Optional<BigDecimal> high, Basis basis, Optional<BigDecimal> revenue) {

    /** How the units are known. */
    public enum Basis {
        /** A tool's guess of a month's units. */
        ESTIMATE,
        /** Between two numbers. */
        BOUNDS,
        /** A month's units, rounded down in coarse steps. */
        AT_LEAST,
        /** A month's units, counted. */
        SOLD,
        /** All units since the product was listed. */
        LIFETIME,
        /** The download does not say. */
        UNKNOWN;

        /** The word in the database. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
