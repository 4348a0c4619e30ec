package org.portolan.logistics.command.ways;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.portolan.api.Workbench;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.report.Trace;
import org.portolan.api.service.FxRates;
import org.portolan.api.service.MarketplaceFees;
import org.portolan.api.service.ShippingQuotes;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Money;
import org.portolan.logistics.command.ways.WaysTables.Article;
import org.portolan.logistics.model.ServiceName;
import org.portolan.logistics.model.ways.Way;

/** Costs one unit by one way, with the services that are there: without one, the way is left out and that is said. */
final class UnitCosting {

    private static final BigDecimal DAYS_A_YEAR = BigDecimal.valueOf(365);
    private static final Currency USUAL = Money.currencyOf("USD");

    private final WaysInput input;
    private final Workbench bench;
    private final List<Finding> findings;
    private final Currency currency;

    /** @param findings takes what a reader must know of the costs */
    UnitCosting(WaysInput input, Workbench bench, List<Finding> findings) {
        this.input = input;
        this.bench = bench;
        this.findings = findings;
        this.currency = input.currency().orElse(USUAL);
    }

    /** How a unit is delivered: for how much, by whom, in how many days. */
    private record Delivery(Money cost, Text by, Optional<Trace> trace, int days) {}

    /** What a unit costs by a way; empty where it cannot go by it. */
    Optional<UnitCost> of(Article article, Way way) {
        Optional<MarketplaceFees.Fees> fees = fees(article, way);
        Optional<Delivery> delivery = switch (way.kind()) {
            case FBA ->
                fees.map(found -> new Delivery(
                        found.fulfilment().plus(found.fuel()),
                        found.sizeTier(),
                        Optional.of(found.trace()),
                        way.lastMileDays()));
            case WAREHOUSE ->
                Optional.of(new Delivery(
                        money(way.lastMile(article.kilograms())),
                        Text.literal(way.name()),
                        Optional.empty(),
                        way.lastMileDays()));
            case DIRECT -> direct(article, way);
        };
        return delivery.flatMap(found -> inCurrency(found.cost()).map(cost -> {
            BigDecimal volume = article.size().cubicCentimetres();
            int days = way.firstLegDays() + found.days();
            return new UnitCost(
                    way,
                    money(way.firstLeg(article.kilograms(), volume)),
                    money(way.handling()),
                    money(way.storage(volume)),
                    cost.rounded(),
                    fees.flatMap(one -> inCurrency(one.referral()))
                            .map(Money::rounded)
                            .orElse(Money.zero(currency)),
                    money(capital(article, way, days)),
                    found.by(),
                    found.trace(),
                    days);
        }));
    }

    private BigDecimal capital(Article article, Way way, int days) {
        BigDecimal stored =
                way.monthsStored().multiply(DAYS_A_YEAR).divide(BigDecimal.valueOf(12), MathContext.DECIMAL64);
        return article.cost()
                .multiply(input.capital().fraction())
                .multiply(stored.add(BigDecimal.valueOf(days)))
                .divide(DAYS_A_YEAR, MathContext.DECIMAL64);
    }

    private Optional<MarketplaceFees.Fees> fees(Article article, Way way) {
        Optional<MarketplaceFees> service = bench.find(MarketplaceFees.class);
        if (service.isEmpty() || article.price().isEmpty()) {
            if (way.kind() == Way.Kind.FBA) {
                say(article, way, Text.of("logistics.ways.no-fees"));
            }
            return Optional.empty();
        }
        try {
            MarketplaceFees.Fees fees = service.get()
                    .fees(
                            new MarketplaceFees.Unit(
                                    input.to(),
                                    article.size(),
                                    article.weight(),
                                    Money.of(article.price().get(), currency),
                                    article.category(),
                                    input.date()),
                            bench);
            findings.addAll(fees.findings());
            return Optional.of(fees);
        } catch (Refusal refused) {
            say(article, way, refused.text());
            return Optional.empty();
        }
    }

    private Optional<Delivery> direct(Article article, Way way) {
        Optional<ShippingQuotes> service = bench.find(ShippingQuotes.class);
        List<ShippingQuotes.Quote> quotes = service.map(found -> found.quotes(
                        ShippingQuotes.Parcel.of(
                                input.from(), input.to(), article.weight(), Optional.of(article.size())),
                        bench))
                .orElse(List.of());
        Optional<Delivery> cheapest = quotes.stream()
                .flatMap(quote -> inCurrency(quote.total()).stream()
                        .map(cost -> new Delivery(
                                cost,
                                Text.literal(ServiceName.of(quote.carrier(), quote.service())),
                                Optional.of(quote.trace()),
                                quote.daysMax().or(quote::daysMin).orElse(way.lastMileDays()))))
                .min(Comparator.comparing(Delivery::cost));
        if (cheapest.isEmpty() && way.lastMile(article.kilograms()).signum() > 0) {
            return Optional.of(new Delivery(
                    money(way.lastMile(article.kilograms())),
                    Text.literal(way.name()),
                    Optional.empty(),
                    way.lastMileDays()));
        }
        if (cheapest.isEmpty()) {
            say(article, way, Text.of("logistics.ways.no-quote"));
        }
        return cheapest;
    }

    private void say(Article article, Way way, Text why) {
        findings.add(Finding.warning(
                Place.NOWHERE,
                Text.of("logistics.ways.left-out", article.sku(), way.name(), why),
                Text.of("logistics.ways.left-out.remedy")));
    }

    /** An amount in the currency of the answer; empty where there is no rate. */
    private Optional<Money> inCurrency(Money amount) {
        if (amount.currency().equals(currency)) {
            return Optional.of(amount);
        }
        return bench.find(FxRates.class)
                .flatMap(rates -> rates.rate(amount.currency(), currency, input.date(), bench))
                .map(rate -> Money.of(amount.amount().multiply(rate.factor()), currency));
    }

    private Money money(BigDecimal amount) {
        return Money.of(amount, currency).rounded();
    }
}
