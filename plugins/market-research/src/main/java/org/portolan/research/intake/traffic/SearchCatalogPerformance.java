package org.portolan.research.intake.traffic;

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

/** Amazon’s Search Catalog Performance: what each product of a brand got from searches, from seen to bought. */
public final class SearchCatalogPerformance implements FileFormat {

    static final Header HEADER = Header.of(
            required("product", "ASIN"),
            required("impressions", "Impressions: Impressions", "曝光: 曝光总量", "曝光：曝光总量"),
            required("clicks", "Clicks: Clicks", "点击: 点击量", "点击：点击量"),
            required("purchases", "Purchases: Purchases", "下单成交：成交总量"),
            optional("title", "ASIN Title", "Title", "ASIN 商品名称"),
            optional("category", "Category", "分类"),
            optional("cart_adds", "Cart Adds: Cart Adds", "Basket Adds: Basket Adds", "加入购物车 : 加购数", "加入购物车：加购数"));

    @Override
    public String id() {
        return "research.search-catalog-performance";
    }

    @Override
    public Recognition recognise(Sample sample) {
        return sample.recognise(HEADER);
    }

    @Override
    public void read(Source source, Intake intake) throws IOException, Refusal {
        CatalogReading.run(id(), source, intake);
    }
}
