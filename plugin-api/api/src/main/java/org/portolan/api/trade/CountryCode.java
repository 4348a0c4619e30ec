package org.portolan.api.trade;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A country or territory by its ISO 3166-1 alpha-2 code, in upper case.
 *
 * <p>Three codes that carriers use and the standard only reserves are taken as well: {@code XK} Kosovo, {@code IC} Canary
 * Islands, {@code EA} Ceuta and Melilla. {@code UK} and {@code EL} are read as {@code GB} and {@code GR}.
 */
public record CountryCode(String code) implements Comparable<CountryCode> {

    private static final Set<String> KNOWN = known();

    public CountryCode {
        code = switch (code.strip().toUpperCase(Locale.ROOT)) {
            case "UK" -> "GB";
            case "EL" -> "GR";
            default -> code.strip().toUpperCase(Locale.ROOT);
        };
        if (!KNOWN.contains(code)) {
            throw new Unreadable("api.country.unknown", code);
        }
    }

    public static CountryCode of(String code) {
        return new CountryCode(code);
    }

    public static CountryCode parse(String text) {
        return new CountryCode(text);
    }

    /** Every code that is taken, in alphabetical order. */
    public static Set<CountryCode> all() {
        return KNOWN.stream().map(CountryCode::new).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The country's name in a language, as the JDK's locale data has it. */
    public String displayName(Locale locale) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(locale);
    }

    @Override
    public int compareTo(CountryCode other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }

    private static Set<String> known() {
        Set<String> codes = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));
        codes.addAll(Set.of("XK", "IC", "EA"));
        return Set.copyOf(codes);
    }
}
