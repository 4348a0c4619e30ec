package org.portolan.logistics.model;

import java.time.LocalDate;
import java.util.Optional;
import org.portolan.api.text.Text;

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

    /** The days in words: since, until, from … to …, or always. */
    public Text said() {
        if (from.isPresent() && to.isPresent()) {
            return Text.of(
                    "logistics.validity.both", from.get().toString(), to.get().toString());
        }
        return from.map(day -> Text.of("logistics.validity.from", day.toString()))
                .or(() -> to.map(day -> Text.of("logistics.validity.to", day.toString())))
                .orElse(Text.of("logistics.validity.always"));
    }

    /** A rule and the days on which it counts, where these are not all. */
    public Text dated(Text rule) {
        return equals(ALWAYS) ? rule : Text.of("logistics.rule.dated", rule, said());
    }
}
