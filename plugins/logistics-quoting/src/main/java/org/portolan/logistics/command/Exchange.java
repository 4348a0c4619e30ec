package org.portolan.logistics.command;

import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.portolan.api.Workbench;
import org.portolan.api.service.FxRates;
import org.portolan.api.service.FxRates.Rate;
import org.portolan.api.trade.Money;
import org.portolan.logistics.model.Worth;

/** The exchange rates of a day, each looked up once for a quote. */
public final class Exchange {

    private final Workbench bench;
    private final Optional<FxRates> rates;
    private final LocalDate day;
    private final Map<List<Currency>, Optional<Rate>> known = new HashMap<>();

    /**
     * Look up rates.
     *
     * @param day empty for today
     */
    public Exchange(Workbench bench, Optional<LocalDate> day) {
        this.bench = bench;
        this.rates = bench.find(FxRates.class);
        this.day = day.orElseGet(() -> LocalDate.now(bench.clock()));
    }

    /** The day whose rates, the last on or before it, are used. */
    public LocalDate day() {
        return day;
    }

    /** How many units of {@code to} one unit of {@code from} is; empty where no rate is known. */
    public Optional<Rate> rate(Currency from, Currency to) {
        return known.computeIfAbsent(
                List.of(from, to), pair -> rates.flatMap(service -> service.rate(from, to, day, bench)));
    }

    /** What an amount is worth in other currencies. */
    public Worth worth(Money value) {
        return currency -> value.currency().equals(currency)
                ? Optional.of(value)
                : rate(value.currency(), currency)
                        .map(rate -> new Money(value.amount().multiply(rate.factor()), currency).rounded());
    }
}
