package org.portolan.research.command.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.portolan.api.Workbench;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Table;
import org.portolan.api.service.MarketplaceFees;
import org.portolan.api.service.MarketplaceFees.Fees;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Length;
import org.portolan.api.trade.LengthUnit;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Weight;
import org.portolan.api.trade.WeightUnit;

/**
 * How much smaller or lighter a unit has to be for a lower fulfilment fee: one measure at a time is made less until the fee
 * of the marketplace's table falls, to the millimetre and the gram, by halving.
 */
final class Headroom {

    /** Nobody makes a product a third smaller for a fee. */
    private static final BigDecimal MOST = new BigDecimal("0.3");

    private final MarketplaceFees service;
    private final FeasibilityInput input;
    private final Workbench bench;
    private final List<BigDecimal> measures;
    private final Fees now;

    private Headroom(MarketplaceFees service, FeasibilityInput input, Workbench bench, List<BigDecimal> measures)
            throws Refusal {
        this.service = service;
        this.input = input;
        this.bench = bench;
        this.measures = measures;
        this.now = fees(measures);
    }

    /** The table; empty where no plugin knows the fees, or size or weight are not given. */
    static Optional<Table> of(FeasibilityInput input, Workbench bench) throws Refusal {
        Optional<MarketplaceFees> service = bench.find(MarketplaceFees.class)
                .filter(known -> known.marketplaces().contains(input.market()));
        if (service.isEmpty() || input.size().isEmpty() || input.weight().isEmpty()) {
            return Optional.empty();
        }
        Dimensions size = input.size().get();
        List<BigDecimal> measures = List.of(
                size.longest().millimetres(),
                size.median().millimetres(),
                size.shortest().millimetres(),
                input.weight().get().grams());
        return Optional.of(new Headroom(service.get(), input, bench, measures).table());
    }

    private Table table() throws Refusal {
        List<List<Cell>> rows = new ArrayList<>();
        List<String> names = List.of("longest", "median", "shortest", "weight");
        for (int i = 0; i < names.size(); i++) {
            Optional<BigDecimal> less = least(i);
            if (less.isPresent()) {
                Money saved = fee(now).minus(fee(fees(with(i, less.get()))));
                rows.add(List.of(
                        Cell.of(Text.of("research.measure." + names.get(i))),
                        Cell.of(measures.get(i).setScale(1, RoundingMode.HALF_UP)),
                        Cell.of(measures.get(i).subtract(less.get()).setScale(1, RoundingMode.CEILING)),
                        Cell.of(Text.literal(i < 3 ? "mm" : "g")),
                        Cell.of(saved),
                        Cell.of(fees(with(i, less.get())).sizeTier())));
            }
        }
        return new Table(
                "headroom",
                Text.of("research.table.headroom", now.sizeTier()),
                List.of(
                        Column.of(Kind.TEXT, "research.column.measure"),
                        Column.of(Kind.NUMBER, "research.column.now"),
                        Column.of(Kind.NUMBER, "research.column.less"),
                        Column.of(Kind.TEXT, "research.column.unit"),
                        Column.of(Kind.MONEY, "research.column.saves"),
                        Column.of(Kind.TEXT, "research.column.tier")),
                rows,
                Text.of("research.feasibility.no-headroom"));
    }

    /** The greatest value of a measure that costs less, found by halving; empty where none near enough does. */
    private Optional<BigDecimal> least(int measure) throws Refusal {
        BigDecimal dear = measures.get(measure);
        BigDecimal cheap = dear.subtract(dear.multiply(MOST));
        if (fee(fees(with(measure, cheap))).compareTo(fee(now)) >= 0) {
            return Optional.empty();
        }
        while (dear.subtract(cheap).compareTo(new BigDecimal("0.1")) > 0) {
            BigDecimal middle = dear.add(cheap).divide(BigDecimal.valueOf(2), 4, RoundingMode.HALF_UP);
            if (fee(fees(with(measure, middle))).compareTo(fee(now)) < 0) {
                cheap = middle;
            } else {
                dear = middle;
            }
        }
        return Optional.of(cheap);
    }

    private List<BigDecimal> with(int measure, BigDecimal value) {
        List<BigDecimal> changed = new ArrayList<>(measures);
        changed.set(measure, value);
        return changed;
    }

    private Fees fees(List<BigDecimal> of) throws Refusal {
        Dimensions size = new Dimensions(millimetres(of.get(0)), millimetres(of.get(1)), millimetres(of.get(2)));
        Weight weight = new Weight(of.get(3), WeightUnit.G);
        return service.fees(
                new MarketplaceFees.Unit(input.market(), size, weight, input.price(), input.category(), input.date()),
                bench);
    }

    private static Money fee(Fees fees) {
        return fees.fulfilment().plus(fees.fuel());
    }

    private static Length millimetres(BigDecimal value) {
        return new Length(value, LengthUnit.MM);
    }
}
