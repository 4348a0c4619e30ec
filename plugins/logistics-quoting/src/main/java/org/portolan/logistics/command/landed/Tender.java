package org.portolan.logistics.command.landed;

import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.portolan.api.Workbench;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Place;
import org.portolan.api.service.FxRates;
import org.portolan.api.service.FxRates.Rate;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Money;
import org.portolan.logistics.model.landed.Conversion;

/** Brings amounts into the currency of the answer at the last rate on or before the day, and remembers the rates. */
final class Tender implements Conversion {

    /** The longest that the bank pauses, at Easter and Christmas, with room. */
    private static final int FRESH_DAYS = 10;

    private final Workbench bench;
    private final Currency answer;
    private final LocalDate day;
    private final Map<List<Currency>, Optional<Rate>> rates = new LinkedHashMap<>();

    Tender(Workbench bench, Currency answer, LocalDate day) {
        this.bench = bench;
        this.answer = answer;
        this.day = day;
    }

    Currency answer() {
        return answer;
    }

    @Override
    public Money into(Money amount) throws Refusal {
        return in(answer, amount)
                .orElseThrow(() -> new Refusal(
                        Text.of("logistics.landed.refuse.exchange", amount, answer.getCurrencyCode(), day.toString())));
    }

    /** An amount of zero where there is none. */
    Money into(Optional<Money> amount) throws Refusal {
        return amount.isPresent() ? into(amount.get()) : Money.zero(answer);
    }

    /** True where an amount is at most a limit; empty where no exchange rate tells. */
    Optional<Boolean> within(Money amount, Money limit) {
        return in(limit.currency(), amount).map(same -> same.compareTo(limit) <= 0);
    }

    private Optional<Money> in(Currency currency, Money amount) {
        if (amount.currency().equals(currency)) {
            return Optional.of(amount);
        }
        return rates.computeIfAbsent(
                        List.of(amount.currency(), currency),
                        pair -> bench.find(FxRates.class)
                                .flatMap(service -> service.rate(amount.currency(), currency, day, bench)))
                .map(rate -> Money.of(amount.amount().multiply(rate.factor()), currency));
    }

    /** Say which rates were used, and which of them are old. */
    void say(Remarks remarks) {
        rates.forEach((pair, found) -> found.ifPresent(rate -> {
            remarks.note(
                    "logistics.landed.note.exchange",
                    pair.get(0).getCurrencyCode(),
                    pair.get(1).getCurrencyCode(),
                    rate.factor().toPlainString(),
                    rate.source(),
                    rate.published().toString());
            if (rate.published().plusDays(FRESH_DAYS).isBefore(day)) {
                remarks.warn(
                        Place.NOWHERE,
                        "logistics.landed.finding.old-rate",
                        rate.published().toString(),
                        day.toString());
            }
        }));
    }
}
