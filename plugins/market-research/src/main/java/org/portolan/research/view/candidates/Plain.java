package org.portolan.research.view.candidates;

import java.math.BigDecimal;

/** Numbers as a person types them. */
final class Plain {

    private Plain() {}

    static String of(double value) {
        return of(BigDecimal.valueOf(value));
    }

    static String of(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
