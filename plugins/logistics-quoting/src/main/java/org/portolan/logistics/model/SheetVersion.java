package org.portolan.logistics.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One service as one import has it.
 *
 * @param state whether its prices count on the day that was asked for
 * @param rates how many rows have a price
 * @param lanes how many zones of a country or more they are for
 * @param currencies their codes, divided by blanks
 */
public record SheetVersion(
        Service service,
        String file,
        Validity validity,
        State state,
        int rates,
        int lanes,
        int surcharges,
        String currencies) {

    /** Whether a version's prices count on a day. */
    public enum State {
        IN_FORCE,
        /** Its days have not come, or have passed. */
        NOT_IN_FORCE,
        /** A later version of the same service counts. */
        REPLACED;

        /** The word by which messages and scripts know it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** All services of all imports, by carrier, code and first day. */
    public static List<SheetVersion> all(RateBook book, LocalDate day) {
        Map<Service.Key, List<RateRow>> rows = new LinkedHashMap<>();
        for (RateRow row : book.rows()) {
            rows.computeIfAbsent(row.service().key(), unseen -> new ArrayList<>())
                    .add(row);
        }
        return rows.values().stream()
                .map(service -> of(service, book, day))
                .sorted(Comparator.comparing((SheetVersion version) -> version.service.carrier())
                        .thenComparing(version -> version.service.code())
                        .thenComparing(version -> version.validity.from().orElse(LocalDate.MIN))
                        .thenComparing(version -> version.service.importId()))
                .toList();
    }

    private static SheetVersion of(List<RateRow> rows, RateBook book, LocalDate day) {
        RateRow first = rows.get(0);
        Validity validity = first.terms().validity();
        boolean counts = book.isInForce(first.service(), day);
        State state = counts ? State.IN_FORCE : validity.holds(day) ? State.REPLACED : State.NOT_IN_FORCE;
        return new SheetVersion(
                first.service(),
                first.place().file(),
                validity,
                state,
                (int) rows.stream().filter(row -> row.charge().isPresent()).count(),
                (int) rows.stream().map(RateRow::zone).distinct().count(),
                first.terms().surcharges().size(),
                rows.stream()
                        .map(row -> row.currency().getCurrencyCode())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(" ")));
    }
}
