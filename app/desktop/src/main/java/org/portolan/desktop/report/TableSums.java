package org.portolan.desktop.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.portolan.api.report.Kind;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Weight;
import org.portolan.desktop.words.Words;

/** Adds up the chosen rows, column by column, where adding makes sense: not percents, not two currencies. */
final class TableSums {

    private TableSums() {}

    /** Each column's sum in words: {@code Total 34.20 EUR}. */
    static List<String> of(TableRows rows, int[] chosen, Words words) {
        List<String> sums = new ArrayList<>();
        for (int c = 0; c < rows.getColumnCount(); c++) {
            Kind kind = rows.column(c).kind();
            if (kind.isNumeric() && kind != Kind.PERCENT) {
                int column = c;
                sum(rows, chosen, c).ifPresent(sum -> sums.add(rows.getColumnName(column) + " " + words.value(sum)));
            }
        }
        return sums;
    }

    private static Optional<Object> sum(TableRows rows, int[] chosen, int column) {
        Optional<Object> sum = Optional.empty();
        for (int row : chosen) {
            Optional<Object> value = rows.cell(row, column).value();
            if (value.isEmpty()) {
                continue;
            }
            Optional<Object> next = sum.isEmpty() ? value : plus(sum.get(), value.get());
            if (next.isEmpty()) {
                return Optional.empty();
            }
            sum = next;
        }
        return sum;
    }

    private static Optional<Object> plus(Object a, Object b) {
        if (a instanceof Money money && b instanceof Money other) {
            return money.currency().equals(other.currency()) ? Optional.of(money.plus(other)) : Optional.empty();
        }
        if (a instanceof Weight weight && b instanceof Weight other) {
            return Optional.of(
                    new Weight(weight.value().add(other.in(weight.unit()).value()), weight.unit()));
        }
        if (a instanceof Number number && b instanceof Number other) {
            BigDecimal total = TableRows.decimal(number).add(TableRows.decimal(other));
            return Optional.of(total);
        }
        return Optional.empty();
    }
}
