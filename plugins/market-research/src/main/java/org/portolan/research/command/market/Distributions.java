package org.portolan.research.command.market;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.research.model.market.Brackets;
import org.portolan.research.model.market.Item;
import org.portolan.research.model.market.PriceBands;

/** How products spread over prices, ratings, reviews, ages and ways of fulfilment. */
final class Distributions {

    private final Market market;
    private final double weight;

    Distributions(Market market) {
        this.market = market;
        this.weight = market.weighing().sum(market.items());
    }

    Table prices(PriceBands bands, int newcomer) {
        List<Column> columns = List.of(
                MarketCells.text("band"),
                MarketCells.money("from"),
                MarketCells.money("to"),
                MarketCells.number("products"),
                MarketCells.percent("product_share"),
                MarketCells.number("weight"),
                MarketCells.percent("weight_share"),
                MarketCells.number("rating"),
                MarketCells.number("reviews"),
                MarketCells.number("newcomers"));
        List<Item> priced =
                market.items().stream().filter(item -> item.price().isPresent()).toList();
        double whole = market.weighing().sum(priced);
        List<List<Cell>> rows = new ArrayList<>();
        for (int band : bands.all()) {
            List<Item> held = priced.stream()
                    .filter(item -> bands.band(item.price().orElseThrow()) == band)
                    .toList();
            rows.add(List.of(
                    Cell.of(bands.words(band)),
                    MarketCells.amount(bands.from(band), market.currency()),
                    MarketCells.amount(bands.to(band), market.currency()),
                    MarketCells.count(held, "products"),
                    MarketCells.share(held.size(), priced.size(), "product_share", held),
                    MarketCells.weight(held, market.weighing()),
                    MarketCells.share(market.weighing().sum(held), whole, "weight_share", held),
                    MarketCells.medianRating(held),
                    MarketCells.medianReviews(held),
                    Cell.of(held.stream()
                            .filter(item ->
                                    item.months().filter(age -> age < newcomer).isPresent())
                            .count())));
        }
        return table("price_bands", columns, rows);
    }

    Table ratings() {
        return brackets("ratings", Brackets.RATING, item -> item.rating().map(BigDecimal::doubleValue));
    }

    Table reviews() {
        return brackets("reviews", Brackets.REVIEWS, item -> item.reviews().map(Long::doubleValue));
    }

    Table ages() {
        return brackets("age", Brackets.AGE, item -> item.months().map(Long::doubleValue));
    }

    Table fulfilment() {
        Map<String, List<Item>> modes = market.items().stream()
                .collect(Collectors.groupingBy(
                        item -> item.fulfilment()
                                .map(mode -> mode.toUpperCase(Locale.ROOT))
                                .orElse(""),
                        TreeMap::new,
                        Collectors.toList()));
        List<Item> unknown = Optional.ofNullable(modes.remove("")).orElse(List.of());
        List<List<Cell>> rows = new ArrayList<>();
        modes.forEach((mode, held) -> rows.add(row(Cell.of(mode), held)));
        if (!unknown.isEmpty()) {
            rows.add(row(Cell.of(Text.of("research.market.unknown")), unknown));
        }
        return table("fulfilment", columns(), rows);
    }

    private Table brackets(String key, Brackets brackets, Function<Item, Optional<Double>> number) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int bracket : brackets.all()) {
            List<Item> held = market.items().stream()
                    .filter(item -> number.apply(item)
                            .filter(one -> brackets.of(one) == bracket)
                            .isPresent())
                    .toList();
            rows.add(row(Cell.of(brackets.words().get(bracket)), held));
        }
        List<Item> unknown = market.items().stream()
                .filter(item -> number.apply(item).isEmpty())
                .toList();
        if (!unknown.isEmpty()) {
            rows.add(row(Cell.of(Text.of("research.market.unknown")), unknown));
        }
        return table(key, columns(), rows);
    }

    private static List<Column> columns() {
        return List.of(
                MarketCells.text("bracket"),
                MarketCells.number("products"),
                MarketCells.percent("product_share"),
                MarketCells.number("weight"),
                MarketCells.percent("weight_share"));
    }

    private List<Cell> row(Cell bracket, List<Item> held) {
        return List.of(
                bracket,
                MarketCells.count(held, "products"),
                MarketCells.share(held.size(), market.items().size(), "product_share", held),
                MarketCells.weight(held, market.weighing()),
                MarketCells.share(market.weighing().sum(held), weight, "weight_share", held));
    }

    static Table table(String key, List<Column> columns, List<List<Cell>> rows) {
        return new Table(
                key,
                Text.of("research.market.table." + key),
                columns,
                rows,
                Text.of("research.market.table." + key + ".empty"));
    }
}
