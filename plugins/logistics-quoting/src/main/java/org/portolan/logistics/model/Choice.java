package org.portolan.logistics.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.portolan.logistics.model.Lane.Tender;

/**
 * Of the rows of one service that can take a shipment, those that name the destination most closely win (exact postcode,
 * prefix or range, region, country, anywhere); of these, those whose band holds the weight also before it was rounded; of
 * what remains, the cheapest.
 */
final class Choice {

    private static final Comparator<Tender> BEST = Comparator.comparing((Tender tender) -> !tender.exact())
            .thenComparing(tender -> tender.ask().bill().total())
            .thenComparing(tender -> tender.candidate().row(), RateRow.ORDER);

    private Choice() {}

    static List<Offer> of(List<Tender> able) {
        Map<Integer, Integer> closest = new HashMap<>();
        for (Tender tender : able) {
            closest.merge(tender.candidate().service(), tender.closeness(), Math::max);
        }
        Map<Integer, List<Tender>> choices = new HashMap<>();
        for (Tender tender : able) {
            if (closest.getOrDefault(tender.candidate().service(), 0) == tender.closeness()) {
                choices.computeIfAbsent(tender.candidate().choice(), unseen -> new ArrayList<>(1))
                        .add(tender);
            }
        }
        List<Offer> offers = new ArrayList<>(choices.size());
        for (List<Tender> choice : choices.values()) {
            choice.sort(BEST);
            Tender best = choice.get(0);
            offers.add(new Offer(List.of(best.ask()), others(choice, best)));
        }
        offers.sort(Offer.ORDER);
        return List.copyOf(offers);
    }

    private static List<RateRow> others(List<Tender> choice, Tender best) {
        return choice.size() == 1
                ? List.of()
                : choice.stream()
                        .skip(1)
                        .filter(tender -> tender.exact() == best.exact())
                        .map(tender -> tender.candidate().row())
                        .toList();
    }
}
