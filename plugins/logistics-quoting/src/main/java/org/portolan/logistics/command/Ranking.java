package org.portolan.logistics.command;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.portolan.api.service.FxRates.Rate;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Money;
import org.portolan.logistics.model.Exclusion;
import org.portolan.logistics.model.Offer;

/**
 * Offers in the order in which a person should read them, and how far that order can be trusted.
 *
 * @param comparable true where the first is the cheapest of all: in one currency, or by value at published rates
 * @param unconverted offers that have no rate into the currency that was asked for
 */
record Ranking(List<PricedOffer> offers, boolean comparable, List<Exclusion> unconverted) {

    private static final Currency EURO = Money.currencyOf("EUR");

    /** Rank offers that come by currency and price, as a rate book gives them. */
    static Ranking of(List<Offer> offers, Optional<Currency> asked, Exchange exchange) {
        return asked.map(currency -> in(currency, offers, exchange)).orElseGet(() -> asWritten(offers, exchange));
    }

    private static Ranking in(Currency currency, List<Offer> offers, Exchange exchange) {
        List<PricedOffer> priced = new ArrayList<>();
        List<Exclusion> unconverted = new ArrayList<>();
        for (Offer offer : offers) {
            Currency own = offer.total().currency();
            Optional<Rate> rate = exchange.rate(own, currency);
            if (own.equals(currency)) {
                priced.add(PricedOffer.of(offer));
            } else if (rate.isPresent()) {
                priced.add(PricedOffer.converted(offer, Money.zero(currency), rate.get()));
            } else {
                unconverted.add(new Exclusion(
                        offer.row(),
                        Text.of(
                                "logistics.reason.no-exchange-rate",
                                own.getCurrencyCode(),
                                currency.getCurrencyCode(),
                                exchange.day().toString())));
            }
        }
        priced.sort(Comparator.comparing(offer -> offer.total().amount()));
        return new Ranking(List.copyOf(priced), true, List.copyOf(unconverted));
    }

    private static Ranking asWritten(List<Offer> offers, Exchange exchange) {
        List<PricedOffer> priced =
                new ArrayList<>(offers.stream().map(PricedOffer::of).toList());
        Set<Currency> currencies =
                offers.stream().map(offer -> offer.total().currency()).collect(Collectors.toSet());
        if (currencies.size() < 2) {
            return new Ranking(List.copyOf(priced), true, List.of());
        }
        Map<Currency, BigDecimal> euros = new HashMap<>();
        for (Currency currency : currencies) {
            exchange.rate(currency, EURO).ifPresent(rate -> euros.put(currency, rate.factor()));
        }
        boolean comparable = euros.size() == currencies.size();
        if (comparable) {
            priced.sort(Comparator.comparing(offer -> offer.total()
                    .times(euros.getOrDefault(offer.total().currency(), BigDecimal.ONE))
                    .amount()));
        }
        return new Ranking(List.copyOf(priced), comparable, List.of());
    }

    /** The currencies of the totals, in order of their codes. */
    List<Currency> currencies() {
        return offers.stream()
                .map(offer -> offer.total().currency())
                .distinct()
                .sorted(Comparator.comparing(Currency::getCurrencyCode))
                .toList();
    }
}
