package org.portolan.logistics.model.fees;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Weight;

/** The weights, in grams, at which the fee of a unit can change, whether it weighs that or only fills the space. */
final class WeightEdges {

    private static final int DIGITS = 9;

    private final SortedSet<BigDecimal> grams = new TreeSet<>();

    private WeightEdges() {}

    /** All edges of a schedule that was narrowed to the unit. */
    static SortedSet<BigDecimal> of(FeeSchedule schedule, FulfilmentFee now) {
        WeightEdges edges = new WeightEdges();
        for (SizeTier tier : schedule.tiers()) {
            edges.add(tier.limits().unitOver());
            edges.add(tier.limits().unit());
            edges.add(tier.limits().dimensional());
            edges.add(tier.limits().greater());
        }
        // Beyond the tables' last edge, as far as a measure can sensibly grow.
        BigDecimal far = now.weights().greater().grams().multiply(BigDecimal.valueOf(2));
        for (FulfilmentRow row : schedule.rows()) {
            edges.add(Optional.of(row.fee().over()));
            edges.add(row.fee().upTo());
            BigDecimal end = row.fee().upTo().map(Weight::grams).orElse(far);
            row.fee()
                    .growth()
                    .ifPresent(growth -> growth.step()
                            .ifPresentOrElse(
                                    step -> edges.add(new Stair(growth.above(), step, end)),
                                    () -> edges.addCents(row.fee(), growth, now.amount())));
        }
        return edges.grams;
    }

    private void add(Optional<Weight> weight) {
        weight.ifPresent(one -> grams.add(one.grams()));
    }

    private void add(Stair stair) {
        for (BigDecimal edge = stair.from.grams();
                edge.compareTo(stair.end) <= 0;
                edge = edge.add(stair.step.grams())) {
            grams.add(edge);
        }
    }

    /** Where a fee grows without steps, the weights at which it rounds to less, or to more, than the fee now. */
    private void addCents(WeightFee fee, WeightFee.Growth growth, Money now) {
        BigDecimal half = BigDecimal.valueOf(5, now.minorDigits() + 1);
        BigDecimal unit = new Weight(BigDecimal.ONE, growth.above().unit()).grams();
        for (BigDecimal amount :
                List.of(now.amount().subtract(half), now.amount().add(half))) {
            BigDecimal more = amount.subtract(fee.amount().amount())
                    .multiply(unit)
                    .divide(growth.per().amount(), DIGITS, RoundingMode.DOWN);
            grams.add(growth.above().grams().add(more));
        }
    }

    private record Stair(Weight from, Weight step, BigDecimal end) {}
}
