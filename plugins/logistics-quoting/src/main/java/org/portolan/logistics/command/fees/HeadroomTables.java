package org.portolan.logistics.command.fees;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.logistics.model.fees.FulfilmentFee;
import org.portolan.logistics.model.fees.Headroom;
import org.portolan.logistics.model.fees.PackedUnit;
import org.portolan.logistics.model.fees.TierCut;
import org.portolan.logistics.model.fees.UnitMeasure;

/** The tables of headroom: what makes a unit cheaper, what each cheaper tier asks for, what makes it dearer. */
final class HeadroomTables {

    private static final List<Column> STEPS = List.of(
            Column.of(Kind.TEXT, "logistics.column.change"),
            Column.of(Kind.TEXT, "logistics.column.now"),
            Column.of(Kind.TEXT, "logistics.column.target"),
            Column.of(Kind.TEXT, "logistics.column.by"),
            Column.of(Kind.MONEY, "logistics.column.saves"),
            Column.of(Kind.TEXT, "logistics.column.tier"),
            Column.of(Kind.WEIGHT, "logistics.column.chargeable_weight"),
            Column.of(Kind.MONEY, "logistics.column.fee"),
            Column.of(Kind.TEXT, "logistics.column.why"));

    private static final List<Column> TIERS = List.of(
            Column.of(Kind.TEXT, "logistics.column.tier"),
            Column.of(Kind.TEXT, "logistics.column.longest"),
            Column.of(Kind.TEXT, "logistics.column.median"),
            Column.of(Kind.TEXT, "logistics.column.shortest"),
            Column.of(Kind.TEXT, "logistics.column.weight"),
            Column.of(Kind.MONEY, "logistics.column.fee"),
            Column.of(Kind.MONEY, "logistics.column.saves"));

    private static final List<Column> LIMITS = List.of(
            Column.of(Kind.TEXT, "logistics.column.change"),
            Column.of(Kind.TEXT, "logistics.column.now"),
            Column.of(Kind.TEXT, "logistics.column.limit"),
            Column.of(Kind.TEXT, "logistics.column.margin"),
            Column.of(Kind.MONEY, "logistics.column.costs"),
            Column.of(Kind.TEXT, "logistics.column.tier"),
            Column.of(Kind.MONEY, "logistics.column.fee"),
            Column.of(Kind.TEXT, "logistics.column.at_risk"),
            Column.of(Kind.TEXT, "logistics.column.why"));

    private HeadroomTables() {}

    static Table steps(List<Headroom.Step> steps, FulfilmentFee now) {
        return new Table(
                "headroom",
                Text.of("logistics.table.headroom"),
                STEPS,
                steps.stream()
                        .map(step -> List.of(
                                Cell.of(name(step.measure())),
                                Cell.of(step.measure().written(step.unit())),
                                Cell.of(step.target()),
                                Cell.of(by(step.measure(), step.by())),
                                Cell.of(step.saves()),
                                Cell.of(step.then().tier().name()),
                                Cell.of(step.then().charged()),
                                Cell.of(step.then().withFuel()),
                                Cell.of(why(step.then(), now))))
                        .toList(),
                Text.of("logistics.table.headroom.empty"));
    }

    static Table tiers(List<TierCut> cuts, PackedUnit unit) {
        return new Table(
                "cheaper_tiers",
                Text.of("logistics.table.cheaper_tiers"),
                TIERS,
                cuts.stream()
                        .map(cut -> List.of(
                                Cell.of(cut.then().tier().name()),
                                change(UnitMeasure.LONGEST, unit, cut),
                                change(UnitMeasure.MEDIAN, unit, cut),
                                change(UnitMeasure.SHORTEST, unit, cut),
                                change(UnitMeasure.WEIGHT, unit, cut),
                                Cell.of(cut.then().withFuel()),
                                Cell.of(cut.saves())))
                        .toList(),
                Text.of("logistics.table.cheaper_tiers.empty"));
    }

    static Table limits(List<Headroom.Limit> limits, FulfilmentFee now, Tolerance tolerance) {
        return new Table(
                "risk",
                Text.of("logistics.table.risk"),
                LIMITS,
                limits.stream()
                        .map(limit -> List.of(
                                Cell.of(name(limit.measure())),
                                Cell.of(limit.measure().written(limit.unit())),
                                Cell.of(limit.limit()),
                                Cell.of(left(limit.measure(), limit.margin())),
                                Cell.of(limit.costs()),
                                Cell.of(limit.then().tier().name()),
                                Cell.of(limit.then().withFuel()),
                                Cell.of(tolerance
                                        .isExceededBy(limit)
                                        .map(risky -> Text.of("logistics.headroom." + (risky ? "yes" : "no")))),
                                Cell.of(why(limit.then(), now))))
                        .toList(),
                Text.of("logistics.table.risk.empty"));
    }

    static Text name(UnitMeasure measure) {
        return Text.of("logistics.headroom." + measure.name().toLowerCase(Locale.ROOT));
    }

    /** A cut in millimetres or grams, rounded up in the second decimal so that it is enough. */
    static String by(UnitMeasure measure, BigDecimal metric) {
        return metric(measure, metric.setScale(2, RoundingMode.UP));
    }

    /** What is left in millimetres or grams, rounded down in the second decimal so that it is not too much. */
    static String left(UnitMeasure measure, BigDecimal metric) {
        return metric(measure, metric.setScale(2, RoundingMode.DOWN));
    }

    private static String metric(UnitMeasure measure, BigDecimal value) {
        String number = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        return number + (measure.isSide() ? " mm" : " g");
    }

    private static Cell change(UnitMeasure measure, PackedUnit from, TierCut cut) {
        BigDecimal before = measure.metric(from);
        return before.compareTo(measure.metric(cut.unit())) == 0
                ? Cell.BLANK
                : Cell.of(measure.written(from) + " → " + measure.written(cut.unit()));
    }

    private static Text why(FulfilmentFee then, FulfilmentFee now) {
        boolean sameTier = then.tier().id().equals(now.tier().id());
        boolean sameWeight = then.charged().compareTo(now.charged()) == 0;
        if (sameTier) {
            return Text.of("logistics.headroom.why.weight", then.charged(), now.charged());
        }
        return sameWeight
                ? Text.of(
                        "logistics.headroom.why.tier",
                        then.tier().name(),
                        now.tier().name())
                : Text.of(
                        "logistics.headroom.why.tier.weight",
                        then.tier().name(),
                        now.tier().name(),
                        then.charged(),
                        now.charged());
    }
}
