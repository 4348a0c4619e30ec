package org.portolan.research.intake.products;

import static org.portolan.api.intake.Header.Field.optional;
import static org.portolan.api.intake.Header.Field.required;

import org.portolan.api.intake.Header;
import org.portolan.research.model.products.Sales;

/** Helium 10 Xray: the first pages of a search. The price column carries the currency after two blanks, in whatever sign the
 * marketplace has: {@code Price  AU$}. */
public final class Xray extends ProductFormat {

    static final Header HEADER = Header.of(
            required("title", "Product Details", "Product Title", "Title"),
            required("product_id", "ASIN"),
            required("offers", "Active Sellers #", "Active Sellers", "Active Sellers #s"),
            required("rank", "BSR", "Best Sellers Rank"),
            required("units", "Sales", "ASIN Sales", "Monthly Sales", "Parent Level Sales"),
            optional("url", "URL", "Product URL"),
            optional("brand", "Brand"),
            optional("price", "Price"),
            optional("revenue", "Revenue", "ASIN Revenue", "Monthly Revenue", "Parent Level Revenue"),
            optional("fee", "FBA Fees", "Fees"),
            optional("rating", "Ratings", "Reviews Rating", "Rating"),
            optional("reviews", "Review Count", "Reviews"),
            optional("images", "Images", "# Images"),
            optional("seller", "Buy Box", "Seller"),
            optional("category", "Category"),
            optional("size_tier", "Size Tier"),
            optional("fulfilment", "Fulfillment", "Fulfilment"),
            optional("dimensions", "Dimensions"),
            optional("weight", "Weight"),
            optional("listed", "Creation Date", "Date First Available"),
            optional("seller_country", "Seller Country/Region", "Seller Country"),
            optional("sponsored", "Sponsored"),
            optional("variations", "Variation Count", "Variations"),
            optional("display", "Display Order"),
            optional("image", "Image URL"),
            optional("velocity", "Review velocity"));

    private static final ProductLayout LAYOUT = ProductLayout.of("research.xray", "xray", HEADER, Sales.Basis.ESTIMATE);

    /** Called by the service loader. */
    public Xray() {
        super(LAYOUT);
    }
}
