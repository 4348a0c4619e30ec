package org.portolan.research.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portolan.api.intake.Source;

/**
 * What a file says outside of its table: in its name, and in the lines above the header.
 *
 * @param name without folders
 * @param marketplace a country's code; empty where neither name nor answer says it
 * @param asins those that the name holds
 * @param day the last day that the name holds
 * @param written the day the file was written, UTC
 */
public record FileFacts(
        String name,
        String marketplace,
        List<String> asins,
        Optional<LocalDate> day,
        LocalDate written,
        MetadataLine metadata) {

    /** The answer by which a person says whose marketplace a file is of. */
    public static final String MARKETPLACE = "marketplace";

    private static final Pattern COUNTRY = Pattern.compile("(?<![A-Za-z])([A-Z]{2})(?![A-Za-z])");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Pattern ASIN = Pattern.compile("(?<![A-Z0-9])B0[A-Z0-9]{8}(?![A-Z0-9])");
    private static final Pattern ISO = Pattern.compile("(?<!\\d)(20\\d\\d)[-_.]?(\\d\\d)[-_.]?(\\d\\d)(?!\\d)");
    /** Business Reports carry two digits of the year: 10-30-25 from amazon.com, 30.10.25 from amazon.de. */
    private static final Pattern SHORT = Pattern.compile("(?<!\\d)(\\d{1,2})([-.])(\\d{1,2})\\2(\\d\\d)(?!\\d)");

    public FileFacts {
        asins = List.copyOf(asins);
    }

    public static FileFacts of(Source source) throws IOException {
        String name = source.fileName();
        return new FileFacts(
                name,
                source.answer(MARKETPLACE)
                        .map(answer -> code(answer.strip().toUpperCase(Locale.ROOT)))
                        .orElseGet(() -> marketplace(name)),
                ASIN.matcher(name).results().map(MatchResult::group).toList(),
                day(name),
                Files.getLastModifiedTime(source.file())
                        .toInstant()
                        .atZone(ZoneOffset.UTC)
                        .toLocalDate(),
                MetadataLine.of(source.file()));
    }

    /** The country that a file's name says: by an address, or by two capitals that stand alone. */
    public static String marketplace(String name) {
        Optional<String> address = Marketplaces.ofAddress(name).map(Marketplaces.Marketplace::country);
        return address.orElseGet(() -> COUNTRY.matcher(name.replace('_', ' '))
                .results()
                .map(result -> code(result.group(1)))
                .filter(COUNTRIES::contains)
                .findFirst()
                .orElse(""));
    }

    private static String code(String written) {
        return written.equals("UK") ? "GB" : written;
    }

    private static Optional<LocalDate> day(String name) {
        List<LocalDate> days = new ArrayList<>();
        Matcher iso = ISO.matcher(name);
        while (iso.find()) {
            date(iso.group(1), iso.group(2), iso.group(3)).ifPresent(days::add);
        }
        Matcher dotted = SHORT.matcher(name);
        while (days.isEmpty() && dotted.find()) {
            boolean dayFirst = dotted.group(2).equals(".") || Integer.parseInt(dotted.group(1)) > 12;
            date(
                            "20" + dotted.group(4),
                            dayFirst ? dotted.group(3) : dotted.group(1),
                            dayFirst ? dotted.group(1) : dotted.group(3))
                    .ifPresent(days::add);
        }
        return days.stream().max(LocalDate::compareTo);
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
