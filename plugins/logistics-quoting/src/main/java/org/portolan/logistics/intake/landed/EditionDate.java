package org.portolan.logistics.intake.landed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the date of an edition in a file's name or in an answer: {@code htsdata_2024-07.csv} is 1 July 2024. */
final class EditionDate {

    private static final Pattern DATE = Pattern.compile(
            "(?<!\\d)(?<year>(?:19|20)\\d\\d)[-_.]?(?<month>0[1-9]|1[0-2])(?:[-_.]?(?<day>[0-3]\\d))?(?!\\d)");

    private EditionDate() {}

    static Optional<LocalDate> in(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(date.group("year")),
                    Integer.parseInt(date.group("month")),
                    date.group("day") == null ? 1 : Integer.parseInt(date.group("day"))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
