package org.portolan.logistics.model.landed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.portolan.api.trade.Money;

/** Shares an amount by a key so that the shares sum to it exactly. */
public final class Allocation {

    private Allocation() {}

    /**
     * Share an amount. Each share is cut down to the minor unit, and what is left goes to the line with the largest key,
     * among equal ones to the first: the rule that bookkeeping uses for landed cost.
     *
     * @param amount rounded half up to its minor unit before it is shared
     * @param keys at least one, none negative, not all zero
     * @throws IllegalArgumentException where the keys cannot carry an allocation
     */
    public static List<Money> share(Money amount, List<BigDecimal> keys) {
        BigDecimal sum = keys.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() <= 0 || keys.stream().anyMatch(key -> key.signum() < 0)) {
            throw new IllegalArgumentException(
                    "cannot share " + amount + " by " + keys + ": keys must be positive in sum and none negative");
        }
        Money whole = amount.rounded();
        List<Money> shares = new ArrayList<>();
        Money left = whole;
        int largest = 0;
        for (int i = 0; i < keys.size(); i++) {
            Money share = Money.of(
                    whole.amount().multiply(keys.get(i)).divide(sum, whole.minorDigits(), RoundingMode.DOWN),
                    whole.currency());
            shares.add(share);
            left = left.minus(share);
            largest = keys.get(i).compareTo(keys.get(largest)) > 0 ? i : largest;
        }
        shares.set(largest, shares.get(largest).plus(left));
        return List.copyOf(shares);
    }
}
