package org.portolan.intake.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A date as a file writes it, taken apart without knowing the country.
 *
 * @param first the number that stands first: the day where {@code order} does not say otherwise
 * @param second the number that stands second
 */
record Day(int year, int first, int second, Order order) {

    /** Which number is the day, as far as this date alone can tell. */
    enum Order {
        DAY_FIRST,
        MONTH_FIRST,
        /** {@code 03/04/2026}. */
        EITHER,
        /** {@code 04/04/2026}, and every way of writing that leaves no doubt: then the day is first here. */
        CLEAR
    }

    static Optional<Day> clear(int year, int month, int day) {
        return valid(year, month, day) ? Optional.of(new Day(year, day, month, Order.CLEAR)) : Optional.empty();
    }

    /** Two numbers and a year, with slashes or dashes between; empty where they are no date either way. */
    static Optional<Day> slashed(int first, int second, int year) {
        boolean dayFirst = valid(year, second, first);
        boolean monthFirst = valid(year, first, second);
        if (!dayFirst && !monthFirst) {
            return Optional.empty();
        }
        Order order = dayFirst && monthFirst
                ? first == second ? Order.CLEAR : Order.EITHER
                : dayFirst ? Order.DAY_FIRST : Order.MONTH_FIRST;
        return Optional.of(new Day(year, first, second, order));
    }

    private static boolean valid(int year, int month, int day) {
        try {
            return year >= 1900
                    && year <= 2200
                    && LocalDate.of(year, month, day).getYear() == year;
        } catch (DateTimeException never) {
            return false;
        }
    }

    /** The date where the day stands first, or second; empty where it says otherwise. */
    Optional<LocalDate> date(boolean dayFirst) {
        if (order == Order.CLEAR) {
            return Optional.of(LocalDate.of(year, second, first));
        }
        if ((order == Order.DAY_FIRST && !dayFirst) || (order == Order.MONTH_FIRST && dayFirst)) {
            return Optional.empty();
        }
        return Optional.of(dayFirst ? LocalDate.of(year, second, first) : LocalDate.of(year, first, second));
    }
}
