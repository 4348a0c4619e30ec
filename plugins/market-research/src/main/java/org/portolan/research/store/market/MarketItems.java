package org.portolan.research.store.market;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.portolan.api.report.Place;
import org.portolan.api.report.Trace;
import org.portolan.research.model.market.Item;

/** The products of the workspace: of each, the newest download counts, and older ones fill what it does not say. */
public final class MarketItems {

    /** How many rows of files are kept behind one product. */
    private static final int SOURCES = 3;

    private MarketItems() {}

    /** All products, in the order of marketplace and id. */
    public static List<Item> all(Handle handle) {
        Map<String, Item> items = new LinkedHashMap<>();
        handle.createQuery("""
                        SELECT p.*, coalesce(b.file_name, '') AS file, coalesce(b.at, '') AS at,
                            coalesce(p.observed, substr(b.at, 1, 10), '1970-01-01') AS seen
                        FROM research_product p LEFT JOIN portolan_batch b ON b.id = p.import_id
                        ORDER BY p.marketplace, p.product_id, seen DESC, p.import_id DESC, p.row_no
                        """)
                .map((row, context) -> item(row))
                .forEach(item -> items.merge(item.marketplace() + "\t" + item.id(), item, MarketItems::filled));
        return List.copyOf(items.values());
    }

    private static Item item(ResultSet row) throws SQLException {
        Optional<BigDecimal> low = number(row, "units_low");
        Optional<BigDecimal> high = number(row, "units_high");
        return new Item(
                row.getString("product_id"),
                row.getString("marketplace"),
                row.getString("title"),
                text(row, "brand"),
                text(row, "seller"),
                text(row, "currency"),
                number(row, "price"),
                number(row, "rating"),
                number(row, "reviews").map(BigDecimal::longValue),
                low.map(units -> high.map(most -> units.add(most).divide(BigDecimal.valueOf(2)))
                        .orElse(units)),
                row.getString("units_basis"),
                number(row, "revenue"),
                text(row, "fulfilment"),
                text(row, "listed").map(LocalDate::parse),
                seen(row),
                List.of(new Trace.Source(
                        row.getString("import_id"), Place.row(row.getString("file"), "", row.getLong("row_no")))));
    }

    private static LocalDate seen(ResultSet row) throws SQLException {
        String at = row.getString("at");
        return row.getString("observed") == null && !at.isEmpty()
                ? Instant.parse(at).atZone(ZoneOffset.UTC).toLocalDate()
                : LocalDate.parse(row.getString("seen"));
    }

    /** Amounts are one download's: a price and a revenue of two could be of two currencies. */
    private static Item filled(Item newer, Item older) {
        boolean money =
                newer.currency().equals(older.currency()) || newer.currency().isEmpty();
        List<Trace.Source> sources = new ArrayList<>(newer.sources());
        older.sources().stream().limit(SOURCES - sources.size()).forEach(sources::add);
        return new Item(
                newer.id(),
                newer.marketplace(),
                newer.title().isEmpty() ? older.title() : newer.title(),
                newer.brand().or(older::brand),
                newer.seller().or(older::seller),
                newer.currency().or(older::currency),
                newer.price().or(() -> money ? older.price() : Optional.empty()),
                newer.rating().or(older::rating),
                newer.reviews().or(older::reviews),
                newer.units().or(older::units),
                newer.units().isPresent() ? newer.basis() : older.basis(),
                newer.revenue().or(() -> money ? older.revenue() : Optional.empty()),
                newer.fulfilment().or(older::fulfilment),
                newer.listed().or(older::listed),
                newer.seen(),
                sources);
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).filter(text -> !text.isBlank());
    }

    private static Optional<BigDecimal> number(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(BigDecimal::new);
    }

    /** The items that a filter lets pass. */
    public static List<Item> passing(Handle handle, MarketFilter filter) {
        Set<String> passing = filter.passing(handle);
        return all(handle).stream()
                .filter(item -> passing.contains(item.marketplace() + "\t" + item.id()))
                .toList();
    }
}
