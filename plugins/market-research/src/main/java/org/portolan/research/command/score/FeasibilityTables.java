package org.portolan.research.command.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.portolan.api.Workbench;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Chart;
import org.portolan.api.report.Column;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Table;
import org.portolan.api.report.Trace;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Percent;
import org.portolan.research.model.score.Requirement;
import org.portolan.research.model.score.Simulation;
import org.portolan.research.model.score.UnitCase;

/** The tables and charts of a feasibility sheet. */
final class FeasibilityTables {

    private static final int BINS = 20;
    private static final double STEP = 0.1;

    private FeasibilityTables() {}

    /** From the price down to what remains; the lines sum to it. */
    static Table costs(FeasibilityInput input, CostSheet sheet) {
        List<List<Cell>> rows = new ArrayList<>();
        Money price = input.price().rounded();
        rows.add(List.of(
                Cell.of("price"),
                Cell.of(Text.of("research.cost.price")),
                Cell.of(price),
                Cell.of(new Percent(BigDecimal.ONE)),
                Cell.of(Text.of("research.score.by-hand"))));
        sheet.costs().forEach((key, cost) -> {
            Money amount = sheet.amount(key, cost).times(BigDecimal.ONE.negate());
            rows.add(List.of(
                    Cell.of(key),
                    Cell.of(Text.of("research.cost." + key)),
                    cost.trace().map(trace -> Cell.of(amount, trace)).orElseGet(() -> Cell.of(amount)),
                    Cell.of(share(amount, price)),
                    Cell.of(cost.source())));
        });
        return new Table(
                "costs",
                Text.of("research.table.costs"),
                List.of(
                        Column.of(Kind.TEXT, "research.column.kind"),
                        Column.of(Kind.TEXT, "research.column.cost"),
                        Column.of(Kind.MONEY, "research.column.amount"),
                        Column.of(Kind.PERCENT, "research.column.share"),
                        Column.of(Kind.TEXT, "research.column.source")),
                rows,
                Text.EMPTY);
    }

    static Trace trace(CostSheet sheet) {
        List<Trace.Part> parts = new ArrayList<>();
        parts.add(new Trace.Part(
                Text.of("research.cost.price"), sheet.money(sheet.unit().price()), Text.of("research.score.by-hand")));
        sheet.costs()
                .forEach((key, cost) -> parts.add(new Trace.Part(
                        Text.of("research.cost." + key),
                        sheet.amount(key, cost).times(BigDecimal.ONE.negate()),
                        cost.source())));
        parts.add(new Trace.Part(Text.of("research.figure.net_profit"), sheet.net(), Text.EMPTY));
        return new Trace(Text.of("research.figure.net_profit"), parts, List.of());
    }

    static Chart costChart(CostSheet sheet, Workbench bench) {
        List<Chart.Point> points = new ArrayList<>();
        for (Map.Entry<String, Cost> cost : sheet.costs().entrySet()) {
            Money amount = sheet.amount(cost.getKey(), cost.getValue());
            if (amount.isPositive()) {
                String name = bench.texts().say(Text.of("research.cost." + cost.getKey()), bench.locale());
                points.add(new Chart.Point(name, amount.amount(), name));
            }
        }
        points.sort(Comparator.comparing(Chart.Point::y).reversed());
        String currency = sheet.money(BigDecimal.ZERO).currency().getCurrencyCode();
        return new Chart(
                "cost_chart",
                Text.of("research.table.costs"),
                Text.of("research.column.cost"),
                Text.literal(currency),
                Chart.Shape.BAR,
                List.of(new Chart.Series(Text.literal(currency), points)));
    }

    /** How often each profit was drawn. */
    static Chart profits(Simulation drawn, Currency currency) {
        int[] counts = drawn.histogram(BINS);
        double least = drawn.quantile(0);
        double width = (drawn.quantile(1) - least) / BINS;
        List<Chart.Point> points = new ArrayList<>();
        for (int i = 0; i < BINS; i++) {
            BigDecimal middle = BigDecimal.valueOf(least + (i + 0.5) * width).setScale(2, RoundingMode.HALF_UP);
            points.add(new Chart.Point(middle, BigDecimal.valueOf(counts[i]), middle.toPlainString()));
        }
        return new Chart(
                "profit_chart",
                Text.of("research.feasibility.distribution"),
                Text.of("research.feasibility.profit-axis", currency.getCurrencyCode()),
                Text.of("research.feasibility.draws"),
                Chart.Shape.LINE,
                List.of(new Chart.Series(Text.of("research.feasibility.draws"), points)));
    }

    /** What a tenth more of each assumption does to the profit, the strongest first. */
    static Table assumptions(FeasibilityInput input, CostSheet sheet, UnitCase unit) {
        double more = 1 + STEP;
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(effect("price", input.priceSpread(), sheet, unit, unit.times(more, 1, 1, 1, 1)));
        rows.add(effect("goods", input.goodsSpread(), sheet, unit, unit.times(1, more, 1, 1, 1)));
        rows.add(effect("freight", input.freightSpread(), sheet, unit, unit.times(1, 1, more, 1, 1)));
        rows.add(effect("ads", input.adsSpread(), sheet, unit, unit.times(1, 1, 1, more, 1)));
        rows.add(effect("returns", input.returnsSpread(), sheet, unit, unit.times(1, 1, 1, 1, more)));
        rows.sort(Comparator.comparing((List<Cell> row) ->
                        ((Money) row.get(2).value().orElseThrow()).amount().abs())
                .reversed());
        return new Table(
                "assumptions",
                Text.of("research.table.assumptions"),
                List.of(
                        Column.of(Kind.TEXT, "research.column.cost"),
                        Column.of(Kind.PERCENT, "research.column.spread"),
                        Column.of(Kind.MONEY, "research.column.effect")),
                rows,
                Text.EMPTY);
    }

    private static List<Cell> effect(String key, Percent spread, CostSheet sheet, UnitCase unit, UnitCase changed) {
        return List.of(
                Cell.of(Text.of("research.cost." + key)),
                Cell.of(spread),
                Cell.of(sheet.money(changed.net().subtract(unit.net()))));
    }

    static Table requirements(List<Requirement> requirements, String language) {
        List<List<Cell>> rows = requirements.stream()
                .map(one -> List.of(
                        Cell.of(one.mark()),
                        Cell.of(language.equals("zh") ? one.chinese() : one.english()),
                        Cell.of(Text.of("research.goods-kind."
                                + one.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))),
                        Cell.of(one.from()),
                        Cell.of(one.source()),
                        Cell.of(Text.of(
                                one.checked() ? "research.feasibility.checked" : "research.feasibility.unchecked"))))
                .toList();
        return new Table(
                "requirements",
                Text.of("research.table.requirements"),
                List.of(
                        Column.of(Kind.TEXT, "research.column.mark"),
                        Column.of(Kind.TEXT, "research.column.asks"),
                        Column.of(Kind.TEXT, "research.column.goods_kind"),
                        Column.of(Kind.DATE, "research.column.since"),
                        Column.of(Kind.TEXT, "research.column.source"),
                        Column.of(Kind.TEXT, "research.column.standing")),
                rows,
                Text.of("research.feasibility.no-rules"));
    }

    private static Percent share(Money amount, Money price) {
        return new Percent(amount.amount().divide(price.amount(), 4, RoundingMode.HALF_UP));
    }
}
