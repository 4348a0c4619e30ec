package org.portolan.logistics.command.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Table;
import org.portolan.api.report.Trace;
import org.portolan.api.report.Trace.Part;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Money;
import org.portolan.logistics.model.plan.Dispatch;
import org.portolan.logistics.model.plan.FreightMode;
import org.portolan.logistics.model.plan.PlanCase;
import org.portolan.logistics.model.plan.PlanCost;
import org.portolan.logistics.model.plan.Reasoned;
import org.portolan.logistics.model.plan.SafetyStock;
import org.portolan.logistics.model.plan.ShipPlan;
import org.portolan.logistics.model.plan.StockCourse;

/** The tables of a shipping plan. Weeks are numbered from 1. */
final class PlanTables {

    private static final List<Column> DISPATCHES = List.of(
            Column.of(Kind.NUMBER, "logistics.column.week"),
            Column.of(Kind.TEXT, "logistics.column.sku"),
            Column.of(Kind.TEXT, "logistics.column.mode"),
            Column.of(Kind.NUMBER, "logistics.column.units"),
            Column.of(Kind.MONEY, "logistics.column.cost"),
            Column.of(Kind.NUMBER, "logistics.column.arrives"),
            Column.of(Kind.TEXT, "logistics.column.reason"),
            Column.of(Kind.TEXT, "logistics.column.next_best"),
            Column.of(Kind.MONEY, "logistics.column.extra"),
            Column.of(Kind.DATE, "logistics.column.order_on"),
            Column.of(Kind.DATE, "logistics.column.arrives_on"));

    private static final List<Column> SINGLES = List.of(
            Column.of(Kind.TEXT, "logistics.column.mode"),
            Column.of(Kind.MONEY, "logistics.column.total"),
            Column.of(Kind.MONEY, "logistics.column.freight"),
            Column.of(Kind.NUMBER, "logistics.column.stock_out_units"),
            Column.of(Kind.MONEY, "logistics.column.cash_peak"),
            Column.of(Kind.MONEY, "logistics.column.extra"));

    private static final List<Column> STOCK = List.of(
            Column.of(Kind.TEXT, "logistics.column.sku"),
            Column.of(Kind.NUMBER, "logistics.column.week"),
            Column.of(Kind.NUMBER, "logistics.column.forecast"),
            Column.of(Kind.NUMBER, "logistics.column.stock"),
            Column.of(Kind.NUMBER, "logistics.column.safety_stock"),
            Column.of(Kind.NUMBER, "logistics.column.missing"));

    private static final List<Column> SAFETY = List.of(
            Column.of(Kind.TEXT, "logistics.column.sku"),
            Column.of(Kind.TEXT, "logistics.column.mode"),
            Column.of(Kind.NUMBER, "logistics.column.lead_days"),
            Column.of(Kind.NUMBER, "logistics.column.safety_stock"),
            Column.of(Kind.NUMBER, "logistics.column.reorder_point"),
            Column.of(Kind.MONEY, "logistics.column.cost_per_unit"));

    private static final int DAYS = 7;

    private final ShipPlan plan;
    private final PlanCase given;
    private final Currency currency;
    private final LocalDate start;

    PlanTables(ShipPlan plan, Currency currency, LocalDate start) {
        this.plan = plan;
        this.given = plan.plan();
        this.currency = currency;
        this.start = start;
    }

    Table dispatches() {
        return new Table(
                "plan",
                Text.of("logistics.table.plan"),
                DISPATCHES,
                plan.dispatches().stream().map(this::dispatch).toList(),
                Text.of("logistics.table.plan.empty"));
    }

    private List<Cell> dispatch(Reasoned one) {
        Dispatch dispatch = one.dispatch();
        int arrives = given.arrives(dispatch);
        return List.of(
                Cell.of(dispatch.week() + 1),
                Cell.of(given.skus().get(dispatch.sku()).sku()),
                Cell.of(given.modes().get(dispatch.mode()).name()),
                Cell.of(dispatch.units()),
                Cell.of(money(one.freight()), trace(one)),
                Cell.of(arrives + 1),
                Cell.of(new Reason(given).of(one)),
                Cell.of(nextBest(one)),
                Cell.of(money(one.extra())),
                Cell.of(firstDay(dispatch.week())),
                Cell.of(firstDay(arrives)));
    }

