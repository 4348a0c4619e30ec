package org.portolan.logistics.model.plan;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The rules of a plan.
 *
 * @param weeks how many it covers
 * @param service the level that safety stock is for
 * @param cashLimit the most that may be tied up at the end of a week: paid for goods and freight, less what sales
 *     brought in
 * @param holding the yearly cost of stock as a share of what it cost to buy
 * @param payoutWeeks until the price of a sold unit is paid out
 */
public record PlanTerms(
        int weeks, ServiceLevel service, Optional<BigDecimal> cashLimit, BigDecimal holding, int payoutWeeks) {

    public PlanTerms {
        if (weeks < 1 || payoutWeeks < 0) {
            throw new IllegalArgumentException(
                    "a plan over " + weeks + " weeks with payouts after " + payoutWeeks + " cannot be made");
        }
    }
}
