package org.portolan.api.trade;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Divides exactly where the quotient is a finite decimal, and else to 12 decimals, half even. */
final class Quotient {

    private Quotient() {}

    static BigDecimal of(BigDecimal dividend, BigDecimal divisor) {
        try {
            return dividend.divide(divisor);
        } catch (ArithmeticException endless) {
            return dividend.divide(divisor, 12, RoundingMode.HALF_EVEN);
        }
    }
}
