package org.portolan.logistics.model.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The share of replenishment cycles in which stock is meant to last, and its quantile of the normal distribution. It is
 * no fill rate: a cycle in which one unit is missing counts as much as one in which all are.
 *
 * @param share above 0 and below 1
 */
public record ServiceLevel(BigDecimal share) {

    private static final double REACH = 9;
    private static final int HALVINGS = 60;
    private static final double PRECISION = 1e-17;

    public ServiceLevel {
        if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException("a service level of " + share + " is none: it lies between 0 and 1");
        }
    }

    /** The z of the standard normal distribution, to 4 decimals: 1.6449 at 95 %. */
    public BigDecimal z() {
        double low = -REACH;
        double high = REACH;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (below(middle) < share.doubleValue()) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return BigDecimal.valueOf(low).setScale(4, RoundingMode.HALF_UP);
    }

    /** The share of the distribution below x: Abramowitz and Stegun, Handbook of Mathematical Functions, 26.2.11. */
    private static double below(double x) {
        double term = x;
        double sum = x;
        for (int k = 1; Math.abs(term) > Math.abs(sum) * PRECISION; k++) {
            term *= x * x / (2 * k + 1);
            sum += term;
        }
        return 0.5 + sum * Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    }
}
