package org.portolan.logistics.model.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;

/**
 * One article of a plan. Money is in the plan's currency.
 *
 * @param forecast units that will be asked for, week by week
 * @param deviation the standard deviation of a week's demand, in units
 * @param onHand units that can be sold now
 * @param inbound units that are on the way already, by the index of the week in which they arrive
 * @param unitCost what a unit costs to buy, paid when it is ordered
 * @param price what a sold unit brings in
 * @param lostMargin what a unit costs that is asked for and is not there
 * @param kilograms of a unit
 * @param cubicMetres of a unit
 * @param leadDays from the order until it can be sent
 */
public record PlanSku(
        String sku,
        List<BigDecimal> forecast,
        BigDecimal deviation,
        BigDecimal onHand,
        Map<Integer, BigDecimal> inbound,
        BigDecimal unitCost,
        BigDecimal price,
        BigDecimal lostMargin,
        BigDecimal kilograms,
        BigDecimal cubicMetres,
        int leadDays) {

    public PlanSku {
        forecast = List.copyOf(forecast);
        inbound = Map.copyOf(inbound);
    }

    /** The mean of a week's demand. */
    public BigDecimal weeklyDemand() {
        return total().divide(BigDecimal.valueOf(Math.max(1, forecast.size())), MathContext.DECIMAL64);
    }

    BigDecimal total() {
        return forecast.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
