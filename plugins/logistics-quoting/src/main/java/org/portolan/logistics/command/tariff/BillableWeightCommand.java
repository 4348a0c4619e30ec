package org.portolan.logistics.command.tariff;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Param;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Block;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.report.Trace;
import org.portolan.api.report.Trace.Part;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Weight;
import org.portolan.logistics.model.Validity;
import org.portolan.logistics.model.weight.BillableWeight;
import org.portolan.logistics.model.weight.Weighing;
import org.portolan.logistics.store.CarrierWeighing;

/** Says what a parcel weighs on an invoice: by each carrier's published rule, or by one that a person writes. */
public final class BillableWeightCommand implements Command<BillableWeightCommand.Input> {

    private static final List<Column> COLUMNS = List.of(
            Column.of(Kind.TEXT, "logistics.column.carrier"),
            Column.of(Kind.TEXT, "logistics.column.product"),
            Column.of(Kind.WEIGHT, "logistics.column.billable_weight"),
            Column.of(Kind.WEIGHT, "logistics.column.volumetric_weight"),
            Column.of(Kind.TEXT, "logistics.column.rule"),
            Column.of(Kind.TEXT, "logistics.column.counts"),
            Column.of(Kind.TEXT, "logistics.column.source"));

    /**
     * The parcel, and whose rule.
     *
     * @param carrier a part of its name; empty for all
     * @param rule one's own, in place of the carriers': see {@link Weighing}
     */
    public record Input(
            @Param(example = "1lb") Weight weight,
            @Param(example = "11.1x8.5x6.2in") Dimensions size,
            @Param(example = "UPS") Optional<String> carrier,

            @Param(example = "6000 cm3/kg; step 0.5kg; min 1kg")
            Optional<String> rule,

            Optional<LocalDate> date) {}

    @Override
    public String id() {
        return "logistics.billable-weight";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Report run(Input input, Workbench bench) throws Refusal {
        LocalDate day = input.date().orElseGet(() -> LocalDate.now(bench.clock()));
        List<CarrierWeighing> rules = rules(input, day);
        List<Block> blocks = new ArrayList<>();
        List<CarrierWeighing> counting =
                rules.stream().filter(CarrierWeighing::counts).toList();
        if (counting.size() == 1) {
            blocks.add(figures(counting.get(0), input));
        }
        blocks.add(new Table(
                "rules",
                Text.of("logistics.table.weighing"),
                COLUMNS,
                rules.stream().map(rule -> row(rule, input)).toList(),
                Text.EMPTY));
        return new Report(
                Text.of(
                        "logistics.billable-weight.report",
                        input.weight(),
                        input.size().toString(),
                        day.toString()),
                blocks,
                List.of());
    }

    private static List<CarrierWeighing> rules(Input input, LocalDate day) throws Refusal {
        if (input.rule().isPresent()) {
            try {
                Weighing own = Weighing.parse(input.rule().get());
                return List.of(new CarrierWeighing("", "", own, Validity.ALWAYS, true, "", day));
            } catch (IllegalArgumentException unreadable) {
                throw new Refusal(Text.of(
                        "logistics.billable-weight.unreadable", input.rule().get()));
            }
        }
        String wanted = input.carrier().orElse("").toLowerCase(Locale.ROOT);
        List<CarrierWeighing> rules = CarrierWeighing.all().stream()
                .filter(rule -> rule.carrier().toLowerCase(Locale.ROOT).contains(wanted))
                .filter(rule -> rule.validity().holds(day))
                .toList();
        if (rules.isEmpty()) {
            throw new Refusal(Text.of(
                    "logistics.billable-weight.unknown",
                    input.carrier().orElse(""),
                    day.toString(),
                    String.join(
                            ", ",
                            CarrierWeighing.all().stream()
                                    .map(CarrierWeighing::carrier)
                                    .distinct()
                                    .toList())));
        }
        return rules;
    }

    private static Figures figures(CarrierWeighing rule, Input input) {
        BillableWeight weight = rule.rule().of(input.weight(), Optional.of(input.size()));
        return new Figures(List.of(
                Figure.of(
                        "logistics.figure.billable_weight",
                        Cell.of(weight.billable(), trace(rule, weight)),
                        Text.literal(rule.rule().toString())),
                Figure.of(
                        "logistics.figure.volumetric_weight",
                        Cell.of(weight.volumetric().map(BillableWeightCommand::shown)),
                        Text.EMPTY),
                Figure.of("logistics.figure.actual_weight", Cell.of(weight.actual()), Text.EMPTY)));
    }

    /** A quotient without end is shown to three digits, rounded up as it was reckoned. */
    private static Weight shown(Weight weight) {
        return weight.in(weight.unit(), 3, RoundingMode.UP);
    }

    private static Trace trace(CarrierWeighing rule, BillableWeight weight) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(Text.of("logistics.trace.actual"), weight.actual(), Text.of("logistics.trace.actual.why")));
        weight.volumetric()
                .ifPresent(volume -> parts.add(new Part(
                        Text.of("logistics.trace.volumetric"),
                        shown(volume),
                        Text.literal(
                                rule.rule().volumetric().map(Object::toString).orElse("")))));
        parts.add(new Part(
                Text.of("logistics.trace.weight"),
                weight.billable(),
                Text.literal(rule.rule() + " · " + rule.source())));
        return new Trace(Text.literal(rule.carrier()), parts, List.of());
    }

    private static List<Cell> row(CarrierWeighing rule, Input input) {
        BillableWeight weight = rule.rule().of(input.weight(), Optional.of(input.size()));
        return List.of(
                Cell.of(rule.carrier()),
                Cell.of(rule.product()),
                Cell.of(weight.billable(), trace(rule, weight)),
                Cell.of(weight.volumetric().map(BillableWeightCommand::shown)),
                Cell.of(rule.rule().toString()),
                Cell.of(Text.of(rule.counts() ? "logistics.rule.counts" : "logistics.rule.beside")),
                Cell.of(rule.source()));
    }
}
