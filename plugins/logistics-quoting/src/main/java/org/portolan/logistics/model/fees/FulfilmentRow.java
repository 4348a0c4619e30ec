package org.portolan.logistics.model.fees;

import java.math.BigDecimal;
import java.util.Optional;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Money;

/**
 * One row of a fulfilment fee table.
 *
 * @param tier the size tier's id
 * @param priceFrom the least price it is for
 * @param priceTo the greatest price it is for, included; empty for any
 */
public record FulfilmentRow(
        Rule rule,
        CountryCode marketplace,
        Kind kind,
        String tier,
        BigDecimal priceFrom,
        Optional<BigDecimal> priceTo,
        WeightFee fee)
        implements Ruled {

    public boolean isFor(PackedUnit unit) {
        return marketplace.equals(unit.marketplace()) && kind.takes(unit.apparel()) && takes(unit.price());
    }

    private boolean takes(Money price) {
        return price.amount().compareTo(priceFrom) >= 0
                && priceTo.map(most -> price.amount().compareTo(most) <= 0).orElse(true);
    }

    /** The goods that a row is for. */
    public enum Kind {
        ANY,
        APPAREL,
        OTHER;

        boolean takes(boolean apparel) {
            return this == ANY || apparel == (this == APPAREL);
        }
    }
}
