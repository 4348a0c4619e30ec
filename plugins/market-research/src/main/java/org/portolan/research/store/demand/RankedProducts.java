package org.portolan.research.store.demand;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.portolan.api.report.Place;
import org.portolan.api.report.Trace;
import org.portolan.api.store.Store;

/** Reads the products whose rank is known together with what is known of their units. Never called on the event thread. */
public final class RankedProducts {

    private RankedProducts() {}

    /**
     * A product on one day.
     *
     * @param category of the rank where the source says it, else of the product
     * @param basis {@code sold}, {@code bounds}, {@code at-least}; {@code estimate} for a tool's own guess
     */
    public record Ranked(
            String product,
            String marketplace,
            String category,
            long rank,
            Optional<BigDecimal> low,
            Optional<BigDecimal> high,
            String basis,
            Trace.Source source) {}

    /** All of them, in the order of their imports. */
    public static List<Ranked> all(Store store) {
        return store.read(handle -> handle.createQuery("""
                        SELECT import_id, row_no, source, product_id, marketplace,
                               coalesce(nullif(rank_category, ''), category, '') AS category,
                               rank, units_low, units_high, coalesce(units_basis, '') AS basis
                        FROM research_product
                        WHERE rank >= 1 AND (units_low IS NOT NULL OR units_high IS NOT NULL)
                        ORDER BY import_id, row_no
                        """)
                .map((row, context) -> new Ranked(
                        row.getString("product_id"),
                        row.getString("marketplace"),
                        row.getString("category"),
                        row.getLong("rank"),
                        Optional.ofNullable(row.getString("units_low")).map(BigDecimal::new),
                        Optional.ofNullable(row.getString("units_high")).map(BigDecimal::new),
                        row.getString("basis"),
                        new Trace.Source(
                                row.getString("import_id"),
                                Place.row(row.getString("source"), "", row.getLong("row_no")))))
                .list());
    }
}
