package org.portolan.logistics.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.text.Text;
import org.portolan.logistics.model.TransitDays;

/** The figures of a quote: the cheapest, the fastest, and how many services can take the shipment at all. */
final class QuoteFigures {

    private QuoteFigures() {}

    static Figures of(Ranking ranking, int excluded) {
        List<Figure> figures = new ArrayList<>();
        List<PricedOffer> offers = ranking.offers();
        if (ranking.comparable() && !offers.isEmpty()) {
            PricedOffer cheapest = offers.get(0);
            figures.add(Figure.of(
                    "logistics.figure.cheapest",
                    Cell.of(cheapest.total(), TotalTrace.of(cheapest)),
                    noted(cheapest, days(cheapest.row().days()))));
        }
        offers.stream()
                .filter(offer -> offer.row().days().max().isPresent())
                .min(Comparator.comparing(
                                (PricedOffer offer) -> offer.row().days().max().orElseThrow())
                        .thenComparing(offer -> offer.row().days().min().orElseThrow()))
                .ifPresent(fastest -> figures.add(Figure.of(
                        "logistics.figure.fastest",
                        Cell.of(days(fastest.row().days())),
                        Text.of("logistics.figure.note", fastest.name(), fastest.total()))));
        figures.add(Figure.of(
                "logistics.figure.able",
                Cell.of(offers.size()),
                Text.of("logistics.figure.able.note", Integer.toString(offers.size() + excluded))));
        return new Figures(figures);
    }

    /** How long it takes, in words; empty where the sheet does not say. */
    static Text days(TransitDays days) {
        if (days.min().isEmpty()) {
            return Text.EMPTY;
        }
        String min = days.min().map(String::valueOf).orElseThrow();
        String max = days.max().map(String::valueOf).orElseThrow();
        if (!min.equals(max)) {
            return Text.of("logistics.days.range", min, max);
        }
        return Text.of(min.equals("1") ? "logistics.days.one" : "logistics.days.many", min);
    }

    private static Text noted(PricedOffer offer, Text days) {
        return days.isEmpty() ? Text.literal(offer.name()) : Text.of("logistics.figure.note", offer.name(), days);
    }
}
