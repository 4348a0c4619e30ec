package org.portolan.logistics.model.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.portolan.api.trade.CountryCode;

/**
 * Where a cell of a sheet says that a price is for.
 *
 * @param countries what it names; empty where it names none
 * @param part what part of a country it is for, as the sheet says it: {@code 偏远地区}; empty for all of it
 * @param postcodes in the notation of the tariff, such as {@code 8*, 9*}; empty for all
 * @param others true where it is for all countries that no other row names
 * @param unknown words that are no country
 */
record Destination(Set<CountryCode> countries, String part, String postcodes, boolean others, List<String> unknown) {

    static final Destination NONE = new Destination(Set.of(), "", "", false, List.of());

    Destination {
        countries = Set.copyOf(countries);
        unknown = List.copyOf(unknown);
    }

    boolean isEmpty() {
        return countries.isEmpty() && !others;
    }

    /** True where every word was a country. */
    boolean isClear() {
        return !isEmpty() && unknown.isEmpty();
    }

    Destination and(Destination other) {
        Set<CountryCode> all = new TreeSet<>(countries);
        all.addAll(other.countries);
        List<String> words = new ArrayList<>(unknown);
        words.addAll(other.unknown);
        return new Destination(
                all,
                part.isEmpty() ? other.part : part,
                postcodes.isEmpty() ? other.postcodes : postcodes,
                others || other.others,
                words);
    }
}
