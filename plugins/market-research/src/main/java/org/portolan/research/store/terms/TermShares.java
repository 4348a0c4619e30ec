package org.portolan.research.store.terms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.portolan.api.report.Place;
import org.portolan.api.report.Trace;

/** Search terms of the workspace by how they begin, with the products that buyers clicked. */
public final class TermShares {

    private static final int PRODUCT = 3;
    /** One term stands in several reports. */
    private static final int WEEKS = 4;

    private TermShares() {}

    /**
     * One term of one report.
     *
     * @param rank empty where the report ranks nothing
     * @param volume searches in the report's period
     * @param kind the report's format
     * @param products the most clicked ones; empty where the report has none
     */
    public record Found(
            String term,
            Optional<Long> rank,
            Optional<BigDecimal> volume,
            String marketplace,
            String kind,
            String ends,
            List<Clicked> products,
            Trace.Source source) {

        public Found {
            products = List.copyOf(products);
        }
    }

    /** A product that buyers clicked after a search; shares in 0..1 of all clicks and purchases. */
    public record Clicked(String product, BigDecimal clicks, BigDecimal sales) {}

    /**
     * Find the terms that begin so, the most frequent first. Answered from an index; a hundred thousand matches are
     * sorted in it, and only the wanted ones are read.
     *
     * @param marketplace a country's code; empty for all
     */
    public static List<Found> startingWith(Handle handle, String beginning, String marketplace, int most) {
        String lower = beginning.toLowerCase(java.util.Locale.ROOT);
        List<String> terms = handle.createQuery("""
                        SELECT term FROM research_term WHERE term >= :from AND term < :to
                        ORDER BY coalesce(rank, 9223372036854775807), term LIMIT :most
                        """)
                .bind("from", lower)
                .bind("to", lower + "\uFFFF")
                .bind("most", WEEKS * most)
                .mapTo(String.class)
                .list();
        List<Found> found = new ArrayList<>();
        terms.stream().distinct().forEach(term -> found.addAll(of(handle, term, marketplace)));
        return found.stream()
                .sorted(java.util.Comparator.comparingLong(
                                (Found one) -> one.rank().orElse(Long.MAX_VALUE))
                        .thenComparing(Found::term))
                .limit(most)
                .toList();
    }

    private static List<Found> of(Handle handle, String term, String marketplace) {
        return handle.createQuery("""
                        SELECT t.*, coalesce(r.marketplace, '') AS marketplace, coalesce(r.kind, '') AS kind,
                            coalesce(r.ends, '') AS ends, coalesce(r.file, '') AS file
                        FROM research_term t LEFT JOIN research_report r ON r.import_id = t.import_id
                        WHERE t.term = :term AND (:marketplace = '' OR r.marketplace = :marketplace)
                        ORDER BY r.ends DESC
                        """)
                .bind("term", term)
                .bind("marketplace", marketplace)
                .map((row, context) -> new Found(
                        row.getString("term"),
                        Optional.ofNullable(row.getString("rank")).map(Long::valueOf),
                        Optional.ofNullable(row.getString("volume")).map(BigDecimal::new),
                        row.getString("marketplace"),
                        row.getString("kind"),
                        row.getString("ends"),
                        clicked(row.getString("details")),
                        new Trace.Source(
                                row.getString("import_id"),
                                Place.row(row.getString("file"), "", row.getLong("row_no")))))
                .list();
    }

    /** Products parted by tabs, as Top Search Terms are stored; the details of other reports name none. */
    private static List<Clicked> clicked(@org.jspecify.annotations.Nullable String details) {
        if (details == null || details.indexOf('\t') < 0) {
            return List.of();
        }
        String[] cells = details.split("\t", -1);
        List<Clicked> products = new ArrayList<>();
        for (int i = 0; i + PRODUCT <= cells.length; i += PRODUCT) {
            products.add(new Clicked(cells[i], share(cells[i + 1]), share(cells[i + 2])));
        }
        return products;
    }

    /** The report writes percent, with or without the sign. */
    private static BigDecimal share(String written) {
        String number = written.replace("%", "").replace(',', '.').strip();
        return number.matches("\\d{1,3}(\\.\\d+)?") ? new BigDecimal(number).movePointLeft(2) : BigDecimal.ZERO;
    }
}
