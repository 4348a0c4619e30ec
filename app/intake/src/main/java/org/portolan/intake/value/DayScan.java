package org.portolan.intake.value;

import java.util.List;
import java.util.Optional;

/** Reads a date from the beginning of a cell; a time, a zone, nothing or anything of that look may follow. */
final class DayScan {

    private final String text;
    private int at;

    private DayScan(String text) {
        this.text = text;
    }

    static Optional<Day> day(String cell) {
        DayScan scan = new DayScan(AsciiDigits.of(cell).strip());
        return scan.text.isEmpty() ? Optional.empty() : scan.day();
    }

    private Optional<Day> day() {
        if (Character.isLetter(text.charAt(at))) {
            return monthFirst();
        }
        String digits = digits();
        if (digits.length() == 8 || digits.length() == 14) {
            return rest(Day.clear(number(digits, 0, 4), number(digits, 4, 6), number(digits, 6, 8)));
        }
        if (digits.length() == 4) {
            return yearFirst(number(digits));
        }
        return digits.isEmpty() || digits.length() > 2 ? Optional.empty() : dayOrMonth(number(digits));
    }

    /** {@code 2026-11-01}, {@code 2026/11/1}, {@code 2026.11.1}, {@code 2026年11月1日}, {@code 2026년 11월 1일}. */
    private Optional<Day> yearFirst(int year) {
        if (!skip("-/.年년")) {
            return Optional.empty();
        }
        String month = digits();
        if (month.isEmpty()) {
            return word().flatMap(m -> skip("-/. ") ? rest(Day.clear(year, m, number(digits()))) : Optional.empty());
        }
        if (!skip("-/.月월")) {
            return Optional.empty();
        }
        String day = digits();
        at += at < text.length() && "日일".indexOf(text.charAt(at)) >= 0 ? 1 : 0;
        return day.isEmpty() || day.length() > 2 || month.length() > 2
                ? Optional.empty()
                : rest(Day.clear(year, number(month), number(day)));
    }

    private Optional<Day> dayOrMonth(int first) {
        char separator = at < text.length() ? text.charAt(at) : ' ';
        skip("-/. ");
        skip(".");
        String second = digits();
        if (second.isEmpty()) {
            // 1 Nov 2026, 1. November 2026, 1-Nov-26
            return word().flatMap(month -> {
                skip("-/., ");
                return year().flatMap(year -> rest(Day.clear(year, month, first)));
            });
        }
        if (second.length() > 2 || at >= text.length() || text.charAt(at) != separator || !skip("-/.")) {
            return Optional.empty();
        }
        Optional<Integer> year = year();
        return year.flatMap(y ->
                rest(separator == '.' ? Day.clear(y, number(second), first) : Day.slashed(first, number(second), y)));
    }

    /** {@code Nov 1, 2026}, {@code Sun, 1 Nov 2026}, {@code Sunday, November 1, 2026}. */
    private Optional<Day> monthFirst() {
        int start = at;
        Optional<Integer> month = word();
        skip("-/., ");
        if (month.isEmpty()) {
            // A weekday may stand before it.
            return at > start && at < text.length() && start == 0 ? afterWeekday() : Optional.empty();
        }
        String day = digits();
        if (day.isEmpty() || day.length() > 2) {
            return Optional.empty();
        }
        for (String ordinal : List.of("st", "nd", "rd", "th")) {
            at += text.startsWith(ordinal, at) ? 2 : 0;
        }
        skip("-/., ");
        return year().flatMap(year -> rest(Day.clear(year, month.get(), number(day))));
    }

    private Optional<Day> afterWeekday() {
        return Character.isLetter(text.charAt(at)) ? monthFirst() : day();
    }

    private Optional<Integer> year() {
        String digits = digits();
        if (digits.length() == 4) {
            return Optional.of(number(digits));
        }
        // Two digits: no file that is imported today is about the time before 1970.
        return digits.length() == 2
                ? Optional.of(number(digits) + (number(digits) < 70 ? 2000 : 1900))
                : Optional.empty();
    }

    private Optional<Day> rest(Optional<Day> day) {
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' && " ,.+-/".indexOf(c) < 0) || (i == at && isDigit(c) && text.charAt(at - 1) != '日')) {
                return Optional.empty();
            }
        }
        boolean nothing = at == text.length();
        boolean time = nothing || " T,日일".indexOf(text.charAt(at)) >= 0 || text.charAt(at - 1) == '日';
        return time && text.length() - at <= 40 ? day : Optional.empty();
    }

    private Optional<Integer> word() {
        int start = at;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        Optional<Integer> month = Months.of(text.substring(start, at));
        if (month.isPresent()) {
            skip(".");
        }
        return month;
    }

    private String digits() {
        int start = at;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    /** Go past one of these characters and the blanks after it. */
    private boolean skip(String any) {
        int start = at;
        while (at < text.length() && (any.indexOf(text.charAt(at)) >= 0 || (at > start && text.charAt(at) == ' '))) {
            at++;
        }
        return at > start;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int number(String digits) {
        return digits.isEmpty() || digits.length() > 9 ? 0 : Integer.parseInt(digits);
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits.substring(from, to));
    }
}
