package org.portolan.research.command.market;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.portolan.api.report.Chart;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.research.model.market.Brackets;
import org.portolan.research.model.market.Holders;
import org.portolan.research.model.market.Item;

/** The market as pictures. */
final class MarketCharts {

    private static final int MOST = 2000;
    private static final int WORDS = 60;

    private MarketCharts() {}

    /** Bars of how many products a table's rows hold. */
    static Chart bars(String key, Table table, String x) {
        List<String> columns =
                table.columns().stream().map(column -> column.key()).toList();
        int products = columns.indexOf("products");
        List<Chart.Point> points = new ArrayList<>();
        table.rows()
                .forEach(row -> row.get(0)
                        .value()
                        .filter(String.class::isInstance)
                        .ifPresent(name -> points.add(new Chart.Point(
                                name,
                                new BigDecimal(
                                        String.valueOf(row.get(products).value().orElse(0))),
                                String.valueOf(name)))));
        if (points.stream().allMatch(point -> point.y().signum() == 0)) {
            points.clear(); // Nothing is known: the chart says so, where bars of no height would say nothing.
        }
        return chart(
                key,
                x,
                "products",
                Chart.Shape.BAR,
                List.of(new Chart.Series(Text.of("research.market.column.products"), points)));
    }

    /** Bars of the largest holders' shares, in percent. */
    static Chart shares(String key, Holders holders, int top) {
        List<Chart.Point> points = holders.holders().stream()
                .limit(top)
                .map(one -> new Chart.Point(one.name(), MarketCells.plain(100 * one.share()), one.name()))
                .toList();
        return chart(
                key,
                "name",
                "share_percent",
                Chart.Shape.BAR,
                List.of(new Chart.Series(Text.of("research.market.column.weight_share"), points)));
    }

    /** Price by rating, a series for each bracket of reviews. */
    static Chart map(Market market) {
        List<Chart.Series> series = new ArrayList<>();
        List<Item> shown = market.items().stream()
                .filter(item -> item.price().isPresent() && item.rating().isPresent())
                .limit(MOST)
                .toList();
        for (int bracket : Brackets.REVIEWS.all()) {
            List<Chart.Point> points = shown.stream()
                    .filter(item -> Brackets.REVIEWS.of(item.reviews().orElse(0L)) == bracket)
                    .map(item -> new Chart.Point(
                            item.price().orElseThrow(), item.rating().orElseThrow(), label(item)))
                    .toList();
            if (!points.isEmpty()) {
                series.add(new Chart.Series(
                        Text.of(
                                "research.market.series.reviews",
                                Brackets.REVIEWS.words().get(bracket)),
                        points));
            }
        }
        return chart("map", "price_in", "rating", Chart.Shape.SCATTER, series, market.currency());
    }

    private static String label(Item item) {
        String title = item.title().isEmpty() ? item.id() : item.title();
        return title.length() > WORDS ? title.substring(0, WORDS) + "…" : title;
    }

    private static Chart chart(
            String key, String x, String y, Chart.Shape shape, List<Chart.Series> series, Object... arguments) {
        return new Chart(
                key,
                Text.of("research.market.chart." + key),
                Text.of("research.market.axis." + x, arguments),
                Text.of("research.market.axis." + y),
                shape,
                series);
    }
}
