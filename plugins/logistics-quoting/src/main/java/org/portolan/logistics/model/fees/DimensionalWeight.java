package org.portolan.logistics.model.fees;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Length;
import org.portolan.api.trade.LengthUnit;
import org.portolan.api.trade.Weight;
import org.portolan.api.trade.WeightUnit;

/**
 * Volume divided by a divisor: length × width × height / 139 in³/lb, or / 5000 cm³/kg.
 *
 * @param divisor how many cubic units weigh one unit of weight
 * @param imperial true for in³/lb, false for cm³/kg
 * @param shortSidesAtLeast the least that each of the two shorter sides counts as; empty where they count as they are
 */
public record DimensionalWeight(BigDecimal divisor, boolean imperial, Optional<Length> shortSidesAtLeast) {

    private static final int DIGITS = 12;

    public DimensionalWeight {
        if (divisor.signum() <= 0) {
            throw new IllegalArgumentException("a divisor must be more than 0 and is " + divisor);
        }
    }

    /**
     * The dimensional weight in lb or kg, rounded up in the 12th decimal, so that it is above an edge of a table exactly
     * where the unrounded one is.
     */
    public Weight of(Dimensions size) {
        Dimensions counted = counted(size);
        BigDecimal millimetres = counted.longest()
                .millimetres()
                .multiply(counted.median().millimetres())
                .multiply(counted.shortest().millimetres());
        BigDecimal value = millimetres.divide(cubicUnit().multiply(divisor), DIGITS, RoundingMode.UP);
        return new Weight(value, imperial ? WeightUnit.LB : WeightUnit.KG);
    }

    /** How many cubic millimetres weigh so many grams, rounded down in the 9th decimal. */
    BigDecimal cubicMillimetresOf(BigDecimal grams) {
        BigDecimal unit = new Weight(BigDecimal.ONE, imperial ? WeightUnit.LB : WeightUnit.KG).grams();
        return grams.multiply(cubicUnit()).multiply(divisor).divide(unit, 9, RoundingMode.DOWN);
    }

    private Dimensions counted(Dimensions size) {
        return shortSidesAtLeast
                .map(least ->
                        new Dimensions(size.longest(), longer(size.median(), least), longer(size.shortest(), least)))
                .orElse(size);
    }

    private static Length longer(Length a, Length b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private BigDecimal cubicUnit() {
        BigDecimal side = new Length(BigDecimal.ONE, imperial ? LengthUnit.IN : LengthUnit.CM).millimetres();
        return side.pow(3);
    }
}
