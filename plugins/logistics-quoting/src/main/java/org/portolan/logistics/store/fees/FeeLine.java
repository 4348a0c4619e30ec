package org.portolan.logistics.store.fees;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.portolan.api.intake.DataFile;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Length;
import org.portolan.api.trade.LengthUnit;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Weight;
import org.portolan.api.trade.WeightUnit;
import org.portolan.logistics.model.fees.Rule;
import org.portolan.logistics.model.fees.WeightFee;

/** One line of a fee table, by the names of its columns; not every table has every column that may be empty. */
record FeeLine(DataFile.Line line) {

    String text(String column) {
        return line.text(column);
    }

    Optional<String> given(String column) {
        return line.cells().containsKey(column) ? line.given(column) : Optional.empty();
    }

    BigDecimal number(String column) {
        return new BigDecimal(text(column));
    }

    Optional<BigDecimal> numberOf(String column) {
        return given(column).map(BigDecimal::new);
    }

    int whole(String column) {
        return Integer.parseInt(text(column));
    }

    Optional<Integer> wholeOf(String column) {
        return given(column).map(Integer::valueOf);
    }

    CountryCode marketplace() {
        return CountryCode.of(text("marketplace"));
    }

    Money money(String column, Currency currency) {
        return Money.of(number(column), currency);
    }

    Optional<Money> moneyOf(String column, Currency currency) {
        return numberOf(column).map(amount -> Money.of(amount, currency));
    }

    Optional<Length> length(String column) {
        return numberOf(column).map(value -> new Length(value, LengthUnit.parse(text("length_unit"))));
    }

    Optional<Weight> weight(String column, String unit) {
        return numberOf(column).map(value -> new Weight(value, WeightUnit.parse(text(unit))));
    }

    /** The columns over, up_to, unit, amount, per, step and above. */
    WeightFee weightFee(Currency currency) {
        return new WeightFee(
                weight("over", "unit").orElseThrow(),
                weight("up_to", "unit"),
                money("amount", currency),
                moneyOf("per", currency)
                        .map(per -> new WeightFee.Growth(
                                per,
                                weight("step", "unit"),
                                weight("above", "unit").orElseThrow())));
    }

    Rule rule() {
        return new Rule(
                LocalDate.parse(text("effective_from")),
                given("effective_to").map(LocalDate::parse),
                given("standing").map(standing -> standing.equals("counts")).orElse(true),
                given("doubt").map(Rule.Doubt::parse),
                text("source"),
                LocalDate.parse(text("retrieved")),
                line.place());
    }
}
