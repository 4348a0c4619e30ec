package org.portolan.logistics.command.plan;

import java.math.BigDecimal;
import java.util.Optional;
import org.portolan.api.intake.Row;
import org.portolan.api.text.Text;

/** Reads the numbers of a planning table; what cannot be read or makes no sense rejects its row. */
record PlanCells(Row row) {

    /** A number that is not negative; empty where the cell is. */
    Optional<BigDecimal> amount(String column) {
        Optional<BigDecimal> number = row.decimal(column);
        if (number.isPresent() && number.get().signum() < 0) {
            row.reject(
                    column,
                    Text.of("logistics.plan.negative", column, row.text(column)),
                    Text.of("logistics.plan.negative.remedy"));
            return Optional.empty();
        }
        return number;
    }

    BigDecimal amountOrZero(String column) {
        return amount(column).orElse(BigDecimal.ZERO);
    }

    /** A number that must be there and above zero; zero where the row was rejected. */
    BigDecimal positive(String column) {
        row.required(column);
        BigDecimal number = amountOrZero(column);
        if (number.signum() == 0) {
            row.reject(
                    column,
                    Text.of("logistics.plan.not-positive", column, row.text(column)),
                    Text.of("logistics.plan.not-positive.remedy"));
        }
        return number;
    }
}
