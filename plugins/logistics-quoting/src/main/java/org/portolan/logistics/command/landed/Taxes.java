package org.portolan.logistics.command.landed;

import java.util.List;
import java.util.Optional;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Percent;
import org.portolan.logistics.model.landed.Destination;
import org.portolan.logistics.model.landed.DestinationRule;
import org.portolan.logistics.model.landed.LandedLine;
import org.portolan.logistics.model.landed.RuleKind;

/**
 * The tax on an import: a rate on the goods with freight, insurance and duties, or on what a rule of the destination says;
 * none below a threshold; at the sale, where the seller or marketplace charges it.
 */
final class Taxes {

    private final LandedInput input;
    private final Destination destination;
    private final Thresholds thresholds;
    private final Remarks remarks;

    Taxes(LandedInput input, Destination destination, Thresholds thresholds, Remarks remarks) {
        this.input = input;
        this.destination = destination;
        this.thresholds = thresholds;
        this.remarks = remarks;
    }

    /**
     * The line of the tax.
     *
     * @param goods what they cost
     * @param carriage freight and insurance
     * @param customsValue what duties are levied on
     * @param duties all of them
     */
    LandedLine line(Money goods, Money carriage, Money customsValue, Money duties) throws Refusal {
        Text scheme = scheme();
        Optional<DestinationRule> relief = thresholds.below(RuleKind.TAX_RELIEF);
        if (relief.isPresent()) {
            DestinationRule rule = relief.get();
            Text words = Text.of(
                    "logistics.landed.rule.tax-relief",
                    rule.area(),
                    rule.amount().orElseThrow());
            return line(Money.zero(goods.currency()), Text.EMPTY, "0%", words, relief);
        }
        Money base = (onGoodsAlone() ? goods : goods.plus(carriage))
                .plus(uplift().of(customsValue))
                .plus(duties);
        Text on = Text.of("logistics.landed.base.value", base.rounded());
        if (input.vatRate().isPresent()) {
            Percent rate = input.vatRate().get();
            return line(rate.of(base).rounded(), on, rate.toString(), scheme, Optional.empty());
        }
        DestinationRule rule = destination
                .rule(RuleKind.VAT_RATE, thresholds.goods())
                .orElseThrow(() -> new Refusal(Text.of(
                        "logistics.landed.refuse.no-tax",
                        destination.country(),
                        input.vatCategory(),
                        input.date().toString())));
        Percent rate = rule.share().orElseThrow();
        return line(rate.of(base).rounded(), on, rate.toString(), scheme, Optional.of(rule));
    }

    private Text scheme() throws Refusal {
        Optional<DestinationRule> ioss = destination.rule(RuleKind.IOSS, thresholds.goods());
        Optional<DestinationRule> within = thresholds.below(RuleKind.IOSS);
        if (input.ioss()) {
            DestinationRule rule = within.orElseThrow(() -> new Refusal(
                    ioss.isPresent()
                            ? Text.of(
                                    "logistics.landed.refuse.ioss",
                                    input.goods(),
                                    ioss.get().amount().orElseThrow())
                            : Text.of(
                                    "logistics.landed.refuse.no-ioss",
                                    destination.country(),
                                    input.date().toString())));
            return Text.of("logistics.landed.rule.ioss", rule.amount().orElseThrow());
        }
        within.ifPresent(
                rule -> remarks.note("logistics.landed.note.ioss", rule.amount().orElseThrow()));
        return thresholds
                .below(RuleKind.TAX_AT_SALE)
                .map(rule ->
                        Text.of("logistics.landed.rule.at-sale", rule.amount().orElseThrow()))
                .orElseGet(() -> Text.of("logistics.landed.rule.import-tax"));
    }

    private boolean onGoodsAlone() {
        return destination
                .rule(RuleKind.TAX_BASIS, thresholds.goods())
                .filter(rule -> rule.value().equalsIgnoreCase(Basis.FOB.name()))
                .isPresent();
    }

    private Percent uplift() {
        return destination
                .rule(RuleKind.TAX_UPLIFT, thresholds.goods())
                .flatMap(DestinationRule::share)
                .orElseGet(() -> Percent.parse("0%"));
    }

    private static LandedLine line(Money amount, Text on, String rate, Text words, Optional<DestinationRule> rule) {
        return new LandedLine(
                LandedLine.Kind.TAX,
                amount,
                on,
                rate,
                words,
                rule.flatMap(one -> one.validity().from()),
                rule.map(one -> one.origin().source()).orElse(""),
                rule.map(RateFound::places).orElse(List.of()));
    }
}
