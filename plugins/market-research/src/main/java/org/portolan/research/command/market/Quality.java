package org.portolan.research.command.market;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.research.model.market.Item;

/** How much is known of the products, so that a reader sees what the figures rest on. */
final class Quality {

    private static final int FEW = 20;
    private static final Map<String, Function<Item, Optional<?>>> FACTS = facts();

    private Quality() {}

    private static Map<String, Function<Item, Optional<?>>> facts() {
        Map<String, Function<Item, Optional<?>>> facts = new LinkedHashMap<>();
        facts.put("price", Item::price);
        facts.put("rating", Item::rating);
        facts.put("reviews", Item::reviews);
        facts.put("units", Item::units);
        facts.put("brand", Item::brand);
        facts.put("seller", Item::seller);
        facts.put("listed", Item::listed);
        facts.put("fulfilment", Item::fulfilment);
        return facts;
    }

    static Table known(Market market) {
        List<List<Cell>> rows = new ArrayList<>();
        FACTS.forEach((name, fact) -> {
            List<Item> held = market.items().stream()
                    .filter(item -> fact.apply(item).isPresent())
                    .toList();
            rows.add(List.of(
                    Cell.of(Text.of("research.market.fact." + name)),
                    MarketCells.count(held, "known"),
                    Cell.of(market.items().size()),
                    MarketCells.share(held.size(), market.items().size(), "known_share", held)));
        });
        return Distributions.table(
                "quality",
                List.of(
                        MarketCells.text("fact"),
                        MarketCells.number("known"),
                        MarketCells.number("of"),
                        MarketCells.percent("known_share")),
                rows);
    }

    /** How units are known: a tool's guess, bounds, a lower bound, or of all time. */
    static Table units(Market market) {
        Map<String, List<Item>> bases = market.items().stream()
                .filter(item -> item.units().isPresent())
                .collect(Collectors.groupingBy(Item::basis, TreeMap::new, Collectors.toList()));
        List<List<Cell>> rows = new ArrayList<>();
        bases.forEach((basis, held) -> rows.add(
                List.of(Cell.of(Text.of("research.market.basis." + basis)), MarketCells.count(held, "products"))));
        return Distributions.table(
                "units_basis", List.of(MarketCells.text("basis"), MarketCells.number("products")), rows);
    }

    static List<Finding> findings(Market market) {
        List<Finding> findings = new ArrayList<>();
        if (market.items().size() < FEW) {
            findings.add(warning("few", market.items().size()));
        }
        if (!market.left().isEmpty()) {
            findings.add(warning("currencies", market.left().size(), market.currency()));
        }
        long bases = market.items().stream()
                .filter(item -> item.units().isPresent())
                .map(item -> item.basis().equals("lifetime"))
                .distinct()
                .count();
        if (bases > 1) {
            findings.add(warning("mixed-units"));
        }
        return findings;
    }

    private static Finding warning(String key, Object... arguments) {
        return Finding.warning(
                Place.NOWHERE,
                Text.of("research.market.finding." + key, arguments),
                Text.of("research.market.finding." + key + ".remedy"));
    }
}
