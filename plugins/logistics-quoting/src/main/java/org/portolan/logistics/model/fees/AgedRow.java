package org.portolan.logistics.model.fees;

import java.util.Optional;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Money;

/**
 * What stock of an age costs each month, on top of storage.
 *
 * @param dayFrom the first day in the warehouse that it is for
 * @param dayTo the last; empty for no end
 * @param least the least that each unit pays; empty where there is none
 */
public record AgedRow(
        Rule rule,
        CountryCode marketplace,
        int dayFrom,
        Optional<Integer> dayTo,
        VolumeRate rate,
        Optional<Money> least)
        implements Ruled {

    boolean holds(int day) {
        return day >= dayFrom && dayTo.map(last -> day <= last).orElse(true);
    }

    /** The surcharge of one unit and month, rounded half up to the minor unit. */
    public Money of(Dimensions size) {
        Money amount = rate.of(size);
        return least.filter(one -> one.compareTo(amount) > 0).orElse(amount).rounded();
    }
}
