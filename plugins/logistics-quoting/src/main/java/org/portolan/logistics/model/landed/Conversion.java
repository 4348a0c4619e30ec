package org.portolan.logistics.model.landed;

import org.portolan.api.command.Refusal;
import org.portolan.api.trade.Money;

/** Brings amounts into the one currency of a calculation, unrounded. */
@FunctionalInterface
public interface Conversion {

    /** For amounts that are in that currency already. */
    Conversion NONE = amount -> amount;

    /**
     * The amount in the currency of the calculation.
     *
     * @throws Refusal where no exchange rate is known
     */
    Money into(Money amount) throws Refusal;
}
