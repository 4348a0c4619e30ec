package org.portolan.logistics.model.fees;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import org.portolan.api.command.Refusal;
import org.portolan.api.trade.Money;

/**
 * How far a unit is from a cheaper fulfilment fee, and from a dearer one. Fees are compared with their fuel surcharge.
 *
 * <p>Every answer was asked of the schedule itself: at the target the fee is cheaper, 0.01 mm or 0.01 g before it, it is
 * not.
 */
public final class Headroom {

    private final FeeSchedule schedule;
    private final PackedUnit unit;
    private final FulfilmentFee now;
    private final Edges edges;

    private Headroom(FeeSchedule schedule, PackedUnit unit, FulfilmentFee now) {
        this.schedule = schedule;
        this.unit = unit;
        this.now = now;
        this.edges = new Edges(schedule, unit, now);
    }

    /**
     * Look around a unit.
     *
     * @throws Refusal where there is no fee for the unit itself
     */
    public static Headroom of(FeeSchedule schedule, PackedUnit unit) throws Refusal {
        FulfilmentFee now = schedule.fee(unit);
        return new Headroom(schedule.narrowedTo(unit), unit, now);
    }

    public FulfilmentFee now() {
        return now;
    }

    /**
     * The nearest cheaper fee for each measure, and the nearest in a cheaper size tier where that is another; the least
     * change first, as a share of what the measure is. A side is cut below the next shorter one only where no lesser cut
     * of a side helps.
     */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (UnitMeasure measure : UnitMeasure.values()) {
            NavigableSet<BigDecimal> lower = edges.of(measure).headSet(measure.of(unit), false);
            boolean cheaper = false;
            for (BigDecimal value : lower.descendingSet()) {
                Optional<Step> step = step(measure, value);
                boolean otherTier = step.map(one -> !sameTier(one.then())).orElse(false);
                if (step.isPresent() && (!cheaper || otherTier)) {
                    steps.add(step.get());
                    cheaper = true;
                }
                if (otherTier) {
                    break;
                }
            }
        }
        if (steps.stream().anyMatch(step -> step.measure().isSide() && !step.turns())) {
            steps.removeIf(Step::turns);
        }
        steps.sort(Comparator.comparing(Step::share));
        return List.copyOf(steps);
    }

    /** How far each measure can grow before the fee does, the nearest limit of each; none where nothing dearer is near. */
    public List<Limit> limits() {
        List<Limit> limits = new ArrayList<>();
        for (UnitMeasure measure : UnitMeasure.values()) {
            NavigableSet<BigDecimal> higher = edges.of(measure).tailSet(measure.of(unit), true);
            for (BigDecimal value : higher) {
                Optional<FulfilmentFee> beyond = schedule.find(measure.with(unit, measure.beyond(unit, value)));
                if (beyond.isPresent() && cost(beyond.get()).isPositive()) {
                    limits.add(new Limit(measure, unit, value, beyond.get(), cost(beyond.get())));
                    break;
                }
            }
        }
        return List.copyOf(limits);
    }

    /** What each cheaper size tier asks for, all changes together, the nearest tier first. */
    public List<TierCut> cheaperTiers() {
        List<TierCut> cuts = new ArrayList<>();
        for (SizeTier tier : schedule.tiers()) {
            if (tier.rank() < now.tier().rank() && tier.takesPrice(unit.price())) {
                PackedUnit cut = TierCut.fit(unit, tier.limits());
                Optional<FulfilmentFee> then =
                        schedule.find(cut).filter(fee -> fee.tier().id().equals(tier.id()));
                then.map(fee -> new TierCut(
                                cut, fee, Money.zero(fee.amount().currency()).minus(cost(fee))))
                        .filter(one -> one.saves().isPositive())
                        .ifPresent(one -> cuts.add(0, one));
            }
        }
        return List.copyOf(cuts);
    }

    private Optional<Step> step(UnitMeasure measure, BigDecimal value) {
        return schedule.find(measure.with(unit, value))
                .filter(then -> cost(then).amount().signum() < 0)
                .map(then -> new Step(measure, unit, value, then, now.withFuel().minus(then.withFuel())));
    }

    private boolean sameTier(FulfilmentFee other) {
        return other.tier().id().equals(now.tier().id());
    }

    /** How much dearer another fee is than the one now. */
    private Money cost(FulfilmentFee other) {
        return other.withFuel().minus(now.withFuel());
    }

    /**
     * One change that makes the unit cheaper.
     *
     * @param value the target, in the unit that the measure is written in
     * @param then the fee at the target
     */
    public record Step(UnitMeasure measure, PackedUnit unit, BigDecimal value, FulfilmentFee then, Money saves) {

        public PackedUnit changed() {
            return measure.with(unit, value);
        }

        /** The target as it would be written: {@code 2.75 in}. */
        public String target() {
            return measure.written(unit, value);
        }

        /** True where the side becomes shorter than one that is shorter now. */
        boolean turns() {
            return measure.of(changed()).compareTo(value) != 0;
        }

        /** How great the change is, as a share of what the measure is now. */
        BigDecimal share() {
            return by().divide(measure.metric(unit), 9, RoundingMode.HALF_EVEN);
        }

        /** By how many millimetres or grams, exactly. */
        public BigDecimal by() {
            return measure.difference(unit, measure.of(unit), value);
        }
    }

    /**
     * The value up to which a measure can grow.
     *
     * @param value the limit, in the unit that the measure is written in
     * @param then the fee just beyond it
     */
    public record Limit(UnitMeasure measure, PackedUnit unit, BigDecimal value, FulfilmentFee then, Money costs) {

        public PackedUnit changed() {
            return measure.with(unit, value);
        }

        /** The limit as it would be written: {@code 18 in}. */
        public String limit() {
            return measure.written(unit, value);
        }

        /** How many millimetres or grams there are left, exactly. */
        public BigDecimal margin() {
            return measure.difference(unit, value, measure.of(unit));
        }
    }
}
