package org.portolan.logistics.store;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
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
    /** A published rate has six digits; fifteen keep what crossing two of them can say. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    @Override
    public Optional<Rate> rate(Currency from, Currency to, LocalDate on, Workbench bench) {
        Text source = Text.of("logistics.fx.source");
        if (from.equals(to)) {
            return Optional.of(new Rate(BigDecimal.ONE, on, source));
        }
        return bench.store()
                .read(handle -> lastDay(handle, from, to, on))
                .map(day -> new Rate(day.bought().divide(day.sold(), DIGITS), day.published(), source));
    }

    /** What one euro was in two currencies on one day. */
    private record Day(LocalDate published, BigDecimal sold, BigDecimal bought) {}

    /** The last day, not after {@code on}, that has both currencies; of two files, the later import's. */
    private static Optional<Day> lastDay(Handle handle, Currency from, Currency to, LocalDate on) {
        boolean sellsEuro = from.getCurrencyCode().equals(EURO);
        boolean buysEuro = to.getCurrencyCode().equals(EURO);
        return handle.createQuery("""
                        SELECT sold.published, sold.per_euro AS sold, bought.per_euro AS bought
                        FROM logistics_exchange_rate sold
                        JOIN logistics_exchange_rate bought ON bought.published = sold.published
                        WHERE sold.currency = :from AND bought.currency = :to AND sold.published <= :on
                        ORDER BY sold.published DESC, sold.import_id DESC, bought.import_id DESC
                        LIMIT 1
                        """)
                .bind("from", (sellsEuro ? to : from).getCurrencyCode())
                .bind("to", (buysEuro ? from : to).getCurrencyCode())
                .bind("on", on.toString())
                .map((row, context) -> new Day(
                        LocalDate.parse(row.getString("published")),
                        sellsEuro ? BigDecimal.ONE : new BigDecimal(row.getString("sold")),
                        buysEuro ? BigDecimal.ONE : new BigDecimal(row.getString("bought"))))
                .findFirst();
    }
}
