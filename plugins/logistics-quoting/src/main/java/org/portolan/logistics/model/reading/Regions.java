package org.portolan.logistics.model.reading;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portolan.api.trade.CountryCode;

/** The parts of countries that zones are named by: states and provinces, by their ISO 3166-2 codes. */
public final class Regions {

    private static final Pattern LETTERS = Pattern.compile("[A-Za-z]+");

    private final Map<CountryCode, Set<String>> codes;

    public Regions(Map<CountryCode, Set<String>> codes) {
        this.codes = Map.copyOf(codes);
    }

    /**
     * The regions that a zone's name lists, as {@code 1区(CA,NV,AZ)} and {@code AK/HI} do. A name with any other Latin word
     * lists none, nor does one of several countries.
     */
    Set<String> in(String name, Set<CountryCode> countries) {
        Set<String> known =
                countries.size() == 1 ? codes.getOrDefault(countries.iterator().next(), Set.of()) : Set.of();
        Set<String> listed = new LinkedHashSet<>();
        Matcher words = LETTERS.matcher(name);
        while (words.find()) {
            if (!known.contains(words.group())) {
                return Set.of();
            }
            listed.add(words.group());
        }
        return listed;
    }
}
