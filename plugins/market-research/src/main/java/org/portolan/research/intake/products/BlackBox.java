package org.portolan.research.intake.products;

import static org.portolan.api.intake.Header.Field.optional;
import static org.portolan.api.intake.Header.Field.required;

import org.portolan.api.intake.Header;
import org.portolan.research.model.products.Sales;

/** Helium 10 Black Box: products that a filter found. */
public final class BlackBox extends ProductFormat {

    static final Header HEADER = Header.of(
            required("product_id", "ASIN"),
            required("title", "Title"),
            required("units", "ASIN Sales", "Monthly Sales"),
            required("age_months", "Listing Age (Months)", "Listing Age"),
            optional("brand", "Brand"),
            optional("fulfilment", "Fulfillment", "Fulfilment"),
            optional("category", "Category"),
            optional("rank", "BSR"),
            optional("price", "Price"),
            optional("units_family", "Parent Level Sales"),
            optional("revenue", "ASIN Revenue", "Monthly Revenue"),
            optional("reviews", "Review Count"),
            optional("rating", "Reviews Rating", "Rating"),
            optional("seller", "Seller"),
            optional("seller_country", "Seller Country/Region"),
            optional("offers", "Number of Active Sellers"),
            optional("season", "Best Sales Period"),
            optional("image", "Image URL"),
            optional("images", "Number of Images"),
            optional("variations", "Variation Count"),
            optional("url", "URL"),
            optional("weight", "Weight"),
            optional("size_tier", "Size Tier", "Product Tier"),
            optional("fee", "FBA Fees"),
            optional("trend", "Sales Trend (90 days) (%)"),
            optional("ratio", "Sales to Reviews"),
            optional("revenue_family", "Parent Level Revenue"));

    private static final ProductLayout LAYOUT =
            ProductLayout.of("research.black-box", "black-box", HEADER, Sales.Basis.ESTIMATE);

    /** Called by the service loader. */
    public BlackBox() {
        super(LAYOUT);
    }
}
