package org.portolan.research.intake.products;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.portolan.api.store.Batch;
import org.portolan.research.intake.FileFacts;
import org.portolan.research.model.products.Product;

/** Stores products as one file showed them. */
final class ProductWriter {

    private static final String[] COLUMNS = {
        "source",
        "marketplace",
        "search",
        "observed",
        "product_id",
        "parent_id",
        "title",
        "brand",
        "seller",
        "seller_country",
        "category",
        "url",
        "currency",
        "price",
        "list_price",
        "rating",
        "reviews",
        "rank",
        "rank_category",
        "units_low",
        "units_high",
        "units_basis",
        "revenue",
        "offers",
        "fulfilment",
        "size_tier",
        "dimensions",
        "weight",
        "fulfilment_fee",
        "listed",
        "images",
        "variations",
        "sponsored"
    };

    private final Batch.Rows rows;
    private final String source;
    private final String search;
    private final FileFacts facts;
    private long written;

    ProductWriter(Batch batch, String source, String search, FileFacts facts) {
        this.rows = batch.rows("research_product", COLUMNS);
        this.source = source;
        this.search = search;
        this.facts = facts;
    }

    long written() {
        return written;
    }

    void write(long rowNo, String marketplace, Product product) {
        written++;
        rows.add(
                rowNo,
                source,
                marketplace,
                search,
                facts.day()
                        .or(() -> facts.metadata().period().ends())
                        .map(LocalDate::toString)
                        .orElse(null),
                product.id(),
                product.parent().orElse(null),
                product.title(),
                product.maker().brand().orElse(null),
                product.maker().seller().orElse(null),
                product.maker().sellerCountry().orElse(null),
                product.shelf().category().orElse(null),
                product.url().orElse(null),
                product.offer().currency().orElse(null),
                product.offer().price().orElse(null),
                product.offer().listPrice().orElse(null),
                product.opinion().rating().orElse(null),
                product.opinion().reviews().orElse(null),
                product.shelf().rank().orElse(null),
                product.shelf().rankCategory().orElse(null),
                product.sales().low().map(BigDecimal::stripTrailingZeros).orElse(null),
                product.sales().high().map(BigDecimal::stripTrailingZeros).orElse(null),
                product.sales().basis().word(),
                product.sales().revenue().orElse(null),
                product.offer().offers().orElse(null),
                product.offer().fulfilment().orElse(null),
                product.build().sizeTier().orElse(null),
                product.build().dimensions().orElse(null),
                product.build().weight().orElse(null),
                product.offer().fee().orElse(null),
                product.shelf().listed().map(LocalDate::toString).orElse(null),
                product.build().images().orElse(null),
                product.build().variations().orElse(null),
                product.offer().sponsored().map(flag -> flag ? 1 : 0).orElse(null));
    }
}
