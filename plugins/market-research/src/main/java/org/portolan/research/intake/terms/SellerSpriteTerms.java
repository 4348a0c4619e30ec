package org.portolan.research.intake.terms;

import static org.portolan.api.intake.Header.Field.optional;
import static org.portolan.api.intake.Header.Field.required;

import java.util.List;
import org.portolan.api.intake.Header;

/** SellerSprite’s (卖家精灵) keyword exports, in Chinese: mined, reversed from ASINs, or Amazon’s own ranking (ABA). */
public final class SellerSpriteTerms extends TermFormat {

    private static final Header HEADER = Header.of(
            required("term", "关键词", "流量词", "搜索词"),
            required("volume", "月搜索量", "搜索量"),
            required("week_rank", "ABA周排名", "ABA月排名", "月搜索量排名", "搜索量排名"),
            optional("rank", "ABA周排名", "ABA月排名", "月搜索量排名", "搜索量排名"),
            optional("translation", "关键词翻译"),
            optional("growth", "月搜索量增长率", "搜索增长率", "增长率"),
            optional("click_share", "点击总占比", "点击集中度"),
            optional("conversion", "购买率", "转化总占比"),
            optional("purchases", "月购买量", "购买量"),
            optional("impressions", "展示量"),
            optional("clicks", "点击量"),
            optional("cpr", "SPR"),
            optional("title_density", "标题密度"),
            optional("products", "商品数"),
            optional("supply", "需供比", "供需比"),
            optional("bid", "PPC竞价", "PPC价格"),
            optional("average_price", "均价"),
            optional("traffic_share", "流量占比"),
            optional("organic", "自然排名"),
            optional("relevance", "相关度"));

    private static final TermLayout LAYOUT = new TermLayout(
            "research.sellersprite-terms",
            "sellersprite",
            HEADER,
            List.of(
                    "translation",
                    "purchases",
                    "impressions",
                    "clicks",
                    "cpr",
                    "title_density",
                    "products",
                    "bid",
                    "average_price"),
            false);

    /** Called by the service loader. */
    public SellerSpriteTerms() {
        super(LAYOUT);
    }
}
