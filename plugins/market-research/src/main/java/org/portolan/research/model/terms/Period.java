package org.portolan.research.model.terms;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What time a report is about.
 *
 * @param word day, week, month, quarter, or days such as {@code 360d}; empty where unknown
 * @param ends the last day
 */
public record Period(String word, Optional<LocalDate> starts, Optional<LocalDate> ends) {

    public static final Period UNKNOWN = new Period("", Optional.empty(), Optional.empty());

    /** The same, ending on this day where no end is known. */
    public Period ending(Optional<LocalDate> day) {
        return ends.isPresent() ? this : new Period(word, starts, day);
    }
}
