package org.portolan.research.command.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Money;

/** Where the goods come from, as the operator knows it, and what that makes of the first order. */
final class SupplySheet {

    private SupplySheet() {}

    static Table of(FeasibilityInput input) {
        List<List<Cell>> rows = new ArrayList<>();
        row(rows, "leadDays", Text.literal(Integer.toString(input.leadDays())));
        row(rows, "suppliers", said(input.suppliers().isEmpty() ? "" : String.join(", ", input.suppliers())));
        if (input.suppliers().size() == 1) {
            row(rows, "one-supplier", Text.of("research.supply.one"));
        }
        row(rows, "moq", said(input.moq().map(String::valueOf).orElse("")));
        input.moq().ifPresent(moq -> {
            Money order = input.goods().times(BigDecimal.valueOf(moq)).rounded();
            row(rows, "first-order", Text.literal(order.toString()));
            input.units()
                    .ifPresent(units -> row(
                            rows,
                            "months",
                            Text.literal(BigDecimal.valueOf(moq)
                                    .divide(BigDecimal.valueOf(units), 1, RoundingMode.HALF_UP)
                                    .toPlainString())));
        });
        return new Table(
                "supply",
                Text.of("research.table.supply"),
                List.of(Column.of(Kind.TEXT, "research.column.topic"), Column.of(Kind.TEXT, "research.column.says")),
                rows,
                Text.EMPTY);
    }

    private static Text said(String value) {
        return value.isEmpty() ? Text.of("research.supply.unknown") : Text.literal(value);
    }

    private static void row(List<List<Cell>> rows, String what, Text says) {
        rows.add(List.of(Cell.of(Text.of("research.supply." + what)), Cell.of(says)));
    }
}
