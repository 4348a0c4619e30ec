package org.portolan.research.intake.products;

import static org.portolan.api.intake.Header.Field.optional;
import static org.portolan.api.intake.Header.Field.required;

import org.portolan.api.intake.Header;
import org.portolan.research.model.products.Sales;

/** The products of a niche of Amazon’s Product Opportunity Explorer; the niche stands above the table. */
public final class OpportunityProducts extends ProductFormat {

    static final Header HEADER = Header.of(
            required("title", "Product Name", "Product Title"),
            required("product_id", "ASIN"),
            required(
                    "clicks",
                    "Niche Click Count (Past 360 days)",
                    "Niche Click Count",
                    "Click Count (Past 360 days)",
                    "Niche Click Count (Past 90 days)"),
            optional("brand", "Brand"),
            optional("category", "Category"),
            optional("listed", "Launch date"),
            optional("click_share", "Click Share (Past 360 days)", "Click Share"),
            optional(
                    "price",
                    "Average Selling Price (Past 360 days)",
                    "Average Selling Price",
                    "Avg. Selling Price (Past 360 days)"),
            optional("reviews", "Total Ratings", "Total Ratings (Past 360 days)"),
            optional("rating", "Average Customer Rating", "Avg. Customer Rating"),
            optional("rank", "Average BSR", "Avg. Best Seller Rank", "Average Best Seller Rank"),
            optional(
                    "offers",
                    "Buyable Offer Average 1P+3P (past 360 days)",
                    "Average # of Sellers and Vendors (Past 360 days)",
                    "Avg. # of Sellers & Vendors"));

    private static final ProductLayout LAYOUT =
            ProductLayout.of("research.opportunity-products", "opportunity-explorer", HEADER, Sales.Basis.UNKNOWN);

    /** Called by the service loader. */
    public OpportunityProducts() {
        super(LAYOUT);
    }
}
