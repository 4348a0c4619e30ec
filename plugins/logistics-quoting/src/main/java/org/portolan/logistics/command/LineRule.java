package org.portolan.logistics.command;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Function;
import org.portolan.api.service.FxRates.Rate;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Money;
import org.portolan.logistics.model.Line;
import org.portolan.logistics.model.RateRow;
import org.portolan.logistics.model.charge.Charge;
import org.portolan.logistics.model.charge.SurchargeKind;

/** Says by which rule a line of a quote was reckoned: its price or share, its bounds, its condition, its days. */
public final class LineRule {

    private LineRule() {}

    static Text of(Line line, Optional<Rate> rate) {
        Text rule = line.surcharge()
                .map(surcharge -> SurchargeWords.of(surcharge, line.row().currency()))
                .orElseGet(() -> row(line));
        return rate.map(factor -> Text.of(
                        "logistics.rule.converted",
                        rule,
                        new Money(line.amount(), line.row().currency()),
                        factor.factor(),
                        factor.published().toString(),
                        factor.source()))
                .orElse(rule);
    }

    /** What a line is called. */
    static Text name(Line line) {
        return line.surcharge()
                .filter(surcharge -> !surcharge.name().isBlank())
                .map(surcharge -> Text.literal(surcharge.name()))
                .orElseGet(() -> Text.of("logistics.kind." + line.kind().key()));
    }

    private static Text row(Line line) {
        RateRow row = line.row();
        Text price = line.kind() == SurchargeKind.REGISTRATION
                ? Text.of("logistics.rule.registration", new Money(line.amount(), row.currency()))
                : row.charge().map(charge -> price(charge, row.currency())).orElse(Text.EMPTY);
        String band = row.band().toString();
        Text placed = row.zone().label().isEmpty()
                ? Text.of("logistics.rule.band", price, band)
                : Text.of("logistics.rule.zone", price, row.zone().label(), band);
        return row.terms().validity().dated(placed);
    }

    private static Text price(Charge charge, Currency currency) {
        return price(charge, amount -> new Money(amount, currency));
    }

    /**
     * Say how freight is made of a weight.
     *
     * @param money what an amount is said as: money, or a number where the currency goes without saying
     */
    public static Text price(Charge charge, Function<BigDecimal, Object> money) {
        if (charge instanceof Charge.FirstAndAdditional first) {
            return Text.of(
                    "logistics.rule.first",
                    money.apply(first.first()),
                    first.firstWeight(),
                    money.apply(first.additional()),
                    first.step());
        }
        if (charge instanceof Charge.PerWeight byWeight) {
            Text price = Text.of("logistics.rule.per-weight", money.apply(byWeight.price()), byWeight.per());
            Text over = byWeight.over()
                    .map(from -> Text.of("logistics.rule.over", price, from, money.apply(byWeight.plus())))
                    .orElse(price);
            return byWeight.minimum()
                    .map(least -> Text.of("logistics.rule.minimum", over, money.apply(least)))
                    .orElse(over);
        }
        return Text.of("logistics.rule.flat", money.apply(((Charge.Flat) charge).price()));
    }
}
