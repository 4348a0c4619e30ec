package org.portolan.research.intake.products;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.portolan.api.intake.Row;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.text.Text;
import org.portolan.research.model.products.Amount;

/** A row of a table. A cell that cannot be read is left out and said once a column: the product is still one. */
final class RowCells implements ProductCells {

    private final Row row;
    private final ColumnNames names;

    RowCells(Row row, ColumnNames names) {
        this.row = row;
        this.names = names;
    }

    @Override
    public String text(String field) {
        String column = names.of(row, field);
        return column.isEmpty() ? "" : row.text(column);
    }

    @Override
    public Optional<BigDecimal> number(String field) {
        String text = text(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Amount> amount = Amount.read(text);
        if (amount.isEmpty()) {
            say(field, text);
            return Optional.empty();
        }
        return amount.get().plain()
                ? row.decimal(names.of(row, field))
                : Optional.of(amount.get().value());
    }

    @Override
    public Optional<LocalDate> date(String field) {
        String text = text(field);
        if (text.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        return row.date(names.of(row, field));
    }

    @Override
    public String columnOf(String field) {
        return names.of(row, field);
    }

    @Override
    public Place place() {
        return row.place();
    }

    private void say(String field, String text) {
        String column = names.of(row, field);
        if (names.first(column)) {
            row.finding(Finding.info(
                    row.place().column(column),
                    Text.of("research.finding.cell", column, text, String.valueOf(row.number()))));
        }
    }
}
