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

/** Today's exchange rates, each looked up once for a quote. */
final class Exchange {

    private final Workbench bench;
    private final Optional<FxRates> rates;
    private final LocalDate today;
    private final Map<List<Currency>, Optional<Rate>> known = new HashMap<>();

    Exchange(Workbench bench) {
        this.bench = bench;
        this.rates = bench.find(FxRates.class);
        this.today = LocalDate.now(bench.clock());
    }

    LocalDate today() {
        return today;
    }

    Optional<Rate> rate(Currency from, Currency to) {
        return known.computeIfAbsent(
                List.of(from, to), pair -> rates.flatMap(service -> service.rate(from, to, today, bench)));
    }
}
