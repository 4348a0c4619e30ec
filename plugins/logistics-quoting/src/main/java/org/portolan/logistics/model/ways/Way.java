package org.portolan.logistics.model.ways;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * A way from the supplier to the buyer. Money is in one currency.
 *
 * @param firstLegPerKilogram of chargeable weight, in bulk
 * @param firstLegPerCubicMetre in bulk
 * @param divisor of dimensional weight on the first leg, in cm³/kg; empty where actual weight counts
 * @param handling of a unit: receiving, picking, packing
 * @param lastMilePerUnit to the buyer
 * @param lastMilePerKilogram to the buyer
 * @param storagePerCubicMetreMonth where units wait to be sold
 * @param monthsStored how long they wait, on average
 * @param firstLegDays until a unit can be sold
 * @param lastMileDays from the sale to the buyer
 */
public record Way(
        String name,
        Kind kind,
        BigDecimal firstLegPerKilogram,
        BigDecimal firstLegPerCubicMetre,
        Optional<BigDecimal> divisor,
        BigDecimal handling,
        BigDecimal lastMilePerUnit,
        BigDecimal lastMilePerKilogram,
        BigDecimal storagePerCubicMetreMonth,
        BigDecimal monthsStored,
        int firstLegDays,
        int lastMileDays) {

    private static final int CM3_DIGITS = 6;

    /** Who brings it to the buyer. */
    public enum Kind {
        /** The marketplace, by its fee tables. */
        FBA,
        /** A third-party warehouse, by its own prices. */
        WAREHOUSE,
        /** A parcel service from the supplier's country, by its rate sheet. */
        DIRECT
    }

    /**
     * What the first leg of a unit costs.
     *
     * @param cubicCentimetres its volume
     */
    public BigDecimal firstLeg(BigDecimal kilograms, BigDecimal cubicCentimetres) {
        BigDecimal chargeable = divisor.map(by -> cubicCentimetres.divide(by, MathContext.DECIMAL64))
                .map(kilograms::max)
                .orElse(kilograms);
        return chargeable
                .multiply(firstLegPerKilogram)
                .add(cubicCentimetres.movePointLeft(CM3_DIGITS).multiply(firstLegPerCubicMetre));
    }

    /** What storing a unit costs until it is sold. */
    public BigDecimal storage(BigDecimal cubicCentimetres) {
        return cubicCentimetres
                .movePointLeft(CM3_DIGITS)
                .multiply(storagePerCubicMetreMonth)
                .multiply(monthsStored);
    }

    /** What the last mile of a unit costs by this way's own prices. */
    public BigDecimal lastMile(BigDecimal kilograms) {
        return lastMilePerUnit.add(lastMilePerKilogram.multiply(kilograms));
    }
}
