package org.portolan.logistics.command;

import java.math.BigDecimal;
import java.util.Optional;
import org.portolan.api.service.FxRates.Rate;
import org.portolan.api.trade.Money;
import org.portolan.logistics.model.Offer;
import org.portolan.logistics.model.RateRow;

/**
 * An offer with its total in the currency that was asked for.
 *
 * @param rate how the sheet's price became the total; empty where it already is in that currency
 */
record PricedOffer(Offer offer, Money total, Optional<Rate> rate) {

    /** An offer in the sheet's own currency. */
    static PricedOffer of(Offer offer) {
        return new PricedOffer(offer, offer.total(), Optional.empty());
    }

    /** An offer in another currency, rounded half up to its minor unit. */
    static PricedOffer converted(Offer offer, Money zero, Rate rate) {
        BigDecimal amount = offer.total().amount().multiply(rate.factor());
        return new PricedOffer(offer, new Money(amount, zero.currency()).rounded(), Optional.of(rate));
    }

    RateRow row() {
        return offer.row();
    }

    /** Whose service it is, for people. */
    String name() {
        return row().service().carrier() + " " + row().service().name();
    }
}
