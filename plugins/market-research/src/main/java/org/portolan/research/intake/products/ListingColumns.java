package org.portolan.research.intake.products;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portolan.api.intake.DataFile;
import org.portolan.api.intake.Header;
import org.portolan.research.model.products.ListingMapping;
import org.portolan.research.model.products.Sales;

/** The columns that listing dumps of scrapers and platforms use, from our own list of them. */
public final class ListingColumns {

    /** By what a listing is told from other tables: it names or groups a product, and says something of its offer. */
    private static final Set<String> NAMES = Set.of("title", "category");

    private static final Set<String> OFFERS = Set.of("price", "rating", "reviews", "grams", "units");
    private static final int ENOUGH = 4;
    private static final ListingMapping KNOWN = known();

    private ListingColumns() {}

    /** What is known without a person's word. */
    public static ListingMapping mapping() {
        return KNOWN;
    }

    /** A file without an id and without a link holds no products. */
    public static Header header(ListingMapping mapping) {
        List<Header.Field> fields = new ArrayList<>();
        mapping.columns().forEach((field, names) -> {
            boolean id = field.equals("product_id");
            List<String> aliases = new ArrayList<>(names);
            aliases.addAll(id ? mapping.columns().getOrDefault("url", List.of()) : List.of());
            if (!aliases.isEmpty()) {
                fields.add(new Header.Field(aliases.get(0), id, aliases));
            }
        });
        return new Header(fields);
    }

    static ProductLayout layout(ListingMapping mapping) {
        Map<String, List<String>> columns = new LinkedHashMap<>(mapping.columns());
        return new ProductLayout("research.listings", "listing", header(mapping), columns, Sales.Basis.LIFETIME);
    }

    /** Which field of ours each column is taken for; columns that nobody knows are not in it. */
    public static Map<String, String> match(ListingMapping mapping, List<String> columns) {
        Map<String, String> byName = new LinkedHashMap<>();
        columns.forEach(column -> byName.putIfAbsent(Header.normalise(column), column));
        Map<String, String> found = new LinkedHashMap<>();
        mapping.columns()
                .forEach((field, names) -> names.stream()
                        .map(name -> byName.getOrDefault(Header.normalise(name), ""))
                        .filter(column -> !column.isEmpty())
                        .findFirst()
                        .ifPresent(column -> found.put(field, column)));
        return found;
    }

    /** True where these columns describe products on offer, and not, say, reviews or orders. */
    static boolean describe(Map<String, String> found) {
        return (found.containsKey("product_id") || found.containsKey("url"))
                && found.size() >= ENOUGH
                && found.keySet().stream().anyMatch(NAMES::contains)
                && found.keySet().stream().anyMatch(OFFERS::contains)
                && !found.containsKey("not_listing");
    }

    private static ListingMapping known() {
        return new ListingMapping(DataFile.read(ListingColumns.class, "market/listing-columns.csv").stream()
                .collect(Collectors.groupingBy(
                        line -> line.text("field"),
                        LinkedHashMap::new,
                        Collectors.flatMapping(line -> spellings(line.text("column")), Collectors.toList()))));
    }

    /** Scrapers write one name in several ways: {@code list_price}, {@code list price}, {@code listPrice}. */
    private static Stream<String> spellings(String column) {
        return Stream.of(column, Header.normalise(column).replace(" ", "")).distinct();
    }
}
