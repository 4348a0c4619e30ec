package org.portolan.research.intake.trends;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a download of 2026 says, for such a file does not say it inside:
 * {@code searched_with_rising-queries_US_20250406-1200_20260406-1200.csv}.
 *
 * @param widget {@code time_series}, {@code searched_with_rising-queries} …
 * @param area as {@link Area} has it
 * @param until the moment of the download, more or less
 */
record FileSpan(String widget, String area, LocalDateTime until) {

    private static final Pattern NAME = Pattern.compile(
            "(?<widget>[a-z_\\-]+?)_(?<area>[A-Za-z][A-Za-z \\-]*)_(?<from>\\d{8}-\\d{2,4})_(?<until>\\d{8}-\\d{2,4}).*");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmm", Locale.ROOT);

    static Optional<FileSpan> of(String fileName) {
        Matcher name = NAME.matcher(fileName);
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            String until = (name.group("until") + "00").substring(0, 13);
            return Optional.of(
                    new FileSpan(name.group("widget"), Area.of(name.group("area")), LocalDateTime.parse(until, STAMP)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
