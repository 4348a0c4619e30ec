package org.portolan.research.model.voices;

import java.text.DateFormatSymbols;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the day within a sentence, as marketplaces say when a review was written: {@code Reviewed in the United States on
 * July 31, 2018}, {@code Rezension aus Deutschland vom 5. Januar 2024}, {@code 2024年5月1日に日本でレビュー済み},
 * {@code 2024-05-01 10:22 | Variasi: Hitam}; or as data sets do, in seconds or milliseconds since 1970.
 */
public final class WrittenDay {

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<y>(?:19|20)\\d\\d)\\s*[-/.年년]\\s*(?<m>\\d{1,2})\\s*[-/.月월]\\s*(?<d>\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<d>\\d{1,2})\\.?(?:er|º)?\\s+(?:de\\s+)?(?<m>\\p{L}{3,})\\.?,?\\s+(?:de\\s+)?(?<y>(?:19|20)\\d\\d)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?<m>\\p{L}{3,})\\.?\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y>(?:19|20)\\d\\d)");
    /** From 2001 to 2033. */
    private static final Pattern SINCE_1970 = Pattern.compile("(?<s>1\\d{9})(?:\\d{3})?(?:\\.0+)?");

    private static final Map<String, Integer> MONTHS = months();

    private WrittenDay() {}

    /** The first day that the text names in full; empty where it names none. */
    public static Optional<LocalDate> find(String text) {
        Matcher since = SINCE_1970.matcher(text.strip());
        if (since.matches()) {
            return Optional.of(
                    LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(since.group("s"))), ZoneOffset.UTC));
        }
        for (Pattern pattern : List.of(YEAR_FIRST, DAY_FIRST, MONTH_FIRST)) {
            Matcher found = pattern.matcher(text);
            while (found.find()) {
                Optional<LocalDate> day = day(found);
                if (day.isPresent()) {
                    return day;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher found) {
        String month = found.group("m").toLowerCase(Locale.ROOT);
        Integer number = Character.isDigit(month.charAt(0)) ? Integer.valueOf(month) : MONTHS.get(month);
        if (number == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(Integer.parseInt(found.group("y")), number, Integer.parseInt(found.group("d"))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (String language : List.of("en", "de", "fr", "es", "it", "nl", "pt", "pl", "sv", "id", "tr", "ru")) {
            DateFormatSymbols names = DateFormatSymbols.getInstance(Locale.forLanguageTag(language));
            for (int month = 0; month < 12; month++) {
                for (String name : List.of(names.getMonths()[month], names.getShortMonths()[month])) {
                    months.putIfAbsent(name.replace(".", "").toLowerCase(Locale.ROOT), month + 1);
                }
            }
        }
        return Map.copyOf(months);
    }
}
