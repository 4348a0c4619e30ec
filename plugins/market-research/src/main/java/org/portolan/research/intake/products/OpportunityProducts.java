package org.portolan.research.intake.products;

import static org.portolan.api.intake.Header.Field.optional;
import static org.portolan.api.intake.Header.Field.required;

import java.io.IOException;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.FileFormat;
import org.portolan.api.intake.Header;
import org.portolan.api.intake.Intake;
import org.portolan.api.intake.Recognition;
import org.portolan.api.intake.Sample;
import org.portolan.api.intake.Source;
import org.portolan.research.model.products.Sales;

/** The products of a niche of Amazon’s Product Opportunity Explorer; the niche stands above the table. */
public final class OpportunityProducts implements FileFormat {

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

    @Override
    public String id() {
        return LAYOUT.id();
    }

    @Override
    public Recognition recognise(Sample sample) {
        return sample.recognise(HEADER);
    }

    @Override
    public void read(Source source, Intake intake) throws IOException, Refusal {
        ProductReading.run(LAYOUT, source, intake);
    }
}
