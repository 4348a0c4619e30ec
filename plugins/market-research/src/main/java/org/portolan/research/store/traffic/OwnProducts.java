package org.portolan.research.store.traffic;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.portolan.api.report.Place;
import org.portolan.api.report.Trace;
import org.portolan.research.model.traffic.OwnProduct;
import org.portolan.research.model.traffic.OwnProduct.Searched;
import org.portolan.research.model.traffic.OwnProduct.Visited;

/** The operator's own products, of the newest report of each kind: periods are never mixed. */
public final class OwnProducts {

    private static final String SEARCHED = "research.search-catalog-performance";
    private static final String VISITED = "research.business-report";

    private OwnProducts() {}

    /** The marketplaces of which there are reports, that of the newest first; empty text where a report says none. */
    public static List<String> marketplaces(Handle handle) {
        return handle.createQuery("""
                        SELECT marketplace FROM research_report WHERE kind IN (:searched, :visited)
                        GROUP BY marketplace ORDER BY max(coalesce(ends, '')) DESC, max(import_id) DESC
                        """)
                .bind("searched", SEARCHED)
                .bind("visited", VISITED)
                .mapTo(String.class)
                .list();
    }

    /** The products of a marketplace, those with most visits first. A report that names no marketplace is of each. */
    public static List<OwnProduct> of(Handle handle, String marketplace) {
        Map<String, OwnProduct> searched = new LinkedHashMap<>();
        newest(handle, SEARCHED, marketplace)
                .ifPresent(report -> handle.createQuery(
                                "SELECT * FROM research_catalog WHERE import_id = :report ORDER BY row_no")
                        .bind("report", report.importId())
                        .map((row, context) -> searched(row, report))
                        .forEach(product -> searched.put(product.product(), product)));
        List<OwnProduct> products = new ArrayList<>();
        newest(handle, VISITED, marketplace)
                .ifPresent(report -> handle.createQuery("SELECT * FROM research_traffic"
                                + " WHERE import_id = :report AND product_id <> '' ORDER BY row_no")
                        .bind("report", report.importId())
                        .map((row, context) -> visited(row, report))
                        .forEach(products::add));
        // One ASIN may have several SKUs: what searches brought is of all of them.
        products.replaceAll(product -> product.with(Optional.ofNullable(searched.get(product.product()))));
        Set<String> visited = products.stream().map(OwnProduct::product).collect(Collectors.toSet());
        searched.values().stream()
                .filter(product -> !visited.contains(product.product()))
                .forEach(products::add);
        products.sort(Comparator.comparing(OwnProducts::size).reversed().thenComparing(OwnProduct::product));
        return products;
    }

    private record Newest(String importId, String file) {}

    private static Optional<Newest> newest(Handle handle, String kind, String marketplace) {
        return handle.createQuery("""
                        SELECT import_id, file FROM research_report
                        WHERE kind = :kind AND (marketplace = :marketplace OR marketplace = '')
                        ORDER BY coalesce(ends, '') DESC, import_id DESC LIMIT 1
                        """)
                .bind("kind", kind)
                .bind("marketplace", marketplace)
                .map((row, context) -> new Newest(row.getString("import_id"), row.getString("file")))
                .findOne();
    }

    private static OwnProduct visited(ResultSet row, Newest report) throws SQLException {
        return new OwnProduct(
                row.getString("product_id"),
                text(row.getString("sku")),
                text(row.getString("title")),
                Optional.empty(),
                Optional.of(new Visited(number(row, "sessions"), number(row, "units"), source(row, report))));
    }

    private static OwnProduct searched(ResultSet row, Newest report) throws SQLException {
        return new OwnProduct(
                row.getString("product_id"),
                "",
                row.getString("title"),
                Optional.of(new Searched(
                        number(row, "impressions"),
                        number(row, "clicks"),
                        number(row, "purchases"),
                        source(row, report))),
                Optional.empty());
    }

    private static BigDecimal size(OwnProduct product) {
        return product.visited()
                .flatMap(Visited::sessions)
                .or(() -> product.searched().flatMap(Searched::clicks))
                .orElse(BigDecimal.ZERO);
    }

    private static Trace.Source source(ResultSet row, Newest report) throws SQLException {
        return new Trace.Source(report.importId(), Place.row(report.file(), "", row.getLong("row_no")));
    }

    private static Optional<BigDecimal> number(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(BigDecimal::new);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
