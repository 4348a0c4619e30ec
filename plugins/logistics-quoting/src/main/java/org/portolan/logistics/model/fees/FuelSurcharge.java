package org.portolan.logistics.model.fees;

import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Percent;

/** A share of the fulfilment fee that is charged on top of it while it holds. */
public record FuelSurcharge(Rule rule, CountryCode marketplace, Percent share) implements Ruled {

    public FuelSurcharge {
        Shares.check(share, rule);
    }
}
