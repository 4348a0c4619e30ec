package org.portolan.logistics.model.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * A way to ship: sea, air, express, direct. What goes by it in one week is one shipment. Money is in the plan's
 * currency.
 *
 * @param perKilogram of chargeable weight
 * @param perCubicMetre of volume
 * @param perUnit handling, last mile or duty of each unit
 * @param perShipment once for a shipment
 * @param minKilograms the least chargeable weight of a shipment
 * @param minCubicMetres the least volume that a shipment is charged for
 * @param divisor of dimensional weight in cm³/kg; empty where actual weight counts
 * @param days in transit, until it can be sold
 * @param deviation standard deviation of those days
 */
public record FreightMode(
        String name,
        BigDecimal perKilogram,
        BigDecimal perCubicMetre,
        BigDecimal perUnit,
        BigDecimal perShipment,
        BigDecimal minKilograms,
        BigDecimal minCubicMetres,
        Optional<BigDecimal> divisor,
        int days,
        BigDecimal deviation) {

    private static final int CM3_DIGITS = 6;

    /** The chargeable weight of a unit: the greater of actual and dimensional weight, in kilograms. */
    public BigDecimal chargeable(PlanSku sku) {
        return divisor.map(by -> sku.cubicMetres().movePointRight(CM3_DIGITS).divide(by, MathContext.DECIMAL64))
                .map(sku.kilograms()::max)
                .orElse(sku.kilograms());
    }

    /** What one more unit costs in a shipment that is beyond its minimum. */
    public BigDecimal marginal(PlanSku sku) {
        return perKilogram
                .multiply(chargeable(sku))
                .add(perCubicMetre.multiply(sku.cubicMetres()))
                .add(perUnit);
    }

    /** What a shipment costs; nothing where nothing is sent. */
    BigDecimal cost(Load load) {
        if (load.units() == 0) {
            return BigDecimal.ZERO;
        }
        return perShipment
                .add(perKilogram.multiply(load.kilograms().max(minKilograms)))
                .add(perCubicMetre.multiply(load.cubicMetres().max(minCubicMetres)))
                .add(perUnit.multiply(BigDecimal.valueOf(load.units())));
    }

    /**
     * What a shipment carries.
     *
     * @param kilograms chargeable
     */
    record Load(long units, BigDecimal kilograms, BigDecimal cubicMetres) {

        static final Load NONE = new Load(0, BigDecimal.ZERO, BigDecimal.ZERO);

        Load with(PlanSku sku, FreightMode mode, int more) {
            BigDecimal count = BigDecimal.valueOf(more);
            return new Load(
                    units + more,
                    kilograms.add(mode.chargeable(sku).multiply(count)),
                    cubicMetres.add(sku.cubicMetres().multiply(count)));
        }
    }
}
