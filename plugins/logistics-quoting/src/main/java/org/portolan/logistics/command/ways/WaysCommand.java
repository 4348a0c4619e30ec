package org.portolan.logistics.command.ways;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.Tables.Reading;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Money;
import org.portolan.logistics.command.ways.WaysTables.Article;
import org.portolan.logistics.model.ways.Way;

/** Compares the ways to the buyer for each article: all costs of a unit, and the days. */
public final class WaysCommand implements Command<WaysInput> {

    private static final List<Column> WAYS = List.of(
            Column.of(Kind.TEXT, "logistics.column.sku"),
            Column.of(Kind.TEXT, "logistics.column.way"),
            Column.of(Kind.MONEY, "logistics.column.total"),
            Column.of(Kind.NUMBER, "logistics.column.days"),
            Column.of(Kind.MONEY, "logistics.column.extra"),
            Column.of(Kind.MONEY, "logistics.column.first_leg"),
            Column.of(Kind.MONEY, "logistics.column.handling"),
            Column.of(Kind.MONEY, "logistics.column.storage"),
            Column.of(Kind.MONEY, "logistics.column.delivery"),
            Column.of(Kind.MONEY, "logistics.column.referral"),
            Column.of(Kind.MONEY, "logistics.column.capital"),
            Column.of(Kind.TEXT, "logistics.column.delivered_by"));

    @Override
    public String id() {
        return "logistics.ways";
    }

    @Override
    public Class<WaysInput> input() {
        return WaysInput.class;
    }

    @Override
    public Report run(WaysInput input, Workbench bench) throws Refusal {
        Reading<Article> articles = bench.tables().read(input.skus(), WaysTables.ARTICLES, WaysTables::article);
        Reading<Way> ways = bench.tables().read(input.ways(), WaysTables.WAYS, WaysTables::way);
        if (articles.rows().isEmpty() || ways.rows().isEmpty()) {
            String file = String.valueOf((articles.rows().isEmpty() ? input.skus() : input.ways()).getFileName());
            throw new Refusal(Text.of("logistics.plan.no-rows", file));
        }
        List<Finding> findings = new ArrayList<>(articles.findings());
        findings.addAll(ways.findings());
        UnitCosting costing = new UnitCosting(input, bench, findings);
        List<List<Cell>> rows = new ArrayList<>();
        Map<String, Integer> best = new TreeMap<>();
        for (Article article : articles.rows()) {
            List<UnitCost> costs = ways.rows().stream()
                    .flatMap(way -> costing.of(article, way).stream())
                    .sorted(Comparator.comparing(UnitCost::total).thenComparing(UnitCost::days))
                    .toList();
            costs.forEach(cost -> rows.add(row(article, cost, costs.get(0).total())));
            costs.stream().findFirst().ifPresent(cost -> best.merge(cost.way().name(), 1, Integer::sum));
        }
        List<Figure> figures = new ArrayList<>();
        figures.add(
                Figure.of("logistics.figure.articles", Cell.of(articles.rows().size()), Text.EMPTY));
        best.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .ifPresent(most -> figures.add(Figure.of(
                        "logistics.figure.best_way",
                        Cell.of(most.getKey()),
                        Text.of("logistics.figure.best_way.note", Integer.toString(most.getValue())))));
        return new Report(
                Text.of("logistics.ways.report", input.to().displayName(bench.locale())),
                List.of(
                        new Figures(figures),
                        new Table(
                                "ways",
                                Text.of("logistics.table.ways"),
                                WAYS,
                                rows,
                                Text.of("logistics.table.ways.empty"))),
                findings.stream().distinct().toList());
    }

    private static List<Cell> row(Article article, UnitCost cost, Money best) {
        return List.of(
                Cell.of(article.sku()),
                Cell.of(cost.way().name()),
                Cell.of(cost.total(), cost.trace()),
                Cell.of(cost.days()),
                Cell.of(cost.total().minus(best)),
                Cell.of(cost.firstLeg()),
                Cell.of(cost.handling()),
                Cell.of(cost.storage()),
                cost.deliveryTrace()
                        .map(trace -> Cell.of((Object) cost.delivery(), trace))
                        .orElse(Cell.of(cost.delivery())),
                Cell.of(cost.referral()),
                Cell.of(cost.capital()),
                Cell.of(cost.by()));
    }
}
