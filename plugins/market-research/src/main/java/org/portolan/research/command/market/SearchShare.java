package org.portolan.research.command.market;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Table;
import org.portolan.api.report.Trace;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Percent;
import org.portolan.research.model.market.Item;
import org.portolan.research.store.terms.TermShares;

/** Who gets the clicks of search terms: of each product, its share of clicks on average over all terms that were found. */
final class SearchShare {

    private SearchShare() {}

    static Table table(List<TermShares.Found> found, List<Item> items, int top) {
        List<TermShares.Found> shared =
                found.stream().filter(one -> !one.products().isEmpty()).toList();
        Map<String, List<TermShares.Found>> byProduct = new LinkedHashMap<>();
        shared.forEach(term -> term.products()
                .forEach(one -> byProduct
                        .computeIfAbsent(one.product(), key -> new ArrayList<>())
                        .add(term)));
        List<List<Cell>> rows = byProduct.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<TermShares.Found>> one) ->
                                mean(one.getKey(), one.getValue(), shared.size(), true))
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .limit(top)
                .map(one -> row(one.getKey(), one.getValue(), shared.size(), items))
                .toList();
        return Distributions.table(
                "search_share",
                List.of(
                        MarketCells.text("product"),
                        MarketCells.text("brand"),
                        MarketCells.number("terms"),
                        MarketCells.percent("click_share"),
                        MarketCells.percent("purchase_share"),
                        MarketCells.text("best_term")),
                rows);
    }

    private static List<Cell> row(String product, List<TermShares.Found> terms, int all, List<Item> items) {
        List<Trace.Part> parts = new ArrayList<>();
        parts.add(MarketCells.part("terms", all, "mean-click"));
        terms.stream()
                .limit(20)
                .forEach(term -> parts.add(new Trace.Part(
                        Text.literal(term.term()),
                        new Percent(of(product, term, true)),
                        Text.of("research.market.why.report", term.kind(), term.ends()))));
        Trace trace = new Trace(
                Text.of("research.market.column.click_share"),
                parts,
                terms.stream().limit(20).map(TermShares.Found::source).toList());
        return List.of(
                Cell.of(product),
                Cell.of(items.stream()
                        .filter(item -> item.id().equals(product))
                        .flatMap(item -> item.brand().stream())
                        .findFirst()),
                Cell.of(terms.size()),
                Cell.of(new Percent(mean(product, terms, all, true)), trace),
                Cell.of(new Percent(mean(product, terms, all, false)), trace),
                Cell.of(terms.stream()
                        .max(Comparator.comparing(term -> of(product, term, true)))
                        .map(TermShares.Found::term)
                        .orElse("")));
    }

    /** Terms in which the product is not among the most clicked count as none of their clicks. */
    private static BigDecimal mean(String product, List<TermShares.Found> terms, int all, boolean clicks) {
        return terms.stream()
                .map(term -> of(product, term, clicks))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(Math.max(1, all)), 4, RoundingMode.HALF_UP);
    }

    private static BigDecimal of(String product, TermShares.Found term, boolean clicks) {
        return term.products().stream()
                .filter(one -> one.product().equals(product))
                .map(one -> clicks ? one.clicks() : one.sales())
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }
}
