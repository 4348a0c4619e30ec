package org.portolan.courses.store.people;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.portolan.api.intake.DataFile;
import org.portolan.api.store.Batch;
import org.portolan.api.store.Store;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Money;
import org.portolan.courses.model.people.PayList;
import org.portolan.courses.model.people.PayRow;

/** The pays that the plugin ships, and those that a person keeps: added, changed and taken out by batches. */
public final class Pays {

    private static final int MICROS = 6;

    private static final List<PayRow> SHIPPED = DataFile.read(Pays.class, "people/pay.csv").stream()
            .map(line -> new PayRow(
                    line.text("id"),
                    line.text("city"),
                    line.text("platform"),
                    line.text("language"),
                    line.text("role"),
                    line.given("from").map(BigDecimal::new),
                    line.given("to").map(BigDecimal::new),
                    Money.currencyOf(line.text("currency")),
                    PayRow.Basis.valueOf(line.text("basis").toUpperCase(Locale.ROOT)),
                    line.text("month"),
                    line.text("source"),
                    line.text("said")))
            .toList();

    private Pays() {}

    /** True where a row of this name came with the plugin. */
    public static boolean isShipped(String id) {
        return SHIPPED.stream().anyMatch(row -> row.id().equals(id));
    }

    /** The names of all rows, one’s own and shipped ones. */
    public static Set<String> ids(Batch batch) {
        Set<String> ids = new HashSet<>(newest(batch.handle(), 0, row -> row.getString("id")));
        SHIPPED.forEach(row -> ids.add(row.id()));
        return ids;
    }

    /** All of them, with which ones count. */
    public static PayList all(Store store) {
        return store.read(handle -> {
            Set<String> gone = new HashSet<>(newest(handle, 1, row -> row.getString("id")));
            List<PayList.Entry> own = newest(
                    handle,
                    0,
                    row -> new PayList.Entry(
                            read(row), PayList.State.OWN, row.getString("import_id"), row.getLong("row_no")));
            return PayList.of(SHIPPED, own, gone);
        });
    }

    /** What a row is read as. */
    @FunctionalInterface
    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static <T> List<T> newest(Handle handle, int gone, Reader<T> reader) {
        return handle.createQuery("""
                        SELECT * FROM courses_pay AS p WHERE gone = :gone
                        AND p.rowid = (SELECT max(rowid) FROM courses_pay WHERE id = p.id AND import_id =
                            (SELECT max(import_id) FROM courses_pay WHERE id = p.id))
                        ORDER BY import_id, row_no
                        """)
                .bind("gone", gone)
                .map((row, context) -> reader.read(row))
                .list();
    }

    private static PayRow read(ResultSet row) throws SQLException {
        return new PayRow(
                row.getString("id"),
                row.getString("city"),
                row.getString("platform"),
                row.getString("language"),
                row.getString("role"),
                amount(row, "least"),
                amount(row, "most"),
                Money.currencyOf(row.getString("currency")),
                PayRow.Basis.valueOf(row.getString("basis")),
                row.getString("month"),
                row.getString("source"),
                row.getString("remark"));
    }

    private static Optional<BigDecimal> amount(ResultSet row, String column) throws SQLException {
        long micros = row.getLong(column);
        return row.wasNull()
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(micros, MICROS).stripTrailingZeros());
    }

    /** Keep a row, in place of one of the same name. */
    public static void add(Batch batch, long rowNo, PayRow row, boolean gone) {
        batch.rows(
                        "courses_pay",
                        "id",
                        "city",
                        "platform",
                        "language",
                        "role",
                        "least",
                        "most",
                        "currency",
                        "basis",
                        "month",
                        "source",
                        "remark",
                        "gone")
                .add(
                        rowNo,
                        row.id(),
                        row.city(),
                        row.platform(),
                        row.language(),
                        row.role(),
                        row.from().map(Money::micros).orElse(null),
                        row.to().map(Money::micros).orElse(null),
                        row.currency().getCurrencyCode(),
                        row.basis().name(),
                        row.month(),
                        row.source(),
                        row.remark(),
                        gone ? 1 : 0);
    }

    /** Keep one row as a batch of its own, which can be undone. */
    public static void keep(Store store, Text label, PayRow row, boolean gone) {
        boolean done = store.write(label, batch -> {
            add(batch, 0, row, gone);
            return true;
        });
        assert done;
    }
}
