package org.portolan.research.model.market;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.portolan.api.report.Trace;

/**
 * A product as the market sees it: the newest of what all downloads say of it.
 *
 * @param marketplace a country's code; empty where unknown
 * @param currency ISO 4217, of price and revenue
 * @param units a month's, in the middle of what is known; of all time where the basis is {@code lifetime}
 * @param basis how units are known: estimate, bounds, at-least, sold, lifetime, unknown
 * @param fulfilment FBA, FBM, AMZ, or as the download says
 * @param seen the day of the newest download
 * @param sources the rows that say so, the newest first
 */
public record Item(
        String id,
        String marketplace,
        String title,
        Optional<String> brand,
        Optional<String> seller,
        Optional<String> currency,
        Optional<BigDecimal> price,
        Optional<BigDecimal> rating,
        Optional<Long> reviews,
        Optional<BigDecimal> units,
        String basis,
        Optional<BigDecimal> revenue,
        Optional<String> fulfilment,
        Optional<LocalDate> listed,
        LocalDate seen,
        List<Trace.Source> sources) {

    public Item {
        sources = List.copyOf(sources);
    }

    /** Whole months since it was listed, as of when it was seen. */
    public Optional<Long> months() {
        return listed.map(day -> Math.max(0, java.time.temporal.ChronoUnit.MONTHS.between(day, seen)));
    }
}
