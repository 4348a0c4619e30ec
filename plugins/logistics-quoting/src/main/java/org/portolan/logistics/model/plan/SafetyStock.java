package org.portolan.logistics.model.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Stock against chance: {@code z * sqrt(LT * sd² + mu² * sdLT²)}, which is {@code z * sd * sqrt(LT)} where the lead time
 * is certain; and the stock at which to order, {@code mu * LT + safety stock}. Both suppose that demand is normal, which
 * holds of articles that sell every day, not of slow movers. Demand and lead time are in one unit of time.
 *
 * <p>Source: Silver, Pyke, Thomas, "Inventory and Production Management in Supply Chains", 4th edition, chapter 6.
 *
 * @param units of safety, to 4 decimals
 * @param reorderPoint in units, to 4 decimals
 */
public record SafetyStock(BigDecimal units, BigDecimal reorderPoint) {

    private static final MathContext DIGITS = MathContext.DECIMAL64;

    /**
     * Compute it.
     *
     * @param demand mean per unit of time
     * @param demandDeviation standard deviation per unit of time
     * @param leadTime mean
     * @param leadDeviation standard deviation
     */
    public static SafetyStock of(
            BigDecimal z,
            BigDecimal demand,
            BigDecimal demandDeviation,
            BigDecimal leadTime,
            BigDecimal leadDeviation) {
        BigDecimal byDemand = leadTime.multiply(demandDeviation.pow(2));
        BigDecimal byLead = demand.pow(2).multiply(leadDeviation.pow(2));
        BigDecimal units = z.multiply(byDemand.add(byLead).sqrt(DIGITS)).max(BigDecimal.ZERO);
        BigDecimal point = demand.multiply(leadTime).add(units);
        return new SafetyStock(units.setScale(4, RoundingMode.HALF_UP), point.setScale(4, RoundingMode.HALF_UP));
    }
}
