package org.portolan.logistics.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.portolan.api.trade.Dimensions;
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
            return settled(shipment, parcels.get(0)).orElseGet(() -> Choice.of(able(shipment, parcels.get(0), true)));
        }
        List<List<Offer>> each = new ArrayList<>();
        for (int i = 0; i < parcels.size(); i++) {
            each.add(Choice.of(able(shipment, parcels.get(i), i == 0).stream()
                    .filter(tender -> tender.candidate().row().terms().billing() == Billing.PARCEL)
                    .toList()));
        }
        return Together.of(each, Choice.of(together(shipment)));
    }

    /**
     * The offers for a parcel of which only the weight matters: where all rows weigh alike and none of them looks at
     * anything else, a step of weight has one answer, made once.
     */
    private Optional<List<Offer>> settled(Shipment shipment, Parcel parcel) {
        boolean plain = scales.size() == 1
                && parcel.size().isEmpty()
                && shipment.contents().isEmpty()
                && shipment.worth().isEmpty();
        return plain ? scales.get(0).settled(shipment, parcel) : Optional.empty();
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
                        && shipment.parcels().stream()
                                .allMatch(parcel -> candidate.holds(parcel.weight(), parcel.size()))) {
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
        int closeness = candidate.closeness(shipment.route());
        Optional<BigDecimal> value = candidate.value(shipment);
        if (closeness < 0 || value.isEmpty()) {
            return Optional.empty();
        }
        Bill bill = Bill.of(candidate, shipment, weight.grams(), size, value.get(), first);
        boolean exact = !weight.isRounded() || candidate.holds(weight.counted());
        return Optional.of(new Tender(candidate, closeness, exact, new Offer.Ask(candidate.row(), weight, bill)));
    }

    /** What a candidate would take. */
    record Tender(Candidate candidate, int closeness, boolean exact, Offer.Ask ask) {}

    /** The rows that weigh alike. */
    private static final class Scale {

        private final Weighing weighing;
        private final Steps steps;
        private final List<List<Candidate>> rungs = new ArrayList<>();
        private final AtomicReferenceArray<@Nullable List<Offer>> settled;

        Scale(Weighing weighing, List<Candidate> candidates) {
            this.weighing = weighing;
            steps = new Steps(candidates.stream().map(Candidate::row).toList());
            settled = new AtomicReferenceArray<>(steps.count());
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

        Optional<List<Offer>> settled(Shipment shipment, Parcel parcel) {
            if (!weighing.equals(Weighing.ACTUAL)) {
                return Optional.empty();
            }
            BillableWeight weight = weighing.of(parcel.weight(), parcel.size());
            int step = steps.of(weight.billable());
            List<Offer> offers = settled.get(step);
            if (offers == null) {
                List<Candidate> candidates = rungs.get(step);
                if (!candidates.stream().allMatch(Candidate::isSettled)) {
                    return Optional.empty();
                }
                offers = Choice.of(candidates.stream()
                        .flatMap(candidate -> tender(candidate, shipment, weight, parcel.size(), true).stream())
                        .toList());
                settled.set(step, offers);
            }
            List<Offer> weighed = new ArrayList<>(offers.size());
            for (Offer offer : offers) {
                weighed.add(offer.of(weight));
            }
            return Optional.of(Collections.unmodifiableList(weighed));
        }

        List<Candidate> at(Weight billable) {
            return rungs.get(steps.of(billable));
        }
    }
}
