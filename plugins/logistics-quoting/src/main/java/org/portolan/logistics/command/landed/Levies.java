package org.portolan.logistics.command.landed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Money;
import org.portolan.logistics.model.landed.Assessment;
import org.portolan.logistics.model.landed.DestinationRule;
import org.portolan.logistics.model.landed.DutyBase;
import org.portolan.logistics.model.landed.LandedLine;
import org.portolan.logistics.model.landed.Measure;

/** Turns rates and rules into lines of a landed cost; refuses where something that they are levied by is not known. */
final class Levies {

    private final DutyBase base;
    private final Tender tender;
    private final Remarks remarks;

    Levies(DutyBase base, Tender tender, Remarks remarks) {
        this.base = base;
        this.tender = tender;
        this.remarks = remarks;
    }

    /** One line a part of the rate; a line of zero for a rate that is free. */
    List<LandedLine> lines(LandedLine.Kind kind, RateFound found) throws Refusal {
        if (found.rate().isFree()) {
            return List.of(line(kind, Money.zero(tender.answer()), Text.EMPTY, found.words(), found));
        }
        Assessment assessment = Assessment.of(found.rate(), base, tender);
        if (assessment.elsewhere().isPresent()) {
            throw new Refusal(Text.of(
                    "logistics.landed.refuse.elsewhere",
                    found.words(),
                    assessment.elsewhere().get().written()));
        }
        if (!assessment.missing().isEmpty()) {
            throw new Refusal(Text.of(
                    "logistics.landed.refuse.missing",
                    found.words(),
                    assessment.missing().stream().map(Measure::key).collect(Collectors.joining(", ")),
                    assessment.missing().stream().map(Measures::asked).collect(Collectors.joining(" "))));
        }
        List<LandedLine> lines = new ArrayList<>();
        for (Assessment.Charge charge : assessment.charges()) {
            Text on = charge.base() instanceof Money money
                    ? Text.of("logistics.landed.base.value", money.rounded())
                    : Text.of("logistics.landed.base.number", (BigDecimal) charge.base(), charge.unit());
            lines.add(line(kind, charge.amount(), on, charge.part().written(), found));
            if (charge.limit()) {
                remarks.note(
                        "logistics.landed.note.limit",
                        found.words(),
                        charge.part().written());
            }
            if (charge.unit().equals(Measure.MASS.key())) {
                remarks.note("logistics.landed.note.net-weight");
            }
        }
        return lines;
    }

    LandedLine relieved(DestinationRule rule) {
        return ruled(
                LandedLine.Kind.DUTY,
                Money.zero(tender.answer()),
                "0%",
                Text.of(
                        "logistics.landed.rule.relief",
                        rule.area(),
                        rule.amount().orElseThrow()),
                rule);
    }

    LandedLine perItem(DestinationRule rule, int items) throws Refusal {
        Money each = rule.amount().orElseThrow();
        Money amount = tender.into(each).times(BigDecimal.valueOf(items)).rounded();
        remarks.note("logistics.landed.note.per-item", Integer.toString(items), each);
        return ruled(
                LandedLine.Kind.DUTY,
                amount,
                each.toString(),
                Text.of("logistics.landed.rule.per-item", rule.area(), Integer.toString(items), each),
                rule);
    }

    private static LandedLine ruled(LandedLine.Kind kind, Money amount, String rate, Text words, DestinationRule rule) {
        return new LandedLine(
                kind,
                amount,
                Text.EMPTY,
                rate,
                words,
                rule.validity().from(),
                rule.origin().source(),
                RateFound.places(rule));
    }

    private static LandedLine line(LandedLine.Kind kind, Money amount, Text on, String rate, RateFound found) {
        return new LandedLine(kind, amount, on, rate, found.rule(), found.since(), found.source(), found.places());
    }
}
