package org.portolan.logistics.command.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Param;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Note;
import org.portolan.api.report.Report;
import org.portolan.api.report.Trace;
import org.portolan.api.report.Trace.Part;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Percent;
import org.portolan.logistics.model.plan.SafetyStock;
import org.portolan.logistics.model.plan.ServiceLevel;

/** Says at which stock to order, and how long stock lasts. */
public final class ReorderCommand implements Command<ReorderCommand.Input> {

    private static final BigDecimal DAYS_A_YEAR = BigDecimal.valueOf(365);

    /**
     * One article.
     *
     * @param demand units a day, mean
     * @param deviation units, standard deviation of a day's demand
     * @param leadDays mean
     * @param leadDeviation days
     * @param stock units that can be sold
     * @param cogs cost of goods sold in a year
     * @param inventory mean stock at cost
     */
    public record Input(
            @Param(example = "20", min = "0") BigDecimal demand,
            @Param(byDefault = "0", min = "0") BigDecimal deviation,
            @Param(example = "30", min = "0") BigDecimal leadDays,
            @Param(byDefault = "0", min = "0") BigDecimal leadDeviation,
            @Param(byDefault = "95%") Percent service,
            @Param(example = "500") Optional<BigDecimal> stock,
            @Param(example = "120000USD") Optional<Money> cogs,
            @Param(example = "20000USD") Optional<Money> inventory) {}

    @Override
    public String id() {
        return "logistics.reorder";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Report run(Input input, Workbench bench) throws Refusal {
        BigDecimal z = level(input).z();
        SafetyStock safety =
                SafetyStock.of(z, input.demand(), input.deviation(), input.leadDays(), input.leadDeviation());
        List<Figure> figures = new ArrayList<>();
        Trace trace = trace(input, z);
        figures.add(Figure.of(
                "logistics.figure.safety_stock",
                Cell.of(safety.units().setScale(2, RoundingMode.HALF_UP), trace),
                Text.EMPTY));
        figures.add(Figure.of(
                "logistics.figure.reorder_point",
                Cell.of(safety.reorderPoint().setScale(2, RoundingMode.HALF_UP), trace),
                Text.EMPTY));
        figures.add(Figure.of("logistics.figure.z", Cell.of(z), Text.EMPTY));
        input.stock()
                .filter(stock -> input.demand().signum() > 0)
                .ifPresent(stock -> figures.add(Figure.of(
                        "logistics.figure.days_of_supply",
                        Cell.of(stock.divide(input.demand(), 2, RoundingMode.HALF_UP)),
                        Text.EMPTY)));
        turnover(input, figures);
        return Report.of(
                Text.of("logistics.reorder.report"), new Figures(figures), new Note(Text.of("logistics.reorder.note")));
    }

    private static void turnover(Input input, List<Figure> figures) throws Refusal {
        if (input.cogs().isEmpty() || input.inventory().isEmpty()) {
            return;
        }
        Money cogs = input.cogs().get();
        Money inventory = input.inventory().get();
        if (!cogs.currency().equals(inventory.currency()) || !cogs.isPositive() || !inventory.isPositive()) {
            throw new Refusal(Text.of("logistics.reorder.turnover", cogs, inventory));
        }
        BigDecimal turns = cogs.amount().divide(inventory.amount(), MathContext.DECIMAL64);
        figures.add(
                Figure.of("logistics.figure.turnover", Cell.of(turns.setScale(2, RoundingMode.HALF_UP)), Text.EMPTY));
        figures.add(Figure.of(
                "logistics.figure.days_of_inventory",
                Cell.of(DAYS_A_YEAR.divide(turns, 2, RoundingMode.HALF_UP)),
                Text.EMPTY));
    }

    private static ServiceLevel level(Input input) throws Refusal {
        try {
            return new ServiceLevel(input.service().fraction());
        } catch (IllegalArgumentException none) {
            throw new Refusal(Text.of("logistics.plan.service", input.service()), none);
        }
    }

    private static Trace trace(Input input, BigDecimal z) {
        Text rule = Text.of("logistics.trace.reorder.rule");
        return new Trace(
                Text.of("logistics.figure.reorder_point"),
                List.of(
                        new Part(
                                Text.of("logistics.figure.z"),
                                z,
                                Text.of("logistics.trace.reorder.z", input.service())),
                        new Part(Text.of("logistics.reorder.demand.title"), input.demand(), rule),
                        new Part(Text.of("logistics.reorder.deviation.title"), input.deviation(), rule),
                        new Part(Text.of("logistics.reorder.leadDays.title"), input.leadDays(), rule),
                        new Part(Text.of("logistics.reorder.leadDeviation.title"), input.leadDeviation(), rule)),
                List.of());
    }
}
