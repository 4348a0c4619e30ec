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
            required("volume", "Search Query Volume", "Volumen der Suchabfrage", "検索クエリのボリューム", "搜索查询量"),
            required(
                    "impressions_total",
                    "Impressions: Total Count",
                    "Impressions - Total Count",
                    "Eindrücke: Gesamtzahl",
                    "Impressions Total Count",
                    "インプレッション：合計数"),
            optional("rank", "Search Query Score", "Punktzahl der Suchabfrage"),
            optional(
                    "click_share",
                    "Clicks: Brand Share %",
                    "Clicks: ASIN Share %",
                    "Clicks - Brand Share (%)",
                    "Klicks: Markenanteil %",
                    "Klicks: ASIN-Anteil %"),
            optional("conversion", "Purchases: Purchase Rate %", "Purchases: Conversion Rate %"),
            optional("impressions_own", "Impressions: Brand Count", "Impressions: ASIN Count"),
            optional(
                    "impression_share",
                    "Impressions: Brand Share %",
                    "Impressions: ASIN Share %",
                    "Eindrücke: Markenanteil %"),
            optional("clicks_total", "Clicks: Total Count", "Klicks: Gesamtzahl"),
            optional("clicks_own", "Clicks: Brand Count", "Clicks: ASIN Count"),
            optional("click_rate", "Clicks: Click Rate %"),
            optional("carts_total", "Cart Adds: Total Count", "Basket Adds: Total Count"),
            optional(
                    "carts_own",
                    "Cart Adds: Brand Count",
                    "Cart Adds: ASIN Count",
                    "Basket Adds: Brand Count",
                    "Basket Adds: ASIN Count"),
            optional(
                    "cart_share",
                    "Cart Adds: Brand Share %",
                    "Cart Adds: ASIN Share %",
                    "Basket Adds: Brand Share %",
                    "Basket Adds: ASIN Share %"),
            optional("cart_rate", "Cart Adds: Cart Add Rate %", "Basket Adds: Basket Add Rate %"),
            optional("purchases_total", "Purchases: Total Count", "Käufe: Gesamtzahl"),
            optional("purchases_own", "Purchases: Brand Count", "Purchases: ASIN Count"),
            optional("purchase_share", "Purchases: Brand Share %", "Purchases: ASIN Share %", "Käufe: Markenanteil %"),
            optional("price_clicked", "Clicks: Price (Median)"),
            optional("price_clicked_own", "Clicks: Brand Price (Median)", "Clicks: ASIN Price (Median)"),
            optional("price_bought", "Purchases: Price (Median)"),
            optional("price_bought_own", "Purchases: Brand Price (Median)", "Purchases: ASIN Price (Median)"),
            optional("asin", "ASIN"),
            optional("reporting_date", "Reporting Date", "Berichtsdatum"));

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
