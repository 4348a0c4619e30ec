package org.portolan.research.command.demand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Note;
import org.portolan.api.report.Place;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.report.Trace;
import org.portolan.api.report.Trace.Part;
import org.portolan.api.task.Progress;
import org.portolan.api.text.Text;
import org.portolan.research.model.demand.Grain;
import org.portolan.research.model.demand.Quantile;
import org.portolan.research.model.forecast.BackTest;

/**
 * The largest articles of a file of orders, each forecast on its own.
 *
 * @param done the forecasts by article, the largest first
 * @param left articles whose history is too short
 */
record ManySkus(Sales sales, int holdOut, Map<String, Prepared> done, List<String> left) {

    private static final List<Column> COLUMNS = List.of(
            Column.of(Kind.TEXT, "research.demand.column.sku"),
            Column.of(Kind.NUMBER, "research.demand.column.total"),
            Column.of(Kind.TEXT, "research.demand.column.method"),
            Column.of(Kind.NUMBER, "research.demand.column.forecast"),
            Column.of(Kind.NUMBER, "research.demand.column.actual"),
            Column.of(Kind.NUMBER, "research.demand.column.mase"),
            Column.of(Kind.NUMBER, "research.demand.column.naive_mase"),
            Column.of(Kind.PERCENT, "research.demand.column.smape"),
            Column.of(Kind.PERCENT, "research.demand.column.naive_smape"),
            Column.of(Kind.PERCENT, "research.demand.column.covered"));

    static ManySkus of(Sales sales, ForecastInput input, Progress progress) throws Refusal {
        Map<String, Prepared> done = new LinkedHashMap<>();
        List<String> left = new ArrayList<>();
        List<String> skus = sales.largest().stream().limit(input.top()).toList();
        progress.total(skus.size());
        for (String sku : skus) {
            progress.check();
            Optional<Prepared> prepared = Prepared.of(
                    sales.of(sku),
                    ForecastCommand.season(input, Grain.DAY),
                    ForecastCommand.horizon(input, Grain.DAY),
                    input.holdOut());
            prepared.ifPresentOrElse(one -> done.put(sku, one), () -> left.add(sku));
            progress.at(done.size() + (long) left.size());
        }
        if (done.isEmpty()) {
            throw new Refusal(Text.of("research.forecast.refused.all-short", sales.file()));
        }
        return new ManySkus(sales, input.holdOut(), done, left);
    }

    Report report(List<Finding> findings) {
        if (!left.isEmpty()) {
            findings.add(Finding.warning(
                    Place.file(sales.file()),
                    Text.of("research.forecast.left", String.join(", ", left)),
                    Text.of("research.forecast.left.remedy")));
        }
        double mase = median(one -> one.chosen().mase());
        double naive = median(one -> one.naive().mase());
        long better = done.values().stream()
                .filter(one -> one.chosen().mae() < one.naive().mae())
                .count();
        Figures figures = Figures.of(
                Figure.of("research.demand.figure.skus", Cell.of(done.size()), Text.EMPTY),
                Figure.of(
                        "research.demand.figure.mase",
                        Rounded.cell(mase, 3),
                        Text.of("research.demand.figure.median.note")),
                Figure.of(
                        "research.demand.figure.naive_mase",
                        Rounded.cell(naive, 3),
                        Text.of("research.demand.figure.median.note")),
                Figure.of("research.demand.figure.better", Cell.of((int) better), Text.EMPTY));
        Table table = new Table(
                "skus",
                Text.of("research.demand.table.skus"),
                COLUMNS,
                done.entrySet().stream()
                        .map(one -> row(one.getKey(), one.getValue()))
                        .toList(),
                Text.EMPTY);
        Note note = new Note(
                holdOut > 0
                        ? Text.of(
                                "research.forecast.note.many-held",
                                Integer.toString(holdOut),
                                sales.last().minusDays(holdOut - 1L),
                                sales.last())
                        : Text.of("research.forecast.note.many-tested"));
        return new Report(Text.of("research.forecast.report", sales.file()), List.of(figures, note, table), findings);
    }

    private List<Cell> row(String sku, Prepared one) {
        boolean held = one.held().length > 0;
        return List.of(
                Cell.of(sku),
                Cell.of(Rounded.to(sales.total(sku), 2)),
                Cell.of(ForecastReport.method(one.forecast().best().method().key())),
                Cell.of(Rounded.to(sum(one.forecast().mean()), 2), trace(sku, one)),
                held ? Cell.of(Rounded.to(sum(one.held()), 2)) : Cell.BLANK,
                Rounded.cell(one.chosen().mase(), 3, trace(sku, one)),
                Rounded.cell(one.naive().mase(), 3),
                Cell.of(Rounded.share(one.chosen().smape())),
                Cell.of(Rounded.share(one.naive().smape())),
                held ? Cell.of(Rounded.share(one.forecast().covered(one.held()))) : Cell.BLANK);
    }

    private static Trace trace(String sku, Prepared one) {
        List<Part> parts = new ArrayList<>();
        for (BackTest test : one.forecast().tests()) {
            parts.add(new Part(
                    ForecastReport.method(test.method().key()),
                    Rounded.digits(test.accuracy().mae()),
                    Text.of("research.demand.trace.back-test", Integer.toString(test.origins()))));
        }
        return new Trace(Text.of("research.forecast.report", sku), parts, List.of());
    }

    private double median(ToDoubleFunction<Prepared> of) {
        double[] values =
                done.values().stream().mapToDouble(of).filter(Double::isFinite).toArray();
        return values.length == 0 ? Double.NaN : Quantile.median(values);
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }
}
