package org.portolan.logistics.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which something counts, both included.
 *
 * @param from empty where it always did
 * @param to empty where no end is known
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> to) {

    /** Every day. */
    public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

    public Validity {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException(
                    "nothing can count from " + from.get() + " to " + to.get() + ": give the earlier day first");
        }
    }

    public static Validity of(LocalDate from, LocalDate to) {
        return new Validity(Optional.of(from), Optional.of(to));
    }

    /** True where the day is one of them. */
    public boolean holds(LocalDate day) {
        return (from.isEmpty() || !day.isBefore(from.get())) && (to.isEmpty() || !day.isAfter(to.get()));
    }

    /** {@code 2026-10-01 – 2027-01-15}, one side left out where it is open. */
    @Override
    public String toString() {
        return from.map(LocalDate::toString).orElse("") + " – "
                + to.map(LocalDate::toString).orElse("");
    }
}
