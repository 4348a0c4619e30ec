package org.portolan.research.intake.terms;

import static org.portolan.api.intake.Header.Field.optional;
import static org.portolan.api.intake.Header.Field.required;

import java.util.List;
import org.portolan.api.intake.Header;

/** Amazon’s Search Query Performance, of a brand or of an ASIN; the first line says of which, and of when. The United Kingdom’s
 * says Basket where the United States’ says Cart. */
public final class SearchQueryPerformance extends TermFormat {

    private static final Header HEADER = Header.of(
            required(
                    "term",
                    "Search Query",
                    "Suchabfrage",
                    "Requête de recherche",
                    "Consulta de búsqueda",
                    "検索クエリ",
                    "搜索查询"),
            required("volume", "Search Query Volume", "Volumen der Suchabfrage", "検索クエリのボリューム", "搜索查询量", "搜索查询数量"),
            required(
                    "impressions_total",
                    "Impressions: Total Count",
                    "Impressions - Total Count",
                    "Eindrücke: Gesamtzahl",
                    "Impressions Total Count",
                    "インプレッション：合計数",
                    "曝光：曝光总量",
                    "曝光量：总数",
                    "展示量：总数"),
            optional("rank", "Search Query Score", "Punktzahl der Suchabfrage", "搜索查询得分", "搜索查询分数"),
            optional(
                    "click_share",
                    "Clicks: Brand Share %",
                    "Clicks: ASIN Share %",
                    "Clicks - Brand Share (%)",
                    "Klicks: Markenanteil %",
                    "Klicks: ASIN-Anteil %",
                    "点击量：品牌点击占比 %",
                    "点击量：品牌占比%",
                    "点击量：ASIN 占比%"),
            optional("conversion", "Purchases: Purchase Rate %", "Purchases: Conversion Rate %", "下单成交：成交转化率%"),
            optional(
                    "impressions_own",
                    "Impressions: Brand Count",
                    "Impressions: ASIN Count",
                    "曝光: 曝光品牌数量",
                    "曝光：曝光品牌数量",
                    "曝光量：品牌数量",
                    "曝光量：ASIN 计数",
                    "曝光量：ASIN 数量"),
            optional(
                    "impression_share",
                    "Impressions: Brand Share %",
                    "Impressions: ASIN Share %",
                    "Eindrücke: Markenanteil %",
                    "曝光: 品牌曝光占比 %",
                    "曝光：品牌曝光占比 %",
                    "曝光量：品牌占比%",
                    "曝光量：ASIN 占比%"),
            optional("clicks_total", "Clicks: Total Count", "Klicks: Gesamtzahl", "点击量：总次数", "点击量：总数"),
            optional(
                    "clicks_own", "Clicks: Brand Count", "Clicks: ASIN Count", "点击量：点击的品牌数", "点击量：品牌数量", "点击量：ASIN 数量"),
            optional("click_rate", "Clicks: Click Rate %", "点击量：点击率 %"),
            optional("carts_total", "Cart Adds: Total Count", "Basket Adds: Total Count", "购物车添加：总数", "购物车加入：总数"),
            optional(
                    "carts_own",
                    "Cart Adds: Brand Count",
                    "Cart Adds: ASIN Count",
                    "Basket Adds: Brand Count",
                    "Basket Adds: ASIN Count",
                    "加入购物车：涉及品牌数",
                    "购物车加入：品牌数量",
                    "购物车加入：ASIN 数量"),
            optional(
                    "cart_share",
                    "Cart Adds: Brand Share %",
                    "Cart Adds: ASIN Share %",
                    "Basket Adds: Brand Share %",
                    "Basket Adds: ASIN Share %",
                    "购物车添加：品牌份额 %",
                    "购物车加入：ASIN 占比%"),
            optional("cart_rate", "Cart Adds: Cart Add Rate %", "Basket Adds: Basket Add Rate %", "加入购物车：加购率%"),
            optional("purchases_total", "Purchases: Total Count", "Käufe: Gesamtzahl", "购买：下单总数", "购买量：总数"),
            optional(
                    "purchases_own",
                    "Purchases: Brand Count",
                    "Purchases: ASIN Count",
                    "购买次数：品牌数量",
                    "购买量：品牌数量",
                    "购买量：ASIN 数量",
                    "下单成交：ASIN 数量"),
            optional(
                    "purchase_share",
                    "Purchases: Brand Share %",
                    "Purchases: ASIN Share %",
                    "Käufe: Markenanteil %",
                    "购买次数：品牌份额 %",
                    "购买量：ASIN 占比%"),
            optional("price_clicked", "Clicks: Price (Median)", "点击量：价格(中位数)"),
            optional(
                    "price_clicked_own",
                    "Clicks: Brand Price (Median)",
                    "Clicks: ASIN Price (Median)",
                    "点击量：品牌售价（中位数）"),
            optional("price_bought", "Purchases: Price (Median)", "购买次数：价格（中位数）"),
            optional(
                    "price_bought_own",
                    "Purchases: Brand Price (Median)",
                    "Purchases: ASIN Price (Median)",
                    "购买次数：品牌价格（中位数）"),
            optional("asin", "ASIN"),
            optional("reporting_date", "Reporting Date", "Berichtsdatum", "报告日期"));

    private static final TermLayout LAYOUT = new TermLayout(
            "research.search-query-performance",
            "search-query-performance",
            HEADER,
            List.of(
                    "impressions_total",
                    "impressions_own",
                    "impression_share",
                    "clicks_total",
                    "clicks_own",
                    "carts_total",
                    "carts_own",
                    "purchases_total",
                    "purchases_own",
                    "purchase_share",
                    "price_clicked",
                    "price_clicked_own",
                    "price_bought",
                    "price_bought_own"),
            true);

    /** Called by the service loader. */
    public SearchQueryPerformance() {
        super(LAYOUT);
    }
}