    /** Why it goes, why so, and what else it would cost: the freight is its share of what the shipment costs. */
    private Trace trace(Reasoned one) {
        Dispatch dispatch = one.dispatch();
        Reason reason = new Reason(given);
        return new Trace(
                Text.of(
                        "logistics.trace.plan.dispatch",
                        given.skus().get(dispatch.sku()).sku(),
                        given.modes().get(dispatch.mode()).name()),
                List.of(
                        new Part(Text.of("logistics.column.units"), dispatch.units(), Reason.need(one)),
                        new Part(Text.of("logistics.column.order_on"), firstDay(dispatch.week()), Text.EMPTY),
                        new Part(Text.of("logistics.column.arrives_on"), firstDay(given.arrives(dispatch)), Text.EMPTY),
                        new Part(Text.of("logistics.trace.plan.next"), money(one.extra()), nextBest(one)),
                        new Part(Text.of("logistics.column.cost"), money(one.freight()), reason.way(one))),
                List.of());
    }

    private LocalDate firstDay(int week) {
        return start.plusDays((long) DAYS * week);
    }

    private Text nextBest(Reasoned one) {
        return one.nextBest()
                .map(other -> Text.of(
                        "logistics.plan.next",
                        given.modes().get(other.mode()).name(),
                        Integer.toString(other.week() + 1),
                        Integer.toString(given.arrives(other) + 1)))
                .orElse(Text.of("logistics.plan.next.none"));
    }

    Table singles() {
        List<List<Cell>> rows = new ArrayList<>();
        plan.single()
                .forEach((mode, cost) -> rows.add(single(given.modes().get(mode).name(), cost)));
        rows.add(single(Text.of("logistics.plan.mixed"), plan.cost()));
        return new Table(
                "single_modes",
                Text.of("logistics.table.single_modes"),
                SINGLES,
                rows,
                Text.of("logistics.table.plan.empty"));
    }

    private List<Cell> single(Object name, PlanCost cost) {
        return List.of(
                Cell.of(name),
                Cell.of(money(cost.total())),
                Cell.of(money(cost.freight())),
                Cell.of(PlanReport.units(cost.stockOutUnits())),
                Cell.of(money(cost.cashPeak())),
                Cell.of(money(cost.total().subtract(plan.cost().total()))));
    }

    Table stock() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int sku = 0; sku < given.skus().size(); sku++) {
            StockCourse course = plan.courses().get(sku);
            for (int week = 0; week < course.stock().size(); week++) {
                rows.add(List.of(
                        Cell.of(given.skus().get(sku).sku()),
                        Cell.of(week + 1),
                        Cell.of(PlanReport.units(
                                given.skus().get(sku).forecast().get(week))),
                        Cell.of(PlanReport.units(course.stock().get(week))),
                        Cell.of(whole(course.safety())),
                        Cell.of(PlanReport.units(course.shortage().get(week)))));
            }
        }
        return new Table("stock", Text.of("logistics.table.stock"), STOCK, rows, Text.of("logistics.table.plan.empty"));
    }

    Table safety() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int sku = 0; sku < given.skus().size(); sku++) {
            for (int mode = 0; mode < given.modes().size(); mode++) {
                SafetyStock safety = given.safety(sku, mode);
                FreightMode way = given.modes().get(mode);
                rows.add(List.of(
                        Cell.of(given.skus().get(sku).sku()),
                        Cell.of(way.name()),
                        Cell.of(given.skus().get(sku).leadDays() + way.days()),
                        Cell.of(whole(safety.units())),
                        Cell.of(whole(safety.reorderPoint())),
                        Cell.of(money(way.marginal(given.skus().get(sku))))));
            }
        }
        return new Table(
                "safety", Text.of("logistics.table.safety"), SAFETY, rows, Text.of("logistics.table.plan.empty"));
    }

    /** Stock is kept in whole units, so that the level is reached. */
    private static BigDecimal whole(BigDecimal units) {
        return units.setScale(0, RoundingMode.CEILING);
    }

    private Money money(BigDecimal amount) {
        return Money.of(amount, currency).rounded();
    }
}
