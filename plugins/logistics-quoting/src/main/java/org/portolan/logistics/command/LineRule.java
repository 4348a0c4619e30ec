package org.portolan.logistics.command;

import java.util.Currency;
import java.util.Optional;
import org.portolan.api.service.FxRates.Rate;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Money;
import org.portolan.logistics.model.Line;
import org.portolan.logistics.model.RateRow;
import org.portolan.logistics.model.charge.Charge;
import org.portolan.logistics.model.charge.SurchargeKind;

/** Says by which rule a line of a quote was reckoned: its price or share, its bounds, its condition, its days. */
final class LineRule {

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
        if (charge instanceof Charge.FirstAndAdditional first) {
            return Text.of(
                    "logistics.rule.first",
                    new Money(first.first(), currency),
                    first.firstWeight(),
                    new Money(first.additional(), currency),
                    first.step());
        }
        if (charge instanceof Charge.PerWeight byWeight) {
            Text price = Text.of("logistics.rule.per-weight", new Money(byWeight.price(), currency), byWeight.per());
            Text over = byWeight.over()
                    .map(from -> Text.of("logistics.rule.over", price, from, new Money(byWeight.plus(), currency)))
                    .orElse(price);
            return byWeight.minimum()
                    .map(least -> Text.of("logistics.rule.minimum", over, new Money(least, currency)))
                    .orElse(over);
        }
        return Text.of("logistics.rule.flat", new Money(((Charge.Flat) charge).price(), currency));
    }
}
