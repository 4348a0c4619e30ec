package org.portolan.research.intake.products;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.portolan.research.intake.CurrencySign;
import org.portolan.research.intake.FileFacts;
import org.portolan.research.intake.Marketplaces;
import org.portolan.research.model.products.Build;
import org.portolan.research.model.products.Maker;
import org.portolan.research.model.products.Offer;
import org.portolan.research.model.products.Opinion;
import org.portolan.research.model.products.Product;
import org.portolan.research.model.products.Sales;
import org.portolan.research.model.products.Shelf;

/** Makes a product of what a file says of it. Below zero is how Keepa writes that there is none. */
final class ProductReader {

    private static final BigDecimal BEST_RATING = BigDecimal.valueOf(5);
    private static final Set<String> YES = Set.of("yes", "true", "1", "y", "sponsored", "是");

    private final ProductLayout layout;
    private final FileFacts facts;

    ProductReader(ProductLayout layout, FileFacts facts) {
        this.layout = layout;
        this.facts = facts;
    }

    /** The country of the row's marketplace; empty where nothing says it. */
    String marketplace(ProductCells cells) {
        String written = cells.text("marketplace");
        Optional<String> country = Marketplaces.ofLocale(written)
                .or(() -> Marketplaces.ofAddress(written))
                .or(() -> Marketplaces.ofAddress(cells.text("url")))
                .map(Marketplaces.Marketplace::country)
                .or(() -> code(written));
        return country.or(() -> Optional.of(facts.marketplace()).filter(one -> !one.isEmpty()))
                .or(() -> Optional.of(cells.text("currency")).flatMap(Marketplaces::countryOf))
                .or(() -> headerCurrency(cells, "").flatMap(Marketplaces::countryOf))
                .orElse("");
    }

    Product read(ProductCells cells, String id, String country) {
        Optional<BigDecimal> units = positive(cells, "units");
        return new Product(
                id,
                word(cells, "parent_id").filter(parent -> !parent.equals(id)),
                cells.text("title"),
                word(cells, "url"),
                new Maker(word(cells, "brand"), word(cells, "seller"), word(cells, "seller_country")),
                new Shelf(
                        word(cells, "category").map(Nested::path),
                        whole(positive(cells, "rank").filter(rank -> rank.signum() > 0)),
                        word(cells, "rank_category"),
                        listed(cells)),
                new Offer(
                        currency(cells, country),
                        positive(cells, "price").filter(price -> price.signum() > 0),
                        positive(cells, "list_price").filter(price -> price.signum() > 0),
                        whole(positive(cells, "offers")),
                        word(cells, "fulfilment").map(ProductReader::fulfilment),
                        positive(cells, "fee"),
                        word(cells, "sponsored").map(word -> YES.contains(word.toLowerCase(Locale.ROOT)))),
                new Opinion(
                        positive(cells, "rating")
                                .filter(rating -> rating.signum() > 0 && rating.compareTo(BEST_RATING) <= 0),
                        whole(count(cells, "reviews").filter(ProductReader::isWhole))),
                new Sales(
                        units,
                        basis(cells) == Sales.Basis.AT_LEAST || basis(cells) == Sales.Basis.LIFETIME
                                ? Optional.empty()
                                : positive(cells, "units_high").or(() -> units),
                        units.isPresent() ? basis(cells) : Sales.Basis.UNKNOWN,
                        positive(cells, "revenue")),
                new Build(
                        word(cells, "size_tier"),
                        word(cells, "dimensions").or(() -> sides(cells)),
                        weight(cells),
                        whole(count(cells, "images")),
                        whole(count(cells, "variations"))));
    }

    /** A scrape counts all units since the listing, unless its column speaks of a month. */
    private Sales.Basis basis(ProductCells cells) {
        boolean month = cells.columnOf("units").toLowerCase(Locale.ROOT).contains("month");
        return layout.basis() == Sales.Basis.LIFETIME && month ? Sales.Basis.AT_LEAST : layout.basis();
    }

    private static Optional<String> code(String written) {
        return written.matches("[A-Za-z]{2}")
                        && Set.of(Locale.getISOCountries()).contains(written.toUpperCase(Locale.ROOT))
                ? Optional.of(written.toUpperCase(Locale.ROOT))
                : Optional.empty();
    }

    private Optional<String> currency(ProductCells cells, String country) {
        return word(cells, "currency")
                .flatMap(word -> CurrencySign.in(word.toUpperCase(Locale.ROOT), country))
                .or(() -> headerCurrency(cells, country))
                .or(() -> CurrencySign.in(cells.text("price"), country))
                .or(() -> Marketplaces.currencyOf(country));
    }

    private static Optional<String> headerCurrency(ProductCells cells, String country) {
        return CurrencySign.in(cells.columnOf("price"), country);
    }

    /** Black Box gives months instead of a day. */
    private Optional<LocalDate> listed(ProductCells cells) {
        return cells.date("listed")
                .or(() -> positive(cells, "age_months")
                        .map(months -> facts.day().orElse(facts.written()).minusMonths(months.longValue())));
    }

    /** Keepa and others give each side a column, with the unit in its name. */
    private static Optional<String> sides(ProductCells cells) {
        Optional<BigDecimal> length = positive(cells, "length");
        Optional<BigDecimal> width = positive(cells, "width");
        Optional<BigDecimal> height = positive(cells, "height");
        return length.isPresent()
                        && width.isPresent()
                        && height.isPresent()
                        && length.get().signum() > 0
                ? Optional.of(plain(length.get()) + " x " + plain(width.get()) + " x " + plain(height.get()) + " cm")
                : Optional.empty();
    }

    private static Optional<String> weight(ProductCells cells) {
        return word(cells, "weight")
                .or(() -> positive(cells, "grams")
                        .filter(grams -> grams.signum() > 0)
                        .map(grams -> plain(grams) + " g"));
    }

    /** Keepa asks whether it is FBA; all others name it. */
    private static String fulfilment(String written) {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "yes", "true", "afn" -> "FBA";
            case "no", "false", "mfn" -> "FBM";
            case "amazon", "amz" -> "AMZ";
            default -> written.length() <= 4 ? written.toUpperCase(Locale.ROOT) : written;
        };
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static Optional<String> word(ProductCells cells, String field) {
        return Optional.of(cells.text(field)).filter(text -> !text.isEmpty() && !text.equals("null"));
    }

    private static Optional<BigDecimal> positive(ProductCells cells, String field) {
        return cells.text(field).equals("null")
                ? Optional.empty()
                : cells.number(field).filter(number -> number.signum() >= 0);
    }

    /** A number, or how many a list has. */
    private static Optional<BigDecimal> count(ProductCells cells, String field) {
        Optional<Integer> size = Nested.size(cells.text(field));
        return size.isPresent() ? size.map(BigDecimal::valueOf) : positive(cells, field);
    }

    /** A column Ratings may hold stars instead: nobody is half a reviewer. */
    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private static Optional<Long> whole(Optional<BigDecimal> number) {
        return number.map(value -> value.setScale(0, RoundingMode.HALF_UP).longValue());
    }
}
