package org.portolan.research.intake.products;

import static org.portolan.api.intake.Header.Field.optional;
import static org.portolan.api.intake.Header.Field.required;

import org.portolan.api.intake.Header;
import org.portolan.research.model.products.Sales;

/** SellerSprite’s (卖家精灵) product and competitor exports, in Chinese. */
public final class SellerSpriteProducts extends ProductFormat {

    static final Header HEADER = Header.of(
            required("product_id", "ASIN"),
            required("title", "商品标题", "标题", "产品标题"),
            required("units", "月销量", "子体销量", "30天销量", "父体月销量"),
            optional("parent_id", "父ASIN", "父体ASIN"),
            optional("brand", "品牌"),
            optional("url", "商品详情页链接", "商品链接", "链接"),
            optional("category", "类目路径", "所属类目"),
            optional("rank_category", "大类目"),
            optional("rank", "大类BSR", "大类排名", "BSR排名"),
            optional("small_category", "小类目"),
            optional("small_rank", "小类BSR"),
            optional("revenue", "月销售额", "销售额"),
            optional("child_units", "子体销量"),
            optional("variations", "变体数", "变体数量"),
            optional("price", "价格", "售价"),
            optional("list_price", "划线价"),
            optional("reviews", "评分数", "评论数"),
            optional("rating", "评分", "评分值"),
            optional("fee", "FBA", "FBA费用"),
            optional("margin", "毛利率"),
            optional("listed", "上架时间", "上线时间"),
            optional("age", "上架天数"),
            optional("fulfilment", "配送方式", "BuyBox类型"),
            optional("offers", "卖家数"),
            optional("seller", "BuyBox卖家", "卖家"),
            optional("seller_country", "卖家所属地", "卖家所在地"),
            optional("weight", "商品重量（单位换算）", "商品重量"),
            optional("dimensions", "商品尺寸（单位换算）", "商品尺寸"),
            optional("size_tier", "包装尺寸分段"));

    private static final ProductLayout LAYOUT =
            ProductLayout.of("research.sellersprite-products", "sellersprite", HEADER, Sales.Basis.ESTIMATE);

    /** Called by the service loader. */
    public SellerSpriteProducts() {
        super(LAYOUT);
    }
}
