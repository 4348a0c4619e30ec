package org.portolan.research.intake.products;

import static org.portolan.api.intake.Header.Field.optional;
import static org.portolan.api.intake.Header.Field.required;

import java.util.Optional;
import org.portolan.api.intake.Header;
import org.portolan.api.intake.Row;
import org.portolan.api.intake.Source;
import org.portolan.api.intake.TableFormat;
import org.portolan.api.store.Batch;

/** The sellers of a platform, as catalogues have them beside their products: who, and where from. */
public final class SellerList implements TableFormat<SellerList.Seller> {

    private static final Header HEADER = Header.of(
            required("seller_id", "seller id", "店铺ID"),
            required("seller_city", "city", "所在城市"),
            optional("seller_state", "state", "region"),
            optional("seller_zip_code_prefix", "postcode", "zip"),
            optional("seller_country", "country"),
            optional("seller_name", "name"));

    /** One seller; what the list does not say is empty. */
    public record Seller(String id, String name, String country, String region, String city, String postcode) {}

    @Override
    public String id() {
        return "research.sellers";
    }

    @Override
    public Header header() {
        return HEADER;
    }

    @Override
    public Optional<Seller> row(Row row) {
        String id = row.required("seller_id");
        return id.isEmpty()
                ? Optional.empty()
                : Optional.of(new Seller(
                        id,
                        row.text("seller_name"),
                        row.text("seller_country"),
                        row.text("seller_state"),
                        row.text("seller_city"),
                        row.text("seller_zip_code_prefix")));
    }

    @Override
    public Writer<Seller> writer(Batch batch, Source source) {
        Batch.Rows rows = batch.rows("research_seller", "seller_id", "name", "country", "region", "city", "postcode");
        return (row, seller) -> rows.add(
                row.number(),
                seller.id(),
                seller.name(),
                seller.country(),
                seller.region(),
                seller.city(),
                seller.postcode());
    }
}
