package org.portolan.logistics.command.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import org.portolan.api.report.Block;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Chart;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Note;
import org.portolan.api.report.Place;
import org.portolan.api.report.Report;
import org.portolan.api.report.Trace;
import org.portolan.api.report.Trace.Part;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Percent;
import org.portolan.logistics.model.plan.PlanCost;
import org.portolan.logistics.model.plan.Reasoned;
import org.portolan.logistics.model.plan.ShipPlan;
import org.portolan.logistics.model.plan.StockCourse;

/** A shipping plan as a report: what it costs and of what, beside the best single way; then each dispatch. */
final class PlanReport {

    private final ShipPlan plan;
    private final Currency currency;
    private final PlanTables tables;

    PlanReport(ShipPlan plan, Currency currency, LocalDate start) {
        this.plan = plan;
        this.currency = currency;
        this.tables = new PlanTables(plan, currency, start);
    }

    Report report(List<Finding> findings) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(figures());
        blocks.add(new Note(Text.of(
                "logistics.plan.note.bound",
                money(plan.bound()),
                new Percent(above(plan.cost().total(), plan.bound())))));
        blocks.add(new Note(Text.of(
                "logistics.plan.note.horizon",
                Integer.toString(plan.plan().terms().weeks()))));
        blocks.add(tables.dispatches());
        blocks.add(tables.singles());
        blocks.add(tables.stock());
        blocks.add(tables.safety());
        blocks.add(arrivals());
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(shortages());
        Text title = Text.of(
                "logistics.plan.report",
                Integer.toString(plan.plan().skus().size()),
                Integer.toString(plan.plan().terms().weeks()));
        return new Report(title, blocks, all);
    }

    private Figures figures() {
        PlanCost cost = plan.cost();
        PlanCost single = plan.bestSingleCost();
        String way = plan.plan().modes().get(plan.bestSingle()).name();
        Money saved = money(single.total().subtract(cost.total()));
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of("logistics.figure.total", Cell.of(money(cost.total()), totalTrace()), Text.EMPTY));
        figures.add(Figure.of(
                "logistics.figure.best_single_mode",
                Cell.of(money(single.total())),
                Text.of(
                        single.overLimit().signum() > 0
                                ? "logistics.figure.best_single_mode.over"
                                : "logistics.figure.best_single_mode.note",
                        way,
                        saved)));
        figures.add(Figure.of("logistics.figure.freight", Cell.of(money(cost.freight())), Text.EMPTY));
        figures.add(Figure.of("logistics.figure.stock_out_units", Cell.of(units(cost.stockOutUnits())), Text.EMPTY));
        figures.add(Figure.of(
                "logistics.figure.cash_peak",
                Cell.of(money(cost.cashPeak())),
                plan.plan()
                        .terms()
                        .cashLimit()
                        .map(limit -> Text.of("logistics.figure.cash_peak.note", money(limit)))
                        .orElse(Text.EMPTY)));
        figures.add(Figure.of("logistics.figure.stock_out_cost", Cell.of(money(cost.stockOut())), Text.EMPTY));
        figures.add(Figure.of("logistics.figure.holding_cost", Cell.of(money(cost.holding())), Text.EMPTY));
        figures.add(Figure.of("logistics.figure.risk_cost", Cell.of(money(cost.risk())), Text.EMPTY));
        return new Figures(figures);
    }

    private Trace totalTrace() {
        PlanCost cost = plan.cost();
        return new Trace(
                Text.of("logistics.figure.total"),
                List.of(
                        part("logistics.figure.freight", cost.freight(), "logistics.trace.plan.freight"),
                        part("logistics.figure.holding_cost", cost.holding(), "logistics.trace.plan.holding"),
                        part("logistics.figure.stock_out_cost", cost.stockOut(), "logistics.trace.plan.stock-out"),
                        part("logistics.figure.risk_cost", cost.risk(), "logistics.trace.plan.risk"),
                        new Part(Text.of("logistics.figure.total"), money(cost.total()), Text.EMPTY)),
                List.of());
    }

    private Part part(String label, BigDecimal amount, String why) {
        return new Part(Text.of(label), money(amount), Text.of(why));
    }

    /** Units that arrive each week, one bar a way. */
    private Chart arrivals() {
        int weeks = plan.plan().terms().weeks();
        List<Chart.Series> series = new ArrayList<>();
        for (int mode = 0; mode < plan.plan().modes().size(); mode++) {
            int[] units = new int[weeks];
            for (Reasoned one : plan.dispatches()) {
                if (one.dispatch().mode() == mode) {
                    units[plan.plan().arrives(one.dispatch())] += one.dispatch().units();
                }
            }
            if (IntStream.of(units).sum() > 0) {
                String name = plan.plan().modes().get(mode).name();
                series.add(new Chart.Series(
                        Text.literal(name),
                        IntStream.range(0, weeks)
                                .mapToObj(week -> new Chart.Point(
                                        String.valueOf(week + 1), BigDecimal.valueOf(units[week]), name))
                                .toList()));
            }
        }
        return new Chart(
                "arrivals",
                Text.of("logistics.chart.arrivals"),
                Text.of("logistics.chart.week"),
                Text.of("logistics.chart.units"),
                Chart.Shape.BAR,
                series);
    }

    /** What runs out although everything was weighed, in order of the units that are missing. */
    private List<Finding> shortages() {
        List<Finding> findings = new ArrayList<>();
        for (int sku = 0; sku < plan.courses().size(); sku++) {
            StockCourse course = plan.courses().get(sku);
            int week = course.firstShortage(0);
            if (week < course.shortage().size()) {
                BigDecimal units = course.shortage().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                findings.add(Finding.warning(
                        Place.NOWHERE,
                        Text.of(
                                "logistics.plan.runs-out",
                                plan.plan().skus().get(sku).sku(),
                                Integer.toString(week + 1),
                                units(units).stripTrailingZeros().toPlainString()),
                        Text.of("logistics.plan.runs-out.remedy")));
            }
        }
        if (plan.cost().overLimit().signum() > 0) {
            findings.add(Finding.error(
                    Place.NOWHERE,
                    Text.of("logistics.plan.over-limit", money(plan.cost().overLimit())),
                    Text.of("logistics.plan.over-limit.remedy")));
        }
        return findings;
    }

    private static BigDecimal above(BigDecimal total, BigDecimal bound) {
        return bound.signum() <= 0
                ? BigDecimal.ZERO
                : total.subtract(bound).max(BigDecimal.ZERO).divide(bound, 4, RoundingMode.HALF_UP);
    }

    private Money money(BigDecimal amount) {
        return Money.of(amount, currency).rounded();
    }

    static BigDecimal units(BigDecimal units) {
        return units.setScale(1, RoundingMode.HALF_UP);
    }
}
