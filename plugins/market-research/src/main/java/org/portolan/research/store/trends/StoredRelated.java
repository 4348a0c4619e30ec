package org.portolan.research.store.trends;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.portolan.api.report.Place;
import org.portolan.api.report.Trace;
import org.portolan.api.store.Store;

/** Reads related searches and interest by region of a term, of the newest download of each. */
public final class StoredRelated {

    private StoredRelated() {}

    /**
     * A related search.
     *
     * @param value interest, 0..100
     * @param rise percent
     */
    public record Search(
            String block,
            String kind,
            String name,
            Optional<BigDecimal> value,
            Optional<BigDecimal> rise,
            boolean breakout,
            Trace.Source source) {}

    /** A region; without a value where there were not enough searches. */
    public record Region(String region, Optional<BigDecimal> value, boolean belowOne, Trace.Source source) {}

    public static List<Search> searches(Store store, String term) {
        return store.read(handle -> handle.createQuery("""
                        SELECT r.*, f.file FROM research_related r
                        JOIN research_trends_file f ON f.import_id = r.import_id
                        WHERE r.import_id IN (
                            SELECT max(l.import_id) FROM research_related l
                            WHERE lower(l.term) = lower(:term) GROUP BY l.kind, l.block)
                        AND lower(r.term) = lower(:term)
                        ORDER BY r.block DESC, r.kind, r.row_no
                        """)
                .bind("term", term)
                .map((row, context) -> new Search(
                        row.getString("block"),
                        row.getString("kind"),
                        row.getString("name"),
                        Optional.ofNullable(row.getString("value")).map(BigDecimal::new),
                        Optional.ofNullable(row.getString("rise")).map(BigDecimal::new),
                        row.getInt("breakout") != 0,
                        source(row.getString("import_id"), row.getString("file"), row.getLong("row_no"))))
                .list());
    }

    public static List<Region> regions(Store store, String term) {
        return store.read(handle -> handle.createQuery("""
                        SELECT r.*, f.file FROM research_region r
                        JOIN research_trends_file f ON f.import_id = r.import_id
                        WHERE r.import_id = (SELECT max(import_id) FROM research_region WHERE lower(term) = lower(:term))
                        AND lower(r.term) = lower(:term)
                        ORDER BY r.row_no
                        """)
                .bind("term", term)
                .map((row, context) -> new Region(
                        row.getString("region"),
                        Optional.ofNullable(row.getString("value")).map(BigDecimal::new),
                        row.getInt("below_one") != 0,
                        source(row.getString("import_id"), row.getString("file"), row.getLong("row_no"))))
                .list());
    }

    private static Trace.Source source(String importId, String file, long row) {
        return new Trace.Source(importId, Place.row(file, "", row));
    }
}
