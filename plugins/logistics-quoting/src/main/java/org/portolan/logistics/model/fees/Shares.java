package org.portolan.logistics.model.fees;

import java.math.BigDecimal;
import org.portolan.api.trade.Percent;

/** Checks the shares of fee tables. */
final class Shares {

    private Shares() {}

    static void check(Percent share, Rule rule) {
        if (share.fraction().signum() < 0 || share.fraction().compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "a share must lie within 0 and 1 and is " + share.fraction() + " in " + rule.place());
        }
    }
}
