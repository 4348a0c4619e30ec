package org.portolan.research.store.trends;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.portolan.api.store.Store;
import org.portolan.research.model.demand.Grain;

/** Reads interest over time. Never called on the event thread. */
public final class StoredInterest {

    private StoredInterest() {}

    /**
     * Which series there are.
     *
     * @param periods how many it has, {@code belowOne} and {@code partial} among them
     */
    public record Stored(
            String importId,
            String file,
            String term,
            String geo,
            Grain grain,
            LocalDate from,
            LocalDate to,
            int periods,
            int belowOne,
            int partial) {}

    /** All of them, those of the newest import first. */
    public static List<Stored> all(Store store) {
        return store.read(handle ->
                handle.createQuery("""
                        SELECT i.import_id, f.file, i.term, i.geo, i.grain, min(i.at) AS first, max(i.at) AS last,
                               count(*) AS periods, sum(i.below_one) AS below_one, sum(i.partial) AS partial
                        FROM research_interest i JOIN research_trends_file f ON f.import_id = i.import_id
                        GROUP BY i.import_id, f.file, i.term, i.geo, i.grain
                        ORDER BY i.import_id DESC, min(i.rowid)
                        """).map((row, context) -> stored(row)).list());
    }

    /**
     * The series of a term: of several downloads the newest, and within it the first.
     *
     * @param term in any case
     * @param geo as {@link Stored} has it; empty for any
     * @param importId empty for any
     */
    public static Optional<TrendsSeries> find(
            Store store, String term, Optional<String> geo, Optional<String> importId) {
        return all(store).stream()
                .filter(one -> one.term().equalsIgnoreCase(term.strip()))
                .filter(one ->
                        geo.isEmpty() || one.geo().equalsIgnoreCase(geo.get().strip()))
                .filter(one -> importId.isEmpty() || one.importId().equals(importId.get()))
                .findFirst()
                .map(one -> read(store, one));
    }

    /** The periods of a series. */
    public static TrendsSeries read(Store store, Stored which) {
        List<TrendsSeries.Period> points = store.read(handle -> handle.createQuery("""
                        SELECT at, value, below_one, partial, row_no FROM research_interest
                        WHERE import_id = :import AND term = :term AND geo = :geo AND grain = :grain
                        ORDER BY at, row_no
                        """)
                .bind("import", which.importId())
                .bind("term", which.term())
                .bind("geo", which.geo())
                .bind("grain", which.grain().word())
                .map((row, context) -> new TrendsSeries.Period(
                        moment(row.getString("at")),
                        new BigDecimal(row.getString("value")),
                        row.getInt("below_one") != 0,
                        row.getInt("partial") != 0,
                        row.getLong("row_no")))
                .list());
        return new TrendsSeries(which.importId(), which.file(), which.term(), which.geo(), which.grain(), points);
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                row.getString("import_id"),
                row.getString("file"),
                row.getString("term"),
                row.getString("geo"),
                Grain.of(row.getString("grain")).orElseThrow(),
                moment(row.getString("first")).toLocalDate(),
                moment(row.getString("last")).toLocalDate(),
                row.getInt("periods"),
                row.getInt("below_one"),
                row.getInt("partial"));
    }

    private static LocalDateTime moment(String text) {
        return text.length() > 10
                ? LocalDateTime.parse(text)
                : LocalDate.parse(text).atStartOfDay();
    }
}
