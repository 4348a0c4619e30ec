package org.portolan.logistics.command.landed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.portolan.api.report.Block;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.report.Trace;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Money;

/** Shares as a report: the table of items with a column a cost, and the sums. */
final class AllocateReport {

    private AllocateReport() {}

    static Report of(Shares shares, Remarks remarks, List<Finding> findings) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of(Kind.TEXT, "logistics.allocate.column.item"));
        columns.add(Column.of(Kind.NUMBER, "logistics.allocate.column.units"));
        columns.add(Column.of(Kind.MONEY, "logistics.allocate.column.value"));
        shares.costs().forEach(cost -> columns.add(Column.of(Kind.MONEY, "logistics.allocate.column." + cost.name())));
        columns.add(Column.of(Kind.MONEY, "logistics.allocate.column.total"));
        columns.add(Column.of(Kind.MONEY, "logistics.allocate.column.per_unit"));
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < shares.items().size(); i++) {
            rows.add(row(shares, i));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(figures(shares));
        blocks.add(new Table(
                "items",
                Text.of("logistics.allocate.table.items"),
                columns,
                rows,
                Text.of("logistics.allocate.table.items.empty")));
        blocks.addAll(remarks.notes());
        Text title = Text.of(
                "logistics.allocate.report", Integer.toString(shares.items().size()));
        return new Report(title, blocks, findings);
    }

    private static Figures figures(Shares shares) {
        Money allocated = shares.costs().stream().map(Shares.Cost::amount).reduce(shares.zero(), Money::plus);
        Money total = shares.zero();
        for (int i = 0; i < shares.items().size(); i++) {
            total = total.plus(shares.total(i));
        }
        return Figures.of(
                Figure.of("logistics.allocate.figure.allocated", Cell.of(allocated), Text.EMPTY),
                Figure.of("logistics.allocate.figure.total", Cell.of(total), Text.EMPTY),
                Figure.of(
                        "logistics.allocate.figure.items",
                        Cell.of(shares.items().size()),
                        Text.EMPTY));
    }

    private static List<Cell> row(Shares shares, int index) {
        ItemLine item = shares.items().get(index);
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(item.name()));
        cells.add(Cell.of(item.units()));
        cells.add(Cell.of(item.value()));
        for (Shares.Cost cost : shares.costs()) {
            Money share = shares.share(cost, index);
            cells.add(Cell.of(share, trace(cost, share, item)));
        }
        Money total = shares.total(index);
        cells.add(Cell.of(total));
        cells.add(Cell.of(perUnit(total, item.units())));
        return cells;
    }

    private static Trace trace(Shares.Cost cost, Money share, ItemLine item) {
        Text name = Text.of("logistics.allocate.column." + cost.name());
        Text why = Text.of("logistics.allocate.trace.why." + cost.key().word());
        return new Trace(
                Text.literal(item.name()),
                List.of(new Trace.Part(Text.of("logistics.allocate.trace.share", name, cost.amount()), share, why)),
                List.of());
    }

    private static Optional<Money> perUnit(Money total, Optional<BigDecimal> units) {
        return units.filter(number -> number.signum() > 0)
                .map(number -> Money.of(
                        total.amount().divide(number, total.minorDigits() + 2, RoundingMode.HALF_UP),
                        total.currency()));
    }
}
