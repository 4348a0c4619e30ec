package org.portolan.intake.value;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How one column writes dates. Where the day and the month could change places ({@code 03/04/2026}), they stand as in the
 * column's other dates, else as in the file's; else the day is taken to be first, and that is said.
 */
public final class DateColumn {

    private final Votes votes = new Votes();
    private boolean guessed;
    private boolean said;

    void learn(Day day) {
        if (day.order() == Day.Order.DAY_FIRST) {
            votes.first();
        } else if (day.order() == Day.Order.MONTH_FIRST) {
            votes.second();
        }
    }

    Votes votes() {
        return votes;
    }

    /** Take the file's other columns as this column's own evidence. */
    void follow(Votes others) {
        votes.add(others);
    }

    /** True where the last reading was a guess and the first of this column: it must be said. */
    public boolean mustSay() {
        boolean say = guessed;
        guessed = false;
        return say;
    }

    /** Read a date; empty where it is none, or not as this column writes them. */
    public Optional<LocalDate> read(String text) {
        if (text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-') {
            return iso(text);
        }
        return DayScan.day(text).flatMap(this::read);
    }

    private Optional<LocalDate> read(Day day) {
        if (day.order() == Day.Order.EITHER) {
            if (votes.areMixed()) {
                return Optional.empty();
            }
            guessed = votes.areNone() && !said;
            said |= guessed;
        } else if (votes.areNone() || votes.areMixed()) {
            learn(day);
            return day.date(day.order() != Day.Order.MONTH_FIRST);
        }
        return day.date(!votes.areForSecond());
    }

    private static Optional<LocalDate> iso(String text) {
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, 10);
        return year < 0 || month < 0 || day < 0
                ? Optional.empty()
                : Day.clear(year, month, day).flatMap(d -> d.date(true));
    }

    private static int digits(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }
}
