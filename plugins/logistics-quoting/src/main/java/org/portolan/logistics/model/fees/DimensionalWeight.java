package org.portolan.logistics.model.fees;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Length;
import org.portolan.api.trade.Weight;
import org.portolan.logistics.model.weight.Divisor;

/**
 * Volume divided by a divisor: length × width × height / 139 in³/lb, or / 5000 cm³/kg.
 *
 * @param divisor how many cubic units weigh one unit of weight
 * @param unit what it divides, and the weight that comes out
 * @param shortSidesAtLeast the least that each of the two shorter sides counts as; empty where they count as they are
 */
public record DimensionalWeight(BigDecimal divisor, Divisor unit, Optional<Length> shortSidesAtLeast) {

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
        return new Weight(value, unit.weight());
    }

    /** How many cubic millimetres weigh so many grams, rounded down in the 9th decimal. */
    BigDecimal cubicMillimetresOf(BigDecimal grams) {
        BigDecimal one = new Weight(BigDecimal.ONE, unit.weight()).grams();
        return grams.multiply(cubicUnit()).multiply(divisor).divide(one, 9, RoundingMode.DOWN);
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
        BigDecimal side = new Length(BigDecimal.ONE, unit.side()).millimetres();
        return side.pow(3);
    }
}
