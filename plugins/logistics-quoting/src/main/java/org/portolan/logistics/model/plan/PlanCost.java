package org.portolan.logistics.model.plan;

import java.math.BigDecimal;

/**
 * What a plan costs over its weeks, in its currency, not rounded.
 *
 * @param freight of all shipments
 * @param holding of stock
 * @param stockOut the margin of units that were asked for and were not there
 * @param risk of stock below the safety stock
 * @param stockOutUnits how many those were
 * @param cashPeak the most that is tied up at the end of a week, at least 0
 * @param overLimit by how much that is above the limit
 */
public record PlanCost(
        BigDecimal freight,
        BigDecimal holding,
        BigDecimal stockOut,
        BigDecimal risk,
        BigDecimal stockOutUnits,
        BigDecimal cashPeak,
        BigDecimal overLimit)
        implements Comparable<PlanCost> {

    public BigDecimal total() {
        return freight.add(holding).add(stockOut).add(risk);
    }

    /** The cheaper one is less; one within the cash limit is less than any beyond it. */
    @Override
    public int compareTo(PlanCost other) {
        int byLimit = overLimit.compareTo(other.overLimit);
        return byLimit != 0 ? byLimit : total().compareTo(other.total());
    }
}
