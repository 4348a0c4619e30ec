package org.portolan.logistics.command.landed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.portolan.api.report.Trace;
import org.portolan.api.text.Text;
import org.portolan.logistics.model.landed.DestinationRule;
import org.portolan.logistics.model.landed.DutyRate;

/**
 * A duty rate with where it was found.
 *
 * @param words as the tariff, the rule or the person has them
 * @param rule where it stands, for people
 * @param since the day from which it is known to hold
 * @param source who says so
 */
record RateFound(
        DutyRate rate, String words, Text rule, Optional<LocalDate> since, String source, List<Trace.Source> places) {

    RateFound {
        places = List.copyOf(places);
    }

    static List<Trace.Source> places(DestinationRule rule) {
        String importId = rule.origin().importId();
        return importId.isEmpty()
                ? List.of()
                : List.of(new Trace.Source(importId, rule.origin().place()));
    }
}
