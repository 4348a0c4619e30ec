package org.portolan.research.command.market;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.research.model.market.Item;
import org.portolan.research.store.market.CountryCards;

/** Marketplaces side by side, and what is known of their countries. */
final class Countries {

    private final List<Item> items;
    private final MarketInput input;

    Countries(List<Item> items, MarketInput input) {
        this.items = items;
        this.input = input;
    }

    /** The countries of the products, or those that were asked for. */
    List<String> codes() {
        List<String> found = items.stream()
                .map(Item::marketplace)
                .filter(code -> !code.isEmpty())
                .distinct()
                .sorted()
                .toList();
        return input.marketplace().isEmpty()
                ? found
                : input.marketplace().stream()
                        .map(MarketCommand::code)
                        .filter(code -> !code.isEmpty())
                        .distinct()
                        .toList();
    }

    Table marketplaces() {
        List<Column> columns = List.of(
                MarketCells.text("marketplace"),
                MarketCells.number("products"),
                MarketCells.money("price"),
                MarketCells.number("rating"),
                MarketCells.number("reviews"),
                MarketCells.percent("brand_top10"),
                MarketCells.number("brand_hhi"),
                MarketCells.percent("fba_share"),
                MarketCells.number("newcomers"),
                MarketCells.text("measure"));
        Map<String, List<Item>> byPlace =
                items.stream().collect(Collectors.groupingBy(Item::marketplace, TreeMap::new, Collectors.toList()));
        List<List<Cell>> rows = new ArrayList<>();
        byPlace.forEach((code, held) -> rows.add(row(code, held)));
        return Distributions.table("marketplaces", columns, rows);
    }

    private List<Cell> row(String code, List<Item> held) {
        Market market = Market.of(held, input);
        List<Item> known = market.items().stream()
                .filter(item -> item.fulfilment().isPresent())
                .toList();
        List<Item> fba = known.stream()
                .filter(item -> item.fulfilment().orElse("").equalsIgnoreCase("FBA"))
                .toList();
        return List.of(
                Cell.of(code.isEmpty() ? Text.of("research.market.unknown") : Text.literal(code)),
                MarketCells.count(market.items(), "products"),
                MarketCells.medianPrice(market.items(), market.currency()),
                MarketCells.medianRating(market.items()),
                MarketCells.medianReviews(market.items()),
                Rivals.top10(market.brands()),
                Rivals.hhi(market.brands()),
                MarketCells.share(fba.size(), known.size(), "fba_share", fba),
                Cell.of(market.newcomers(input.newcomer()).size()),
                Cell.of(Text.of("research.market.by." + market.weighing().word())));
    }

    Table cards(Locale locale) {
        List<Column> columns = List.of(
                MarketCells.text("country"),
                MarketCells.text("topic"),
                MarketCells.text("says"),
                MarketCells.date("since"),
                MarketCells.text("source"),
                MarketCells.date("retrieved"));
        List<List<Cell>> rows = new ArrayList<>();
        for (String code : codes()) {
            List<CountryCards.Entry> entries = CountryCards.of(code, input.date());
            for (String topic : CountryCards.TOPICS) {
                List<CountryCards.Entry> about = entries.stream()
                        .filter(one -> one.topic().equals(topic))
                        .toList();
                about.forEach(one -> rows.add(List.of(
                        Cell.of(code),
                        Cell.of(Text.of("research.market.topic." + topic)),
                        Cell.of(chinese(locale) ? one.chinese() : one.english()),
                        Cell.of(one.from()),
                        Cell.of(one.source()),
                        Cell.of(one.retrieved()))));
                if (about.isEmpty()) {
                    rows.add(List.of(
                            Cell.of(code),
                            Cell.of(Text.of("research.market.topic." + topic)),
                            Cell.of(Text.of("research.market.no-source")),
                            Cell.BLANK,
                            Cell.BLANK,
                            Cell.BLANK));
                }
            }
        }
        return Distributions.table("country_cards", columns, rows);
    }

    Table festivals(Locale locale) {
        List<Column> columns = List.of(
                MarketCells.text("country"),
                MarketCells.date("date"),
                MarketCells.text("festival"),
                MarketCells.number("days"),
                MarketCells.text("source"));
        LocalDate today = input.date();
        List<List<Cell>> rows = new ArrayList<>();
        for (String code : codes()) {
            CountryCards.festivals(code, today)
                    .forEach(one -> rows.add(List.of(
                            Cell.of(code),
                            Cell.of(one.date()),
                            Cell.of(chinese(locale) ? one.chinese() : one.english()),
                            Cell.of(BigDecimal.valueOf(java.time.temporal.ChronoUnit.DAYS.between(today, one.date()))),
                            Cell.of(one.source()))));
        }
        return Distributions.table("festivals", columns, rows);
    }

    private static boolean chinese(Locale locale) {
        return locale.getLanguage().equals("zh");
    }
}
