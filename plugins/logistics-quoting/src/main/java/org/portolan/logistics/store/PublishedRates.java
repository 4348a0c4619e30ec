package org.portolan.logistics.store;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.portolan.api.Workbench;
import org.portolan.api.service.FxRates;
import org.portolan.api.text.Text;

/**
 * Exchange rates from imported reference rates of the European Central Bank. Two currencies other than the euro are
 * crossed through it, both rates of one day.
 */
public final class PublishedRates implements FxRates {

    private static final String EURO = "EUR";
    private static final int OLDEST_DAYS = 10;
    /** A published rate has six digits; fifteen keep what crossing two of them can say. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    @Override
    public Optional<Rate> rate(Currency from, Currency to, LocalDate on, Workbench bench) {
        Text source = Text.of("logistics.fx.source");
        if (from.equals(to)) {
            return Optional.of(new Rate(BigDecimal.ONE, on, source));
        }
        return bench.store().read(handle -> {
            Map<LocalDate, BigDecimal> bought = perEuro(handle, to, on);
            NavigableMap<LocalDate, BigDecimal> crossed = new TreeMap<>();
            perEuro(handle, from, on)
                    .forEach((day, sold) -> Optional.ofNullable(bought.get(day))
                            .ifPresent(units -> crossed.put(day, units.divide(sold, DIGITS))));
            return Optional.ofNullable(crossed.lastEntry())
                    .map(last -> new Rate(last.getValue(), last.getKey(), source));
        });
    }

    /** By day, what one euro was in this currency, in the days that are not too old; of two files, the later import's. */
    private static Map<LocalDate, BigDecimal> perEuro(Handle handle, Currency currency, LocalDate on) {
        Map<LocalDate, BigDecimal> days = new HashMap<>();
        if (currency.getCurrencyCode().equals(EURO)) {
            for (int age = 0; age <= OLDEST_DAYS; age++) {
                days.put(on.minusDays(age), BigDecimal.ONE);
            }
            return days;
        }
        handle.createQuery("""
                        SELECT published, per_euro FROM logistics_exchange_rate
                        WHERE currency = :currency AND published BETWEEN :oldest AND :newest
                        ORDER BY published, import_id
                        """)
                .bind("currency", currency.getCurrencyCode())
                .bind("oldest", on.minusDays(OLDEST_DAYS).toString())
                .bind("newest", on.toString())
                .map((row, context) -> Map.entry(
                        LocalDate.parse(row.getString("published")), new BigDecimal(row.getString("per_euro"))))
                .forEach(day -> days.put(day.getKey(), day.getValue()));
        return days;
    }
}
