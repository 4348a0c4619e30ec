package org.portolan.logistics.command.fees;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.portolan.api.report.Trace;
import org.portolan.api.report.Trace.Part;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Weight;
import org.portolan.logistics.model.fees.FulfilmentFee;
import org.portolan.logistics.model.fees.SizeTier;
import org.portolan.logistics.model.fees.UnitWeights;
import org.portolan.logistics.model.fees.WeightFee;

/** The fulfilment fee and its fuel surcharge, with what they were made of. */
final class FulfilmentCharges {

    private FulfilmentCharges() {}

    static List<ChargedFee> of(FulfilmentFee fee) {
        Text rule = Text.of(
                "logistics.fees.line.fulfilment",
                fee.tier().name(),
                band(fee.row().fee()));
        String source = fee.row().rule().source();
        ChargedFee fulfilment = new ChargedFee("fulfilment", fee.amount(), rule, source, fulfilment(fee), true);
        return List.of(fulfilment, fuel(fee));
    }

    /** How the charged weight came about. */
    static Trace weight(FulfilmentFee fee) {
        SizeTier tier = fee.tier();
        UnitWeights weights = fee.weights();
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(
                Text.of("logistics.fees.trace.unit-weight"),
                weights.unit(),
                Text.of("logistics.fees.trace.unit-weight.why")));
        if (weights.dimensional().isPresent()) {
            parts.add(new Part(
                    Text.of("logistics.fees.trace.dimensional"),
                    shown(weights.dimensional().get()),
                    divisor(tier)));
        }
        parts.add(new Part(
                Text.of("logistics.fees.trace.charged"),
                fee.charged(),
                tier.step().isPresent()
                        ? Text.of(
                                tier.chargesGreater()
                                        ? "logistics.fees.trace.charged.greater"
                                        : "logistics.fees.trace.charged.unit",
                                step(fee))
                        : Text.of(
                                tier.chargesGreater()
                                        ? "logistics.fees.trace.charged.greater.exact"
                                        : "logistics.fees.trace.charged.unit.exact")));
        return new Trace(Text.of("logistics.figure.chargeable_weight"), parts, List.of());
    }

    private static Weight step(FulfilmentFee fee) {
        Weight step = fee.tier().step().orElseThrow();
        Optional<Weight> fine = fee.tier().stepBelowPound();
        return fine.isPresent() && fee.charged().unit() == fine.get().unit() ? fine.get() : step;
    }

    private static Text divisor(SizeTier tier) {
        var volume = tier.volume().orElseThrow();
        String divisor =
                volume.divisor().toPlainString() + " " + volume.unit().symbol().replace('3', '³');
        return volume.shortSidesAtLeast().isPresent()
                ? Text.of(
                        "logistics.fees.trace.dimensional.floor",
                        divisor,
                        volume.shortSidesAtLeast().get().toString())
                : Text.of("logistics.fees.trace.dimensional.why", divisor);
    }

    /** Weights are shown to three decimals; rounding decides nothing here. */
    private static Weight shown(Weight weight) {
        return new Weight(weight.value().setScale(3, java.math.RoundingMode.HALF_UP), weight.unit());
    }

    private static Trace fulfilment(FulfilmentFee fee) {
        WeightFee table = fee.row().fee();
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(
                Text.of("logistics.fees.trace.tier"),
                fee.tier().name(),
                fee.tier().rule().why()));
        parts.add(new Part(
                Text.of("logistics.fees.trace.base"),
                table.amount(),
                Text.of("logistics.fees.trace.base.why", band(table))));
        table.growth()
                .ifPresent(growth -> parts.add(new Part(
                        Text.of("logistics.fees.trace.growth"),
                        growth.per().times(growth.steps(fee.charged())),
                        growth(growth, fee.charged()))));
        parts.add(new Part(
                Text.of("logistics.figure.fulfilment_fee"),
                fee.amount(),
                fee.row().rule().why()));
        return new Trace(Text.of("logistics.figure.fulfilment_fee"), parts, List.of());
    }

    private static Text growth(WeightFee.Growth growth, Weight charged) {
        String steps = growth.steps(charged).stripTrailingZeros().toPlainString();
        return growth.step().isPresent()
                ? Text.of(
                        "logistics.fees.trace.growth.step", steps, growth.step().get(), growth.above(), growth.per())
                : Text.of(
                        "logistics.fees.trace.growth.exact",
                        steps,
                        growth.above().unit().symbol(),
                        growth.above(),
                        growth.per());
    }

    private static ChargedFee fuel(FulfilmentFee fee) {
        Money amount = fee.fuelAmount();
        Text title = Text.of("logistics.figure.fuel_surcharge");
        if (fee.fuel().isEmpty()) {
            Text none = Text.of("logistics.fees.line.fuel.none");
            Trace trace = new Trace(title, List.of(new Part(title, amount, none)), List.of());
            return new ChargedFee("fuel", amount, none, "", trace, true);
        }
        FulfilmentFee.Fuel fuel = fee.fuel().get();
        List<Part> parts = List.of(
                new Part(Text.of("logistics.figure.fulfilment_fee"), fee.amount(), Text.EMPTY),
                new Part(
                        Text.of("logistics.fees.trace.share"),
                        fuel.share(),
                        fuel.rule().why()),
                new Part(title, amount, Text.of("logistics.fees.trace.rounded")));
        Text rule = Text.of(
                "logistics.fees.line.fuel", fuel.share(), fuel.rule().from().toString());
        return new ChargedFee("fuel", amount, rule, fuel.rule().source(), new Trace(title, parts, List.of()), true);
    }

    private static Text band(WeightFee fee) {
        return fee.upTo()
                .map(most -> fee.over().value().signum() == 0
                        ? Text.of("logistics.fees.band.to", most)
                        : Text.of("logistics.fees.band", fee.over(), most))
                .orElseGet(() -> fee.over().value().signum() == 0
                        ? Text.of("logistics.fees.band.any")
                        : Text.of("logistics.fees.band.over", fee.over()));
    }
}
