package org.portolan.logistics.model.fees;

import java.time.LocalDate;
import java.util.Optional;
import org.portolan.api.text.Text;

/**
 * Where one row of a fee table comes from and when it holds.
 *
 * @param from the first day
 * @param to the last day; empty where no end is known
 * @param counts false for a row of a source that was overruled: it is kept to be shown, never charged
 * @param doubt why a person should look twice; empty where nothing is doubtful
 * @param source who published it
 * @param retrieved the day it was read there
 * @param place the file and row that hold it
 */
public record Rule(
        LocalDate from,
        Optional<LocalDate> to,
        boolean counts,
        Optional<Doubt> doubt,
        String source,
        LocalDate retrieved,
        String place) {

    public Rule {
        if (to.isPresent() && to.get().isBefore(from)) {
            throw new IllegalArgumentException("a rule cannot hold from " + from + " to " + to.get() + " in " + place
                    + ": write the earlier day first");
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException("a rule needs a source and has none in " + place + ": name it");
        }
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to.isEmpty() || !day.isAfter(to.get()));
    }

    /** True where this row is what is charged on that day. */
    public boolean isChargedOn(LocalDate day) {
        return counts && holdsOn(day);
    }

    /** True where both hold on some day. */
    public boolean overlaps(Rule other) {
        return !from.isAfter(other.to.orElse(LocalDate.MAX)) && !other.from.isAfter(to.orElse(LocalDate.MAX));
    }

    /** The source and the days, for the trace of a figure. */
    public Text why() {
        return to.isPresent()
                ? Text.of(
                        "logistics.fees.rule.ended",
                        source,
                        from.toString(),
                        to.get().toString())
                : Text.of("logistics.fees.rule", source, from.toString());
    }

    /**
     * What is doubtful about a row.
     *
     * @param code the last segment of the keys of its sentences, {@code logistics.fees.doubt.<code>}
     * @param look true where a person should check it; false where it is only good to know
     */
    public record Doubt(String code, boolean look) {

        /** Read {@code look:undated} or {@code know:light-envelope}. */
        public static Doubt parse(String text) {
            String code = text.substring(text.indexOf(':') + 1);
            return new Doubt(code, text.startsWith("look:"));
        }
    }
}
