package org.portolan.logistics.model.zone;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.portolan.api.trade.CountryCode;

/**
 * Where a row of a sheet delivers.
 *
 * @param label the sheet's own name for it
 * @param countries the destinations that it lists; empty for all
 * @param regions the parts of those countries that it lists, by ISO 3166-2 code without the country ({@code CA}), upper
 *     case; empty for all
 * @param postcodes within those countries
 */
public record Zone(String label, Set<CountryCode> countries, Set<String> regions, Postcodes postcodes) {

    public Zone {
        countries = Set.copyOf(countries);
        regions =
                regions.stream().map(region -> region.toUpperCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
        if (countries.isEmpty() && !(postcodes.isAny() && regions.isEmpty())) {
            throw new IllegalArgumentException(
                    "zone '" + label
                            + "' lists postcodes or regions of no country: 75001 is in Paris and in Texas, so name the country");
        }
    }

    /** A zone of whole countries. */
    public static Zone of(String label, Set<CountryCode> countries) {
        return new Zone(label, countries, Set.of(), Postcodes.ANY);
    }

    /** True where the country is one that it lists, or it lists none. */
    public boolean serves(CountryCode country) {
        return countries.isEmpty() || countries.contains(country);
    }

    /** True where the country alone does not decide. */
    public boolean asksMore() {
        return !regions.isEmpty() || !postcodes.isAny();
    }

    /**
     * How closely it names a destination that it {@link #serves}: 4 by exact postcode, 3 by prefix or range, 2 by region, 1
     * by country, 0 where it lists nothing.
     *
     * @return -1 where it does not hold the destination, or needs to know more of it than was said
     */
    public int closeness(String region, String postcode) {
        int closeness = countries.isEmpty() ? 0 : 1;
        if (!regions.isEmpty()) {
            if (!regions.contains(region.toUpperCase(Locale.ROOT))) {
                return -1;
            }
            closeness = 2;
        }
        if (!postcodes.isAny()) {
            int close = postcode.isBlank() ? 0 : postcodes.closeness(postcode);
            if (close == 0) {
                return -1;
            }
            closeness = close + 1;
        }
        return closeness;
    }
}
