package org.portolan.logistics.command.bulk;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.portolan.api.service.FxRates.Rate;
import org.portolan.api.trade.Money;
import org.portolan.logistics.command.Exchange;
import org.portolan.logistics.model.Offer;

/** Picks, of what services take for an order, the one that the rule prefers. */
final class Picker {

    private final BulkInput input;
    private final Currency currency;
    private final Exchange exchange;
    private final BigDecimal perDay;

    /**
     * Prepare to pick.
     *
     * @param currency of all totals
     */
    Picker(BulkInput input, Currency currency, Exchange exchange) {
        this.input = input;
        this.currency = currency;
        this.exchange = exchange;
        this.perDay = input.delayCost()
                .flatMap(cost -> exchange.worth(cost).in(currency))
                .map(Money::amount)
                .orElse(BigDecimal.ZERO);
    }

    /** The offers that the rule may take: known in the currency, within the days, tracked where that was asked. */
    List<Bid> admitted(List<Offer> offers) {
        return offers.stream()
                .flatMap(offer -> bid(offer).stream())
                .filter(bid -> input.maxDays().isEmpty()
                        || bid.days()
                                .filter(days -> days <= input.maxDays().get())
                                .isPresent())
                .filter(bid ->
                        !input.tracked() || bid.offer().row().terms().tracked().orElse(false))
                .toList();
    }

    Optional<Bid> pick(List<Bid> bids) {
        Comparator<Bid> byTotal = Comparator.comparing(Bid::total);
        return bids.stream()
                .min(
                        switch (input.rule()) {
                            case CHEAPEST -> byTotal;
                            case FASTEST ->
                                Comparator.comparing((Bid bid) -> bid.days().orElse(Integer.MAX_VALUE))
                                        .thenComparing(byTotal);
                            case BEST -> Comparator.comparing(this::weighed).thenComparing(byTotal);
                        });
    }

    /** The total and what its days cost; a service that names no days comes last. */
    private BigDecimal weighed(Bid bid) {
        return bid.days()
                .map(days -> bid.total().add(perDay.multiply(BigDecimal.valueOf(days))))
                .orElse(BigDecimal.valueOf(Long.MAX_VALUE));
    }

    private Optional<Bid> bid(Offer offer) {
        Money own = offer.total();
        if (own.currency().equals(currency)) {
            return Optional.of(new Bid(offer, own.amount(), Optional.empty()));
        }
        return exchange.rate(own.currency(), currency)
                .map(rate -> new Bid(offer, own.amount().multiply(rate.factor()), Optional.of(rate)));
    }

    /**
     * An offer in the common currency.
     *
     * @param total before its lines are rounded to that currency's minor unit
     */
    record Bid(Offer offer, BigDecimal total, Optional<Rate> rate) {

        /** Days at worst. */
        Optional<Integer> days() {
            return offer.row().days().max();
        }
    }
}
