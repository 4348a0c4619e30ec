package org.portolan.research.command.score;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.portolan.api.Workbench;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.service.FxRates;
import org.portolan.api.service.LandedCosts;
import org.portolan.api.service.LandedCosts.Consignment;
import org.portolan.api.service.LandedCosts.LandedCost;
import org.portolan.api.service.MarketplaceFees;
import org.portolan.api.service.MarketplaceFees.Fees;
import org.portolan.api.service.ShippingQuotes;
import org.portolan.api.service.ShippingQuotes.Quote;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Weight;

/** Finds what a unit costs: by hand where a person said it, else by the plugin that knows, else as not known. */
final class CostSources {

    /** Duties by mass or value are reckoned for so many units, so that rounding to the cent does not make them. */
    private static final BigDecimal BATCH = BigDecimal.valueOf(1000);

    private final FeasibilityInput input;
    private final Workbench bench;
    private final Money zero;

    CostSources(FeasibilityInput input, Workbench bench) {
        this.input = input;
        this.bench = bench;
        this.zero = Money.zero(input.price().currency());
    }

    /** An amount in the currency of the price. */
    Money converted(Money amount) throws Refusal {
        if (amount.currency().equals(zero.currency())) {
            return amount;
        }
        Optional<FxRates.Rate> rate = bench.find(FxRates.class)
                .flatMap(rates -> rates.rate(amount.currency(), zero.currency(), input.date(), bench));
        return new Money(
                amount.amount()
                        .multiply(rate.orElseThrow(() -> new Refusal(Text.of(
                                        "research.score.no-rate",
                                        amount.toString(),
                                        zero.currency().getCurrencyCode())))
                                .factor()),
                zero.currency());
    }

    Cost byHand(Optional<Money> given, String what) throws Refusal {
        return given.isPresent() ? Cost.given(converted(given.get())) : unknown(what);
    }

    /** The share of the price that a marketplace takes. */
    Cost referral(Optional<Fees> fees) {
        if (input.referral().isPresent()) {
            return Cost.given(input.referral().get().of(input.price()));
        }
        return fees.map(said -> Cost.of(said.referral(), fees(said), said.trace(), said.findings()))
                .orElseGet(() -> unknown("referral"));
    }

    Cost fulfilment(Optional<Fees> fees) throws Refusal {
        if (input.fulfilment().isPresent()) {
            return Cost.given(converted(input.fulfilment().get()));
        }
        return fees.map(said -> Cost.of(said.fulfilment().plus(said.fuel()), fees(said), said.trace(), List.of()))
                .orElseGet(() -> unknown("fulfilment"));
    }

    /** What the marketplace charges, where a plugin knows and size and weight are given. */
    Optional<Fees> fees(Money price) throws Refusal {
        Optional<MarketplaceFees> known = bench.find(MarketplaceFees.class)
                .filter(service -> service.marketplaces().contains(input.market()))
                .filter(service -> input.size().isPresent() && input.weight().isPresent());
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(known.get()
                        .fees(unit(price, input.size().get(), input.weight().get()), bench));
    }

    MarketplaceFees.Unit unit(Money price, Dimensions size, Weight weight) {
        return new MarketplaceFees.Unit(input.market(), size, weight, price, input.category(), input.date());
    }

    /** The cheapest service of the rate sheets, where nobody gave the freight. */
    Cost freight() throws Refusal {
        if (input.freight().isPresent()) {
            return Cost.given(converted(input.freight().get()));
        }
        Optional<ShippingQuotes> quotes = bench.find(ShippingQuotes.class)
                .filter(service -> input.weight().isPresent());
        Optional<Quote> cheapest = Optional.empty();
        Money least = zero;
        for (Quote quote : quotes.map(
                        service -> service.quotes(parcel(input.weight().get()), bench))
                .orElse(List.of())) {
            Money total = converted(quote.total());
            if (cheapest.isEmpty() || total.compareTo(least) < 0) {
                cheapest = Optional.of(quote);
                least = total;
            }
        }
        Money found = least;
        return cheapest.map(quote -> Cost.of(
                        found,
                        Text.of("research.score.by-quote", quote.carrier(), quote.service()),
                        quote.trace(),
                        List.of()))
                .orElseGet(() -> unknown("freight"));
    }

    private ShippingQuotes.Parcel parcel(Weight weight) {
        return new ShippingQuotes.Parcel(
                input.from(),
                input.market(),
                Optional.empty(),
                weight,
                input.size(),
                input.kinds().stream().flatMap(kind -> kind.cargo().stream()).collect(Collectors.toSet()),
                Optional.of(input.goods()),
                Optional.of(input.date()));
    }

    /** Duty and fees of the border for one unit, without the tax that is reclaimed. */
    Cost duty(Money goods, Money freight) {
        Optional<LandedCosts> service = bench.find(LandedCosts.class)
                .filter(known -> input.hs().isPresent() || input.dutyRate().isPresent());
        if (service.isEmpty()) {
            return unknown("duty");
        }
        try {
            LandedCost landed = service.get().landed(consignment(goods, freight), bench);
            Money sum = landed.lines().stream()
                    .filter(line -> List.of("duty", "extra_duty", "fee").contains(line.kind()))
                    .map(LandedCosts.Line::amount)
                    .reduce(zero, Money::plus);
            Money unit = new Money(sum.amount().divide(BATCH, MathContext.DECIMAL64), zero.currency());
            return Cost.of(unit, Text.of("research.score.by-tariff"), landed.trace(), landed.findings());
        } catch (Refusal refused) {
            return Cost.unknown(
                    zero,
                    Finding.warning(
                            Place.NOWHERE,
                            Text.of("research.score.duty-refused", refused.text()),
                            Text.of("research.score.unknown.remedy", "--duty-rate")));
        }
    }

    private Consignment consignment(Money goods, Money freight) {
        return new Consignment(
                input.from(),
                input.market(),
                input.hs(),
                goods.times(BATCH).rounded(),
                Optional.of(freight.times(BATCH).rounded()).filter(Money::isPositive),
                Optional.empty(),
                BATCH,
                input.weight().map(one -> new Weight(one.value().multiply(BATCH), one.unit())),
                input.dutyRate(),
                Optional.empty(),
                input.date(),
                zero.currency());
    }

    /** A cost that nobody said, named in a finding by its word and its option. */
    Cost unknown(String what) {
        return Cost.unknown(
                zero,
                Finding.warning(
                        Place.NOWHERE,
                        Text.of("research.score.unknown", Text.of("research.cost." + what)),
                        Text.of("research.score.unknown.remedy", what.equals("duty") ? "--duty-rate" : "--" + what)));
    }

    private static Text fees(Fees fees) {
        return Text.of("research.score.by-fees", fees.sizeTier());
    }
}
