package org.portolan.research.command.market;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.portolan.api.report.Chart;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.research.model.market.Brackets;
import org.portolan.research.model.market.Holders;
import org.portolan.research.model.market.Item;

/** The market as pictures. */
final class MarketCharts {

    private static final int MOST = 2000;
    private static final int WORDS = 40;

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

    /** Price by rating, in three groups by reviews; products of one place are one point that says how many they are. */
    static Chart map(Market market) {
        List<Item> shown = market.items().stream()
                .filter(item -> item.price().isPresent() && item.rating().isPresent())
                .limit(MOST)
                .toList();
        List<Chart.Series> series = new ArrayList<>();
        for (int bracket : Brackets.REVIEWS_COARSE.all()) {
            Map<List<BigDecimal>, List<Item>> places = shown.stream()
                    .filter(item -> Brackets.REVIEWS_COARSE.of(item.reviews().orElse(0L)) == bracket)
                    .collect(Collectors.groupingBy(MarketCharts::place, LinkedHashMap::new, Collectors.toList()));
            if (!places.isEmpty()) {
                series.add(new Chart.Series(
                        Text.of(
                                "research.market.series.reviews",
                                Brackets.REVIEWS_COARSE.words().get(bracket)),
                        places.entrySet().stream()
                                .map(place -> new Chart.Point(
                                        place.getKey().get(0), place.getKey().get(1), label(place.getValue())))
                                .toList()));
            }
        }
        Collections.reverse(series); // What stands first is drawn over the others: many reviews are seen among few.
        return chart("map", "price_in", "rating", Chart.Shape.SCATTER, series, market.currency());
    }

    /** Price, and rating in the tenths that buyers see. */
    private static List<BigDecimal> place(Item item) {
        return List.of(
                item.price().orElseThrow().stripTrailingZeros(),
                item.rating().orElseThrow().setScale(1, RoundingMode.HALF_UP));
    }

    private static String label(List<Item> items) {
        return items.size() == 1 ? label(items.get(0)) : label(items.get(0)) + " +" + (items.size() - 1);
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
