package org.portolan.logistics.command.landed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.portolan.api.report.Block;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.report.Trace;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Money;
import org.portolan.logistics.model.landed.LandedCost;
import org.portolan.logistics.model.landed.LandedLine;

/** A landed cost as a report: figures, each with its parts, and the table of all lines. */
final class LandedReport {

    private static final List<Column> COLUMNS = List.of(
            Column.of(Kind.TEXT, "logistics.landed.column.kind"),
            Column.of(Kind.TEXT, "logistics.landed.column.part"),
            Column.of(Kind.MONEY, "logistics.landed.column.amount"),
            Column.of(Kind.TEXT, "logistics.landed.column.base"),
            Column.of(Kind.TEXT, "logistics.landed.column.rate"),
            Column.of(Kind.TEXT, "logistics.landed.column.rule"),
            Column.of(Kind.DATE, "logistics.landed.column.since"),
            Column.of(Kind.TEXT, "logistics.landed.column.source"));

    private LandedReport() {}

    static Report of(Text title, Landing landing) {
        LandedCost cost = landing.cost();
        List<Block> blocks = new ArrayList<>();
        blocks.add(figures(cost));
        blocks.add(new Table(
                "lines",
                Text.of("logistics.landed.table.lines"),
                COLUMNS,
                cost.lines().stream().map(LandedReport::row).toList(),
                Text.EMPTY));
        blocks.addAll(landing.remarks().notes());
        return new Report(title, blocks, landing.remarks().findings());
    }

    private static Figures figures(LandedCost cost) {
        List<Figure> figures = new ArrayList<>();
        figures.add(figure("customs_value", cost.customsValue(), trace(cost, "customs_value", valued(cost))));
        figures.add(figure("duty", cost.duty(), trace(cost, "duty", LandedReport::isDuty)));
        figures.add(figure("tax", cost.tax(), trace(cost, "tax", kind -> kind == LandedLine.Kind.TAX)));
        figures.add(figure("total", cost.total(), total(cost)));
        figures.add(figure("per_unit", cost.perUnit(), total(cost)));
        Money extra = cost.sum(kind -> kind == LandedLine.Kind.EXTRA_DUTY);
        if (extra.isPositive()) {
            figures.add(
                    figure("extra_duty", extra, trace(cost, "extra_duty", kind -> kind == LandedLine.Kind.EXTRA_DUTY)));
        }
        Money fees = cost.sum(kind -> kind == LandedLine.Kind.FEE);
        if (fees.isPositive()) {
            figures.add(figure("fees", fees, trace(cost, "fees", kind -> kind == LandedLine.Kind.FEE)));
        }
        return new Figures(figures);
    }

    private static Figure figure(String key, Money amount, Trace trace) {
        Text note = key.equals("per_unit") ? Text.of("logistics.landed.figure.per_unit.note") : Text.EMPTY;
        return Figure.of("logistics.landed.figure." + key, Cell.of(amount, trace), note);
    }

    static Trace total(LandedCost cost) {
        return trace(cost, "total", kind -> true);
    }

    private static Trace trace(LandedCost cost, String key, Predicate<LandedLine.Kind> kinds) {
        List<LandedLine> lines =
                cost.lines().stream().filter(line -> kinds.test(line.kind())).toList();
        Text title = Text.of("logistics.landed.figure." + key);
        List<Trace.Part> parts = new ArrayList<>();
        lines.forEach(line -> parts.add(new Trace.Part(label(line), line.amount(), why(line))));
        parts.add(new Trace.Part(title, cost.sum(kinds), Text.EMPTY));
        return new Trace(
                title,
                parts,
                lines.stream()
                        .flatMap(line -> line.places().stream())
                        .distinct()
                        .toList());
    }

    private static List<Cell> row(LandedLine line) {
        return List.of(
                Cell.of(line.kind().key()),
                Cell.of(label(line)),
                Cell.of(line.amount(), own(line)),
                line.base().isEmpty() ? Cell.BLANK : Cell.of(line.base()),
                line.rate().isEmpty() ? Cell.BLANK : Cell.of(line.rate()),
                Cell.of(line.rule()),
                Cell.of(line.since()),
                line.source().isEmpty() ? Cell.BLANK : Cell.of(line.source()));
    }

    private static Trace own(LandedLine line) {
        return new Trace(label(line), List.of(new Trace.Part(label(line), line.amount(), why(line))), line.places());
    }

    private static Text label(LandedLine line) {
        return Text.of("logistics.landed.kind." + line.kind().key());
    }

    /** The rate, what it was levied on, the rule, its date and who says so, as far as each is known. */
    private static Text why(LandedLine line) {
        String since = line.since().map(String::valueOf).orElse("");
        if (line.rate().isEmpty()) {
            return line.rule();
        }
        Text levied = line.base().isEmpty()
                ? Text.literal(line.rate())
                : Text.of("logistics.landed.why.levied", line.rate(), line.base());
        if (line.source().isEmpty()) {
            return Text.of("logistics.landed.why.rule", levied, line.rule());
        }
        return since.isEmpty()
                ? Text.of("logistics.landed.why.source", levied, line.rule(), line.source())
                : Text.of("logistics.landed.why.since", levied, line.rule(), since, line.source());
    }

    /** What the customs value is made of: the goods alone, or with what it costs to carry them. */
    private static Predicate<LandedLine.Kind> valued(LandedCost cost) {
        Money goods = cost.sum(kind -> kind == LandedLine.Kind.GOODS);
        return goods.equals(cost.customsValue())
                ? kind -> kind == LandedLine.Kind.GOODS
                : kind -> kind == LandedLine.Kind.GOODS
                        || kind == LandedLine.Kind.FREIGHT
                        || kind == LandedLine.Kind.INSURANCE;
    }

    private static boolean isDuty(LandedLine.Kind kind) {
        return kind == LandedLine.Kind.DUTY || kind == LandedLine.Kind.EXTRA_DUTY;
    }
}
