package org.portolan.logistics.store.landed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.portolan.api.report.Place;
import org.portolan.api.store.Store;
import org.portolan.logistics.model.landed.TariffLine;

/** Lines of an imported tariff: of the last edition on or before a day, or of the first one where all are later. */
public final class StoredTariff {

    private StoredTariff() {}

    /**
     * Find the lines that a code may mean: the line of just that code; where there is none, those that the code begins;
     * where there are none either, the line with the longest code that begins it. Lines without any rate are left out.
     *
     * @param code digits only
     * @return none where no tariff of the country is imported, or no line fits
     */
    public static List<TariffLine> lines(Store store, String country, String code, LocalDate day) {
        return store.read(handle -> edition(handle, country, day)
                .map(edition -> lines(handle, edition, code))
                .orElse(List.of()));
    }

    /** True where any edition of a country's tariff is imported. */
    public static boolean knows(Store store, String country) {
        return store.read(handle -> edition(handle, country, LocalDate.MAX).isPresent());
    }

    private record Edition(String importId, LocalDate date, String file) {}

    private static Optional<Edition> edition(Handle handle, String country, LocalDate day) {
        return handle.createQuery("""
                        SELECT import_id, edition, file FROM logistics_tariff_edition WHERE country = :country
                        ORDER BY edition > :day,
                                 CASE WHEN edition <= :day THEN edition END DESC, edition, import_id DESC
                        LIMIT 1
                        """)
                .bind("country", country)
                .bind("day", day.equals(LocalDate.MAX) ? "9999-12-31" : day.toString())
                .map((row, context) -> new Edition(
                        row.getString("import_id"), LocalDate.parse(row.getString("edition")), row.getString("file")))
                .findFirst();
    }

    private static List<TariffLine> lines(Handle handle, Edition edition, String code) {
        List<TariffLine> exact = query(handle, edition, "code = :code", code);
        if (!exact.isEmpty()) {
            return exact;
        }
        List<TariffLine> below = query(handle, edition, "code > :code AND code < :code || ':'", code);
        return below.isEmpty() ? above(handle, edition, code) : below;
    }

    private static List<TariffLine> above(Handle handle, Edition edition, String code) {
        for (int digits = code.length() - 1; digits >= 8; digits--) {
            List<TariffLine> line = query(handle, edition, "code = :code", code.substring(0, digits));
            if (!line.isEmpty()) {
                return line;
            }
        }
        return List.of();
    }

    private static List<TariffLine> query(Handle handle, Edition edition, String condition, String code) {
        return handle.createQuery("""
                        SELECT code, path, unit, general, special, column2, additional, rate_row
                        FROM logistics_tariff_line
                        WHERE import_id = :edition AND rate_row > 0 AND\s""" + condition + " ORDER BY row_no")
                .bind("edition", edition.importId())
                .bind("code", code)
                .map((row, context) -> new TariffLine(
                        row.getString("code"),
                        row.getString("path"),
                        row.getString("unit"),
                        row.getString("general"),
                        row.getString("special"),
                        row.getString("column2"),
                        row.getString("additional"),
                        edition.date(),
                        edition.importId(),
                        Place.row(edition.file(), "", row.getLong("rate_row"))))
                .list();
    }
}
