package org.portolan.logistics.model.landed;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which something is in force, both ends included.
 *
 * @param from empty for always before
 * @param to empty for until further notice
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> to) {

    public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

    public Validity {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException("in force from " + from.get() + " to " + to.get() + " is never");
        }
    }

    public boolean holds(LocalDate day) {
        return from.filter(day::isBefore).isEmpty() && to.filter(day::isAfter).isEmpty();
    }

    /** True where there is a day on which both hold. */
    public boolean overlaps(Validity other) {
        return !ends(this, other) && !ends(other, this);
    }

    private static boolean ends(Validity one, Validity other) {
        return one.to().isPresent()
                && other.from().isPresent()
                && one.to().get().isBefore(other.from().get());
    }
}
