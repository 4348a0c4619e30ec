package org.portolan.logistics.model;

import java.time.LocalDate;
import java.util.Optional;
import org.portolan.api.trade.CountryCode;

/**
 * From where to where, and when.
 *
 * @param from empty where nobody said
 * @param region the part of the destination country by its ISO 3166-2 code without the country; empty where nobody said
 * @param postcode of the destination; empty where nobody said
 * @param date the day whose prices count
 */
public record Route(Optional<CountryCode> from, CountryCode to, String region, String postcode, LocalDate date) {

    /** To a country, from wherever. */
    public static Route to(CountryCode country, LocalDate date) {
        return new Route(Optional.empty(), country, "", "", date);
    }

    public Route from(Optional<CountryCode> origin) {
        return new Route(origin, to, region, postcode, date);
    }

    public Route postcode(String code) {
        return new Route(from, to, region, code, date);
    }

    public Trip trip() {
        return from.map(origin -> origin.equals(to) ? Trip.DOMESTIC : Trip.INTERNATIONAL)
                .orElse(Trip.UNKNOWN);
    }
}
