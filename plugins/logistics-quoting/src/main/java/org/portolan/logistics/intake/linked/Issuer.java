package org.portolan.logistics.intake.linked;

import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import org.portolan.api.trade.CountryCode;

/**
 * Whose prices the tables are.
 *
 * @param home where its parcels start; empty where nobody said
 */
record Issuer(String carrier, Currency currency, Optional<CountryCode> home) {

    /** The countries that its parcels start from; empty for all. */
    Set<CountryCode> origins() {
        return home.map(Set::of).orElse(Set.of());
    }
}
