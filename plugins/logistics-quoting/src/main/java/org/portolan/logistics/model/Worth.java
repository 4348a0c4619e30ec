package org.portolan.logistics.model;

import java.util.Currency;
import java.util.Optional;
import org.portolan.api.trade.Money;

/** What the goods of a shipment are worth, in whatever currency a surcharge by value needs. */
@FunctionalInterface
public interface Worth {

    /** The worth in a currency; empty where nobody knows the exchange rate. */
    Optional<Money> in(Currency currency);
}
