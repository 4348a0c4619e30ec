package org.portolan.logistics.model.fees;

import java.math.BigDecimal;
import java.util.Optional;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Percent;

/**
 * One step of a category's referral fee.
 *
 * @param category its id
 * @param portion true where the rate is taken of the part of the price within the step; false where the step that holds
 *     the whole price gives the rate for all of it
 * @param over the price above which it begins
 * @param upTo where it ends, included; empty for no end
 * @param minimum the least fee per item
 */
public record ReferralRow(
        Rule rule,
        CountryCode marketplace,
        String category,
        boolean portion,
        BigDecimal over,
        Optional<BigDecimal> upTo,
        Percent rate,
        Money minimum)
        implements Ruled {

    public ReferralRow {
        Shares.check(rate, rule);
    }

    /** How much of a price lies within this step. */
    Money within(Money price) {
        BigDecimal end = upTo.map(most -> most.min(price.amount())).orElse(price.amount());
        return new Money(end.subtract(over).max(BigDecimal.ZERO), price.currency());
    }

    /** True where this step gives the rate of a price that is charged whole; a price of 0 is in the first. */
    boolean holds(Money price) {
        return (price.amount().compareTo(over) > 0 || over.signum() == 0)
                && upTo.map(most -> price.amount().compareTo(most) <= 0).orElse(true);
    }
}
