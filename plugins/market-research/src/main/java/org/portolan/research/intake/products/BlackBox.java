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

/** Helium 10 Black Box: products that a filter found. */
public final class BlackBox implements FileFormat {

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
