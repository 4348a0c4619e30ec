package org.portolan.logistics.model;

import java.util.ArrayList;
import java.util.List;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Dimensions;

/**
 * All rows that can serve one destination on one kind of trip, laid out by step of weight, cheapest first.
 *
 * <p>What depends on the single shipment, its size and where it starts, is left to {@link #offers}.
 */
final class Lane {

    private final Steps steps;
    private final List<Rung> rungs;

    /**
     * Lay out the rows.
     *
     * @param priced rows with a price, in {@link RateRow#ORDER}
     */
    Lane(CountryCode to, Trip trip, List<Candidate> priced) {
        List<Candidate> serving = priced.stream()
                .filter(candidate -> candidate.row.serves(to))
                .filter(candidate -> candidate.row.reach().takes(trip))
                .toList();
        steps = new Steps(serving.stream().map(Candidate::row).toList());
        List<List<Candidate>> able = new ArrayList<>();
        for (int step = 0; step < steps.count(); step++) {
            able.add(new ArrayList<>());
        }
        for (Candidate candidate : serving) {
            WeightBand band = candidate.row.band();
            for (int step = steps.first(band); step <= steps.last(band); step++) {
                able.get(step).add(candidate);
            }
        }
        rungs = able.stream().map(Rung::of).toList();
    }

    List<Offer> offers(Shipment shipment) {
        return rungs.get(steps.of(shipment.weight())).offers(shipment);
    }

    /**
     * One step of weight.
     *
     * @param any the offers for a shipment that none of the rows turns away
     * @param asksOrigin true where some row starts only from certain countries
     * @param asksSize true where some row limits sizes
     */
    private record Rung(List<Candidate> able, List<Offer> any, boolean asksOrigin, boolean asksSize) {

        static Rung of(List<Candidate> able) {
            return new Rung(
                    List.copyOf(able),
                    Choice.of(able),
                    able.stream().anyMatch(candidate -> !candidate.row.origins().isEmpty()),
                    able.stream().anyMatch(candidate -> !candidate.row.limit().isNone()));
        }

        List<Offer> offers(Shipment shipment) {
            boolean originMatters = asksOrigin && shipment.from().isPresent();
            boolean sizeMatters = asksSize && shipment.size().isPresent();
            if (!originMatters && !sizeMatters) {
                return any;
            }
            return Choice.of(
                    able.stream().filter(candidate -> candidate.takes(shipment)).toList());
        }
    }

    /**
     * A row with a price.
     *
     * @param service the number of its service
     * @param choice the number of its service and currency: of one choice, one row is offered
     */
    record Candidate(RateRow row, int service, int choice) {

        /** True where the row names the destination, since it serves it. */
        boolean lists() {
            return !row.countries().isEmpty();
        }

        boolean takes(Shipment shipment) {
            return row.startsFrom(shipment.from())
                    && (shipment.size().isEmpty() || holds(shipment.size().get()));
        }

        private boolean holds(Dimensions size) {
            return row.limit().isNone() || row.limit().excess(size).isEmpty();
        }
    }
}
