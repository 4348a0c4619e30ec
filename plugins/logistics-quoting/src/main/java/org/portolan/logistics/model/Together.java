package org.portolan.logistics.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Weight;
import org.portolan.api.trade.WeightUnit;
import org.portolan.logistics.model.weight.BillableWeight;
import org.portolan.logistics.model.weight.Weighing;

/** Several parcels of one shipment, for services that bill each and for those that bill all as one. */
final class Together {

    private Together() {}

    /**
     * Join what is offered for each parcel: a service is offered where it takes all of them.
     *
     * @param each the offers for each parcel, by services that bill parcels
     * @param asOne the offers of services that bill the shipment
     */
    static List<Offer> of(List<List<Offer>> each, List<Offer> asOne) {
        List<Offer> joined = new ArrayList<>(asOne);
        for (Offer first : each.get(0)) {
            List<Offer> all = each.stream()
                    .flatMap(offers -> offers.stream().filter(offer -> same(offer, first)))
                    .toList();
            if (all.size() == each.size()) {
                joined.add(first.with(all));
            }
        }
        joined.sort(Offer.ORDER);
        return List.copyOf(joined);
    }

    private static boolean same(Offer offer, Offer other) {
        return offer.row().service().key().equals(other.row().service().key())
                && offer.row().currency().equals(other.row().currency());
    }

    /** Sum actual and volumetric weights, take the greater, round once. */
    static BillableWeight weigh(Weighing weighing, List<Parcel> parcels) {
        BigDecimal actual = BigDecimal.ZERO;
        BigDecimal volumetric = BigDecimal.ZERO;
        boolean byVolume = false;
        for (Parcel parcel : parcels) {
            BillableWeight one = weighing.of(parcel.weight(), parcel.size());
            actual = actual.add(one.actual().grams());
            volumetric = volumetric.add(
                    one.volumetric().map(Weight::grams).orElse(one.actual().grams()));
            byVolume |= one.volumetric().isPresent();
        }
        Weight weighed = kilograms(actual);
        Optional<Weight> volume = byVolume ? Optional.of(kilograms(volumetric)) : Optional.empty();
        return weighing.ofVolume(weighed, volume);
    }

    /** The parcel that a surcharge by size looks at, where all are billed as one. */
    static Parcel largest(List<Parcel> parcels) {
        return parcels.stream()
                .max(Comparator.comparing(parcel ->
                        parcel.size().map(Dimensions::cubicCentimetres).orElse(BigDecimal.ZERO)))
                .orElseThrow();
    }

    private static Weight kilograms(BigDecimal grams) {
        return new Weight(grams.movePointLeft(3), WeightUnit.KG);
    }
}
