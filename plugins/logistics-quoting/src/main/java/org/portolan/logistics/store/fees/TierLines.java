package org.portolan.logistics.store.fees;

import java.util.List;
import java.util.Optional;
import org.portolan.api.trade.Length;
import org.portolan.api.trade.LengthUnit;
import org.portolan.api.trade.Weight;
import org.portolan.logistics.model.fees.DimensionalWeight;
import org.portolan.logistics.model.fees.SizeTier;
import org.portolan.logistics.model.fees.TierLimits;
import org.portolan.logistics.model.weight.Divisor;

/** Reads {@code size-tiers.csv}. */
final class TierLines {

    private TierLines() {}

    static List<SizeTier> read() {
        return FeeFile.read("size-tiers.csv").stream().map(TierLines::tier).toList();
    }

    private static SizeTier tier(FeeLine line) {
        return new SizeTier(
                line.rule(),
                line.marketplace(),
                line.whole("rank"),
                line.text("tier"),
                line.text("class").equals("standard"),
                line.numberOf("price_to"),
                limits(line),
                volume(line),
                line.text("charged").equals("greater"),
                line.given("step_below_1lb").map(Weight::parse),
                line.given("step").map(Weight::parse),
                overMax(line));
    }

    private static TierLimits limits(FeeLine line) {
        return new TierLimits(
                line.length("longest"),
                line.length("median"),
                line.length("shortest"),
                line.length("sum"),
                line.length("length_girth"),
                line.weight("unit_weight_over", "weight_unit"),
                line.weight("unit_weight", "weight_unit"),
                line.weight("dimensional_weight", "weight_unit"),
                line.weight("greater_weight", "weight_unit"));
    }

    private static Optional<DimensionalWeight> volume(FeeLine line) {
        return line.numberOf("divisor")
                .map(divisor -> new DimensionalWeight(
                        divisor,
                        Divisor.parse(line.text("divisor_unit")),
                        line.given("short_sides_at_least").map(TierLines::side)));
    }

    private static Optional<SizeTier.OverMax> overMax(FeeLine line) {
        return line.length("over_max_longest")
                .map(longest -> new SizeTier.OverMax(
                        longest, line.length("over_max_length_girth").orElseThrow()));
    }

    /** A length with its unit after a blank: {@code 2 in}. */
    private static Length side(String text) {
        String[] parts = text.split(" ", 2);
        return Length.of(parts[0], LengthUnit.parse(parts[1]));
    }
}
