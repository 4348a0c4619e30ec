package org.portolan.logistics.model.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds days in texts: {@code 2026-11-01}, {@code 2026年11月1日}, {@code 20261101}, {@code 1 Nov 2026}, {@code Nov. 1, 2026}. */
public final class DayText {

    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));
    private static final Pattern DAY =
            Pattern.compile("(?<y>20\\d\\d)\\s*[-/.年]\\s*(?<m>\\d{1,2})\\s*[-/.月]\\s*(?<d>\\d{1,2})日?(?!\\d)"
                    + "|(?<!\\d)(?<y2>20\\d\\d)(?<m2>[01]\\d)(?<d2>[0-3]\\d)(?!\\d)"
                    + "|(?<!\\d)(?<d3>\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?<m3>" + MONTH + "),?[\\s-]+(?<y3>20\\d\\d)"
                    + "|(?<m4>" + MONTH + ")\\s+(?<d4>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y4>20\\d\\d)"
                    + "|(?<!\\d)(?<a>\\d{1,2})[/.](?<b>\\d{1,2})[/.](?<y5>20\\d\\d)");

    private DayText() {}

    /**
     * A day in a text.
     *
     * @param doubtful true where day and month may be the other way round: then the day is read first
     */
    record Found(LocalDate day, int start, int end, boolean doubtful) {}

    /** All days, in the order of the text. */
    static List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        Matcher day = DAY.matcher(text.toLowerCase(Locale.ROOT));
        while (day.find()) {
            day(day).ifPresent(found::add);
        }
        return found;
    }

    /** The first day that a text names. */
    public static Optional<LocalDate> first(String text) {
        return in(text).stream().map(Found::day).findFirst();
    }

    private static Optional<Found> day(Matcher match) {
        try {
            if (match.group("y") != null) {
                return found(match, match.group("y"), match.group("m"), match.group("d"), false);
            }
            if (match.group("y2") != null) {
                return found(match, match.group("y2"), match.group("m2"), match.group("d2"), false);
            }
            if (match.group("y3") != null) {
                return found(match, match.group("y3"), month(match.group("m3")), match.group("d3"), false);
            }
            if (match.group("y4") != null) {
                return found(match, match.group("y4"), month(match.group("m4")), match.group("d4"), false);
            }
            int a = Integer.parseInt(match.group("a"));
            int b = Integer.parseInt(match.group("b"));
            boolean monthFirst = b > 12;
            return found(
                    match,
                    match.group("y5"),
                    monthFirst ? match.group("a") : match.group("b"),
                    monthFirst ? match.group("b") : match.group("a"),
                    a <= 12 && b <= 12 && a != b);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static String month(String name) {
        return Integer.toString(MONTHS.getOrDefault(name.substring(0, 3), 0));
    }

    private static Optional<Found> found(Matcher match, String year, String month, String day, boolean doubtful) {
        LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        return Optional.of(new Found(date, match.start(), match.end(), doubtful));
    }
}
