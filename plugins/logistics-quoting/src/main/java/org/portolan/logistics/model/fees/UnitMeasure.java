package org.portolan.logistics.model.fees;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Length;
import org.portolan.api.trade.Weight;

/** One measure of a unit that can be changed by itself: a side, or the weight. Sides are named as they are now. */
public enum UnitMeasure {
    LONGEST(0),
    MEDIAN(1),
    SHORTEST(2),
    WEIGHT(-1);

    /** Limits are searched on a grid at least as fine: 0.01 mm for sides, 0.01 g for the weight. */
    private static final BigDecimal GRID = new BigDecimal("0.01");

    private final int rank;

    UnitMeasure(int rank) {
        this.rank = rank;
    }

    /** The place of a side among the three, the longest first; -1 for the weight. */
    int rank() {
        return rank;
    }

    public boolean isSide() {
        return this != WEIGHT;
    }

    /** The measure in the unit it was written in. */
    public BigDecimal of(PackedUnit unit) {
        return isSide() ? side(unit).value() : unit.weight().value();
    }

    /** The measure as it was written: {@code 3 in}. */
    public String written(PackedUnit unit) {
        return isSide() ? side(unit).toString() : unit.weight().toString();
    }

    /** Another value of the measure, as it would be written. */
    public String written(PackedUnit unit, BigDecimal value) {
        return isSide()
                ? new Length(value, side(unit).unit()).toString()
                : new Weight(value, unit.weight().unit()).toString();
    }

    /** The measure in millimetres or grams. */
    public BigDecimal metric(PackedUnit unit) {
        return isSide() ? side(unit).millimetres() : unit.weight().grams();
    }

    /** The same unit with another value of this measure, in the unit that the old one was written in. */
    public PackedUnit with(PackedUnit unit, BigDecimal value) {
        if (this == WEIGHT) {
            return unit.with(new Weight(value, unit.weight().unit()));
        }
        Length changed = new Length(value, side(unit).unit());
        Dimensions size = unit.size();
        return unit.with(
                switch (this) {
                    case LONGEST -> new Dimensions(changed, size.median(), size.shortest());
                    case MEDIAN -> new Dimensions(size.longest(), changed, size.shortest());
                    default -> new Dimensions(size.longest(), size.median(), changed);
                });
    }

    /** A value in millimetres or grams in the unit that the measure was written in, rounded down to the grid. */
    BigDecimal down(PackedUnit unit, BigDecimal metric) {
        return metric.divide(perUnit(unit), digits(unit), RoundingMode.DOWN);
    }

    /** The value one step of the grid before. */
    BigDecimal before(PackedUnit unit, BigDecimal value) {
        return value.subtract(BigDecimal.ONE.movePointLeft(digits(unit)));
    }

    /** The value one step of the grid further. */
    BigDecimal beyond(PackedUnit unit, BigDecimal value) {
        return value.add(BigDecimal.ONE.movePointLeft(digits(unit)));
    }

    /** How many decimals of the written unit it takes to be as fine as the grid. */
    private int digits(PackedUnit unit) {
        BigDecimal one = perUnit(unit);
        int digits = 0;
        while (one.movePointLeft(digits).compareTo(GRID) > 0) {
            digits++;
        }
        return digits;
    }

    /** A difference of two values in millimetres or grams, exactly. */
    BigDecimal difference(PackedUnit unit, BigDecimal from, BigDecimal to) {
        return from.subtract(to).multiply(perUnit(unit));
    }

    private BigDecimal perUnit(PackedUnit unit) {
        return isSide()
                ? new Length(BigDecimal.ONE, side(unit).unit()).millimetres()
                : new Weight(BigDecimal.ONE, unit.weight().unit()).grams();
    }

    private Length side(PackedUnit unit) {
        return unit.size().sides().get(rank);
    }
}
