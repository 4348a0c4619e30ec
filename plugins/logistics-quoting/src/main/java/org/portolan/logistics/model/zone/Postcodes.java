package org.portolan.logistics.model.zone;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Postcodes as sheets list them: exact ones, prefixes and ranges, within the countries that the zone names.
 *
 * <p>Written as {@code 75001, 97*, 20000-20999, IV1-IV28}. Blanks and case do not matter. A range compares as many leading
 * characters as its bounds have, so {@code 970-976} holds 97100; where its bounds are letters and a number, it compares
 * the British outward code, so {@code IV1-IV28} holds IV27 4AB and not IV3A.
 *
 * @param patterns in the order of the sheet
 */
public record Postcodes(List<PostcodePattern> patterns) {

    /** No postcode listed: every one is held. */
    public static final Postcodes ANY = new Postcodes(List.of());

    public Postcodes {
        patterns = List.copyOf(patterns);
    }

    /**
     * Read a list, its parts divided by comma, semicolon, 、 or line break.
     *
     * @throws IllegalArgumentException where a part is no postcode, prefix or range
     */
    public static Postcodes parse(String text) {
        return text.isBlank()
                ? ANY
                : new Postcodes(Arrays.stream(text.split("[,;，；、\\n]"))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .map(PostcodePattern::parse)
                        .toList());
    }

    public boolean isAny() {
        return patterns.isEmpty();
    }

    /** How closely a postcode is named: 3 for an exact one, 2 by prefix or range, 0 where it is not held. */
    public int closeness(String postcode) {
        return patterns.stream()
                .mapToInt(pattern -> pattern.closeness(postcode))
                .max()
                .orElse(0);
    }

    static String plain(String postcode) {
        return postcode.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return patterns.stream().map(PostcodePattern::toString).collect(Collectors.joining(", "));
    }
}
