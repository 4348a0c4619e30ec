package org.portolan.logistics.command.fees;

import java.util.List;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Dimensions;
import org.portolan.logistics.model.fees.AgedRow;

/** The fees one by one, and what each age of stock costs. */
final class FeeTable {

    private static final List<Column> LINES = List.of(
            Column.of(Kind.TEXT, "logistics.column.fee_title"),
            Column.of(Kind.MONEY, "logistics.column.amount"),
            Column.of(Kind.TEXT, "logistics.column.rule"),
            Column.of(Kind.TEXT, "logistics.column.source"),
            Column.of(Kind.TEXT, "logistics.column.in_total"),
            Column.of(Kind.TEXT, "logistics.column.kind"));

    private static final List<Column> AGED = List.of(
            Column.of(Kind.NUMBER, "logistics.column.day_from"),
            Column.of(Kind.NUMBER, "logistics.column.day_to"),
            Column.of(Kind.MONEY, "logistics.column.rate_per_volume"),
            Column.of(Kind.MONEY, "logistics.column.per_unit"));

    private FeeTable() {}

    static Table lines(List<ChargedFee> charges) {
        return new Table(
                "lines",
                Text.of("logistics.table.fees"),
                LINES,
                charges.stream()
                        .map(one -> List.of(
                                Cell.of(Text.of(FeeFigures.key(one.kind()))),
                                Cell.of(one.amount(), one.trace()),
                                Cell.of(one.rule()),
                                Cell.of(one.source()),
                                Cell.of(Text.of(
                                        one.counted() ? "logistics.fees.counted" : "logistics.fees.not-counted")),
                                Cell.of(one.kind())))
                        .toList(),
                Text.EMPTY);
    }

    static Table aged(List<AgedRow> brackets, Dimensions size) {
        return new Table(
                "aged",
                Text.of("logistics.table.aged"),
                AGED,
                brackets.stream()
                        .map(row -> List.of(
                                Cell.of(row.dayFrom()),
                                Cell.of(row.dayTo()),
                                Cell.of(row.rate().amount()),
                                Cell.of(row.of(size))))
                        .toList(),
                Text.EMPTY);
    }
}
