package org.portolan.logistics.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Weight;
import org.portolan.logistics.model.weight.BillableWeight;
import org.portolan.logistics.model.weight.Weighing;

/**
 * All rows that can serve one country on one kind of trip within one season of prices, laid out by the way they weigh and
 * by step of weight.
 *
 * <p>What depends on the single shipment, its size, its goods and where exactly it goes, is left to {@link #offers}.
 */
final class Lane {

    private final List<Scale> scales;

    Lane(Collection<Candidate> serving) {
        Map<Weighing, List<Candidate>> byWeighing = new LinkedHashMap<>();
        serving.forEach(candidate -> byWeighing
                .computeIfAbsent(candidate.row().weighing(), unseen -> new ArrayList<>())
                .add(candidate));
        scales = byWeighing.entrySet().stream()
                .map(entry -> new Scale(entry.getKey(), entry.getValue()))
                .toList();
    }

    List<Offer> offers(Shipment shipment) {
        List<Parcel> parcels = shipment.parcels();
        if (parcels.size() == 1) {
            return Choice.of(able(shipment, parcels.get(0), true));
        }
        List<List<Offer>> each = new ArrayList<>();
        for (int i = 0; i < parcels.size(); i++) {
            each.add(Choice.of(able(shipment, parcels.get(i), i == 0).stream()
                    .filter(tender -> tender.candidate().row().terms().billing() == Billing.PARCEL)
                    .toList()));
        }
        return Together.of(each, Choice.of(together(shipment)));
    }

    private List<Tender> able(Shipment shipment, Parcel parcel, boolean first) {
        List<Tender> able = new ArrayList<>();
        for (Scale scale : scales) {
            BillableWeight weight = scale.weighing.of(parcel.weight(), parcel.size());
            for (Candidate candidate : scale.at(weight.billable())) {
                tender(candidate, shipment, weight, parcel.size(), first).ifPresent(able::add);
            }
        }
        return able;
    }

    /** The rows that bill all parcels as one. */
    private List<Tender> together(Shipment shipment) {
        List<Tender> able = new ArrayList<>();
        Parcel largest = Together.largest(shipment.parcels());
        for (Scale scale : scales) {
            BillableWeight weight = Together.weigh(scale.weighing, shipment.parcels());
            for (Candidate candidate : scale.at(weight.billable())) {
                if (candidate.row().terms().billing() == Billing.SHIPMENT
                        && shipment.parcels().stream().allMatch(parcel -> candidate.holds(parcel))) {
                    tender(candidate, shipment, weight, largest.size(), true).ifPresent(able::add);
                }
            }
        }
        return able;
    }

    private static Optional<Tender> tender(
            Candidate candidate, Shipment shipment, BillableWeight weight, Optional<Dimensions> size, boolean first) {
        if (!candidate.takes(shipment, weight.actual(), size)) {
            return Optional.empty();
        }
        RateRow row = candidate.row();
        Route route = shipment.route();
        int closeness = row.zone().asksMore()
                ? row.zone().closeness(route.region(), route.postcode())
                : row.zone().countries().isEmpty() ? 0 : 1;
        Optional<BigDecimal> value = candidate.value(shipment);
        if (closeness < 0 || value.isEmpty()) {
            return Optional.empty();
        }
        Bill bill = Bill.of(row, candidate.stack(), shipment, weight.billable(), size, value.get(), first);
        boolean exact = row.band().contains(weight.counted());
        return Optional.of(new Tender(candidate, closeness, exact, new Offer.Ask(row, weight, bill)));
    }

    /** What a candidate would take. */
    record Tender(Candidate candidate, int closeness, boolean exact, Offer.Ask ask) {}

    /** The rows that weigh alike. */
    private static final class Scale {

        private final Weighing weighing;
        private final Steps steps;
        private final List<List<Candidate>> rungs = new ArrayList<>();

        Scale(Weighing weighing, List<Candidate> candidates) {
            this.weighing = weighing;
            steps = new Steps(candidates.stream().map(Candidate::row).toList());
            for (int step = 0; step < steps.count(); step++) {
                rungs.add(new ArrayList<>());
            }
            for (Candidate candidate : candidates) {
                WeightBand band = candidate.row().band();
                for (int step = steps.first(band); step <= steps.last(band); step++) {
                    rungs.get(step).add(candidate);
                }
            }
        }

        List<Candidate> at(Weight billable) {
            return rungs.get(steps.of(billable));
        }
    }

    /**
     * A row with a price.
     *
     * @param stack the surcharges that may be charged on this lane in this season, in order
     * @param asksValue true where one of them looks at what the goods are worth
     * @param service the number of its service
     * @param choice the number of its service and currency: of one choice, one row is offered
     */
    record Candidate(RateRow row, List<Surcharge> stack, boolean asksValue, int service, int choice) {

        boolean takes(Shipment shipment, Weight actual, Optional<Dimensions> size) {
            return row.startsFrom(shipment.route().from())
                    && (shipment.contents().isEmpty()
                            || row.terms().refused(shipment.contents()).isEmpty())
                    && holds(new Parcel(actual, size));
        }

        boolean holds(Parcel parcel) {
            return (row.limit().isNone()
                            || parcel.size().isEmpty()
                            || row.limit().excess(parcel.size().get()).isEmpty())
                    && (row.terms().heaviest().isEmpty()
                            || parcel.weight().compareTo(row.terms().heaviest().get()) <= 0);
        }

        /** What the goods are worth, where that matters; empty where it cannot be said in the row's currency. */
        Optional<BigDecimal> value(Shipment shipment) {
            if (!asksValue || shipment.worth().isEmpty()) {
                return Optional.of(BigDecimal.ZERO);
            }
            return shipment.worth().get().in(row.currency()).map(Money::amount);
        }
    }
}
