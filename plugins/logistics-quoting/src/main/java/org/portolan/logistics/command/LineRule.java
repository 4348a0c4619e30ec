package org.portolan.logistics.command;

import java.util.Optional;
import org.portolan.api.service.FxRates.Rate;
import org.portolan.api.text.Text;
import org.portolan.logistics.model.Line;
import org.portolan.logistics.model.RateRow;
import org.portolan.logistics.model.Surcharge;
import org.portolan.logistics.model.Validity;
import org.portolan.logistics.model.charge.Charge;

/** Says by which rule a line of a quote was reckoned: its price or share, its bounds, its condition, its days. */
final class LineRule {

    private LineRule() {}

    static Text of(Line line, Optional<Rate> rate) {
        Text rule = line.surcharge()
                .map(surcharge -> surcharge(surcharge, line.row()))
                .orElseGet(() -> row(line));
        return rate.map(factor -> Text.of(
                        "logistics.rule.converted",
                        rule,
                        line.amount().toPlainString(),
                        line.row().currency().getCurrencyCode(),
                        factor.factor().toPlainString(),
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
        String currency = row.currency().getCurrencyCode();
        Text price = switch (line.kind()) {
            case REGISTRATION ->
                Text.of("logistics.rule.registration", line.amount().toPlainString(), currency);
            default -> row.charge().map(charge -> price(charge, currency)).orElse(Text.EMPTY);
        };
        String band = row.band().toString();
        Text placed = row.zone().label().isEmpty()
                ? Text.of("logistics.rule.band", price, band)
                : Text.of("logistics.rule.zone", price, row.zone().label(), band);
        return dated(placed, row.terms().validity());
    }

    private static Text price(Charge charge, String currency) {
        if (charge instanceof Charge.FirstAndAdditional first) {
            return Text.of(
                    "logistics.rule.first",
                    first.first().toPlainString(),
                    first.firstWeight(),
                    first.additional().toPlainString(),
                    first.step(),
                    currency);
        }
        if (charge instanceof Charge.PerWeight byWeight) {
            Text price =
                    Text.of("logistics.rule.per-weight", byWeight.price().toPlainString(), byWeight.per(), currency);
            Text over = byWeight.over()
                    .map(from -> Text.of(
                            "logistics.rule.over", price, from, byWeight.plus().toPlainString(), currency))
                    .orElse(price);
            return byWeight.minimum()
                    .map(least -> Text.of("logistics.rule.minimum", over, least.toPlainString(), currency))
                    .orElse(over);
        }
        return Text.of("logistics.rule.flat", charge.toString(), currency);
    }

    private static Text surcharge(Surcharge surcharge, RateRow row) {
        String currency = row.currency().getCurrencyCode();
        Text rule = Text.literal(surcharge.reckoning().toString());
        if (surcharge.minimum().isPresent()) {
            rule = Text.of(
                    "logistics.rule.minimum", rule, surcharge.minimum().get().toPlainString(), currency);
        }
        if (surcharge.cap().isPresent()) {
            rule = Text.of("logistics.rule.cap", rule, surcharge.cap().get().toPlainString(), currency);
        }
        String when = surcharge.when().toString();
        if (!when.isEmpty()) {
            rule = Text.of("logistics.rule.when", rule, when);
        }
        return dated(rule, surcharge.validity());
    }

    private static Text dated(Text rule, Validity validity) {
        return validity.equals(Validity.ALWAYS) ? rule : Text.of("logistics.rule.dated", rule, validity.toString());
    }
}
