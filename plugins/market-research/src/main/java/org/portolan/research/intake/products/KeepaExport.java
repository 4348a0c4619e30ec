package org.portolan.research.intake.products;

import static org.portolan.api.intake.Header.Field.optional;
import static org.portolan.api.intake.Header.Field.required;

import org.portolan.api.intake.Header;
import org.portolan.api.intake.Recognition;
import org.portolan.api.intake.Sample;
import org.portolan.research.model.products.Sales;

/** Keepa’s export of products: hundreds of columns, as a person chose them. Names carry pictures at times
 * ({@code Buy Box 🚚: Current}) and are compared without; -1 is no offer; the locale says the marketplace. */
public final class KeepaExport extends ProductFormat {

    static final Header HEADER = Header.of(
            required("product_id", "ASIN"),
            optional("marketplace", "Locale", "Domain"),
            optional("title", "Title"),
            optional("rank", "Sales Rank: Current"),
            optional("rank_category", "Sales Rank: Reference", "Categories: Root"),
            optional("units", "Bought in past month", "Monthly Sold"),
            optional("rating", "Reviews: Rating", "Reviews: Ratings", "Rating"),
            optional(
                    "reviews",
                    "Reviews: Rating Count",
                    "Reviews: Review Count",
                    "Reviews: Ratings - Count",
                    "Rating Count",
                    "Review Count"),
            optional(
                    "price",
                    "Buy Box: Current",
                    "New: Current",
                    "New, 3rd Party FBA: Current",
                    "Amazon: Current",
                    "New, 3rd Party FBM: Current"),
            optional("list_price", "List Price: Current", "Buy Box: Strikethrough Price"),
            optional("fulfilment", "Buy Box: Is FBA"),
            optional("seller", "Buy Box: Buy Box Seller", "Buy Box Seller", "Buy Box: Seller"),
            optional("fee", "FBA Pick&Pack Fee", "FBA Fees:", "FBA Fees"),
            optional("listed", "Listed since", "Release Date", "Publication Date"),
            optional("url", "URL: Amazon"),
            optional("category", "Categories: Tree", "Category Tree", "Categories: Root"),
            optional("brand", "Brand"),
            optional("parent_id", "Parent ASIN"),
            optional("offers", "Count of retrieved live offers: New", "New Offer Count: Current", "Total Offer Count"),
            optional("length", "Package: Length (cm)", "Item: Length (cm)"),
            optional("width", "Package: Width (cm)", "Item: Width (cm)"),
            optional("height", "Package: Height (cm)", "Item: Height (cm)"),
            optional("grams", "Package: Weight (g)", "Item: Weight (g)"),
            optional("images", "Image Count", "Image"),
            optional("variations", "Variation Count", "Number of Variations"),
            optional("keepa", "URL: Keepa"),
            optional("tracked", "Tracking since"),
            optional("since", "Last Update"),
            optional("drops", "Sales Rank: Drops last 30 days"),
            optional("average", "Sales Rank: 90 days avg."));

    private static final ProductLayout LAYOUT =
            ProductLayout.of("research.keepa", "keepa", HEADER, Sales.Basis.AT_LEAST);

    /** Called by the service loader. */
    public KeepaExport() {
        super(LAYOUT);
    }

    @Override
    public Recognition recognise(Sample sample) {
        return KeepaColumns.recognise(sample, HEADER);
    }
}
