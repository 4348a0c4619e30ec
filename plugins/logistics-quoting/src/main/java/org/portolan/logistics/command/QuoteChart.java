package org.portolan.logistics.command;

import java.util.List;
import java.util.Optional;
import org.portolan.api.report.Chart;
import org.portolan.api.report.Chart.Point;
import org.portolan.api.report.Chart.Series;
import org.portolan.api.text.Text;

/** Price against days in transit, one series a currency; services whose sheet names no days are left out. */
final class QuoteChart {

    private QuoteChart() {}

    /** The chart; empty where no service has both. */
    static Optional<Chart> of(Ranking ranking) {
        List<Series> series = ranking.currencies().stream()
                .map(currency -> new Series(
                        Text.literal(currency.getCurrencyCode()),
                        ranking.offers().stream()
                                .filter(offer -> offer.total().currency().equals(currency))
                                .flatMap(offer -> point(offer).stream())
                                .toList()))
                .filter(one -> !one.points().isEmpty())
                .toList();
        if (series.isEmpty()) {
            return Optional.empty();
        }
        Text price = series.size() == 1
                ? Text.of("logistics.chart.price", series.get(0).name())
                : Text.of("logistics.chart.prices");
        return Optional.of(new Chart(
                "price_days",
                Text.of("logistics.chart.title"),
                Text.of("logistics.chart.days"),
                price,
                Chart.Shape.SCATTER,
                series));
    }

    private static Optional<Point> point(PricedOffer offer) {
        return offer.row()
                .days()
                .midpoint()
                .map(days -> new Point(days, offer.total().amount(), offer.name()));
    }
}
