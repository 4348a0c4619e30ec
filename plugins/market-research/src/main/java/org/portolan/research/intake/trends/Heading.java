package org.portolan.research.intake.trends;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands above a column: the term, and in brackets the place, the time or both: {@code standing desk: (United States)},
 * {@code standing desk: (11/26/20 - 11/26/25, Texas)}. French and others put a blank before the colon, Chinese files a
 * full-width one.
 */
record Heading(String term, String bracket) {

    private static final Pattern WRITTEN = Pattern.compile("(?<term>.+?)\\s*[:：]\\s*[(（](?<bracket>.*)[)）]");
    /** A day or year range and what comes after it; German and Japanese files may leave out the blanks around the dash. */
    private static final Pattern RANGE = Pattern.compile(
            "(?<range>.*\\d.*?(?:\\s[-–—]\\s|\\s*[–~〜～]\\s*)[^,，、]*\\d[^,，、]*(?:[,，、]\\s*[^,，、]*\\d{1,2}[:.]\\d{2}[^,，、]*)?)"
                    + "(?:[,，、]\\s*(?<place>.+))?");

    static Optional<Heading> parse(String cell) {
        Matcher written = WRITTEN.matcher(cell.strip());
        return written.matches()
                ? Optional.of(new Heading(
                        written.group("term").strip(), written.group("bracket").strip()))
                : Optional.empty();
    }

    /** The place in the brackets, without the time; empty where there is none. */
    String place() {
        Matcher range = RANGE.matcher(bracket);
        if (range.matches()) {
            String place = range.group("place");
            return place == null ? "" : place.strip();
        }
        return bracket;
    }
}
