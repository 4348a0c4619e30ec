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
    private final List<List<Candidate>> candidates;

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
        candidates = new ArrayList<>();
        for (int step = 0; step < steps.count(); step++) {
            candidates.add(new ArrayList<>());
        }
        for (Candidate candidate : serving) {
            WeightBand band = candidate.row.band();
            for (int step = steps.first(band); step <= steps.last(band); step++) {
                candidates.get(step).add(candidate);
            }
        }
    }

    List<Offer> offers(Shipment shipment) {
        List<Candidate> able = candidates.get(steps.of(shipment.weight()));
        for (Candidate candidate : able) {
            if (!candidate.takes(shipment)) {
                able = able.stream().filter(other -> other.takes(shipment)).toList();
                break;
            }
        }
        return Choice.of(able);
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
