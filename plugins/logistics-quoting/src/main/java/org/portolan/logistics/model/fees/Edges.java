package org.portolan.logistics.model.fees;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.portolan.api.trade.Length;

/** The values of one measure at which the fee of a unit can change, all other measures left as they are. */
final class Edges {

    private static final int DIGITS = 9;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final FeeSchedule schedule;
    private final PackedUnit unit;
    private final SortedSet<BigDecimal> weights;

    Edges(FeeSchedule schedule, PackedUnit unit, FulfilmentFee now) {
        this.schedule = schedule;
        this.unit = unit;
        this.weights = WeightEdges.of(schedule, now);
    }

    /** In the unit that the measure was written in, on its grid. */
    NavigableSet<BigDecimal> of(UnitMeasure measure) {
        SortedSet<BigDecimal> metric = measure.isSide() ? sides(measure) : weights;
        NavigableSet<BigDecimal> values = new TreeSet<>();
        for (BigDecimal value : metric) {
            if (value.signum() > 0) {
                BigDecimal edge = measure.down(unit, value);
                values.add(edge);
                // Where a fee is rounded, the edge itself can belong to the dearer side.
                values.add(measure.before(unit, edge));
            }
        }
        return values.tailSet(BigDecimal.ZERO, false);
    }

    private SortedSet<BigDecimal> sides(UnitMeasure measure) {
        List<Length> sides = unit.size().sides();
        int own = measure.rank();
        BigDecimal greater = sides.get(own == 0 ? 1 : 0).millimetres();
        BigDecimal lesser = sides.get(own == 2 ? 1 : 2).millimetres();
        SortedSet<BigDecimal> edges = new TreeSet<>();
        for (SizeTier tier : schedule.tiers()) {
            TierLimits limits = tier.limits();
            add(edges, limits.longest());
            add(edges, limits.median());
            add(edges, limits.shortest());
            limits.sum()
                    .ifPresent(most ->
                            edges.add(most.millimetres().subtract(greater).subtract(lesser)));
            limits.lengthGirth().ifPresent(most -> girth(edges, most.millimetres(), greater, lesser));
            tier.volume().ifPresent(volume -> volume(edges, volume, greater, lesser));
        }
        return edges;
    }

    private static void add(SortedSet<BigDecimal> edges, Optional<Length> limit) {
        limit.ifPresent(length -> edges.add(length.millimetres()));
    }

    /** The side is the longest, or it is not. */
    private static void girth(SortedSet<BigDecimal> edges, BigDecimal most, BigDecimal greater, BigDecimal lesser) {
        edges.add(most.subtract(greater.add(lesser).multiply(TWO)));
        edges.add(most.subtract(greater).divide(TWO, DIGITS, RoundingMode.DOWN).subtract(lesser));
    }

    private void volume(SortedSet<BigDecimal> edges, DimensionalWeight volume, BigDecimal greater, BigDecimal lesser) {
        BigDecimal least = volume.shortSidesAtLeast().map(Length::millimetres).orElse(BigDecimal.ZERO);
        for (BigDecimal weight : weights) {
            BigDecimal space = volume.cubicMillimetresOf(weight);
            for (BigDecimal a : List.of(greater, greater.max(least))) {
                for (BigDecimal b : List.of(lesser, lesser.max(least))) {
                    edges.add(space.divide(a.multiply(b), DIGITS, RoundingMode.DOWN));
                }
            }
        }
    }
}
