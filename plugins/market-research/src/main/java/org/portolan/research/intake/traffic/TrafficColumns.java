package org.portolan.research.intake.traffic;

import static org.portolan.api.intake.Header.Field.optional;
import static org.portolan.api.intake.Header.Field.required;

import org.portolan.api.intake.Header;

/**
 * The columns of Business Reports, legacy and current, in the languages of Seller Central. Shares of business customers
 * (B2B) and of devices are left alone: the totals hold them.
 */
final class TrafficColumns {

    private static final Header.Field UNITS = required(
            "units",
            "Units Ordered",
            "Bestellte Einheiten",
            "注文された商品点数",
            "注文商品点数",
            "已订购商品数量",
            "주문 수량",
            "Unités commandées",
            "Unidades pedidas",
            "Unità ordinate");

    private static final Header.Field SESSIONS = optional(
            "sessions",
            "Sessions - Total",
            "Sessions",
            "Sitzungen – Summe",
            "Sitzungen",
            "セッション数 - 合計",
            "セッション - 合計",
            "セッション数",
            "セッション",
            "会话数 - 总计",
            "会话数",
            "会话次数 – 总计",
            "买家访问次数",
            "세션 수 - 합계",
            "세션");

    private static final Header.Field PAGE_VIEWS = optional(
            "page_views",
            "Page Views - Total",
            "Page Views",
            "Seitenaufrufe – Summe",
            "Seitenaufrufe",
            "ページビュー - 合計",
            "ページビュー",
            "页面浏览量 - 总计",
            "页面浏览次数",
            "页面浏览量",
            "페이지 조회수 - 합계",
            "페이지 조회수");

    private static final Header.Field FEATURED = optional(
            "featured",
            "Featured Offer (Buy Box) Percentage",
            "Featured Offer Percentage",
            "Buy Box Percentage",
            "Prozentsatz des Einkaufswagen-Felds",
            "Buy Box-Anteil",
            "おすすめ出品(おすすめ商品)の獲得率",
            "カートボックス獲得率",
            "推荐报价（购买按钮）百分比",
            "推荐报价（推荐报价展示位）百分比",
            "购买按钮赢得率");

    private static final Header.Field CONVERSION = optional(
            "conversion",
            "Unit Session Percentage",
            "Prozentsatz der Einheiten pro Sitzung",
            "Einheiten-Sitzungs-Prozentsatz",
            "ユニットセッション率",
            "注文商品セッション率",
            "注文商品点数のセッションのパーセンテージ",
            "订单商品数量转化率",
            "商品会话百分比",
            "订单商品会话百分比");

    private static final Header.Field ORDERS = optional(
            "orders", "Total Order Items", "Zahl der Bestellposten", "注文品目総数", "订单商品总数", "订单商品种类数", "총 주문 품목 수");

    private static final String[] SALES = {
        "Ordered Product Sales",
        "Durch bestellte Produkte erzielter Umsatz",
        "Bestellter Produktumsatz",
        "注文商品の売上額",
        "注文商品売上",
        "注文商品の売上",
        "已订购商品销售额",
        "주문 상품 판매액",
        "Ventes de produits commandés",
        "Ventas de productos pedidos",
        "Vendite prodotti ordinati"
    };

    static final Header BY_ITEM = Header.of(
            required(
                    "child",
                    "(Child) ASIN",
                    "(Untergeordnete) ASIN",
                    "(子)ASIN",
                    "（子）ASIN",
                    "(子) ASIN",
                    "(하위) ASIN",
                    "ASIN (enfant)"),
            UNITS,
            optional(
                    "parent",
                    "(Parent) ASIN",
                    "(Übergeordnete) ASIN",
                    "(親)ASIN",
                    "（父）ASIN",
                    "(상위) ASIN",
                    "(ASIN) Parent",
                    "ASIN (parent)"),
            optional("title", "Title", "Titel", "タイトル", "商品名", "标题", "商品名称", "제목"),
            optional("sku", "SKU"),
            SESSIONS,
            PAGE_VIEWS,
            FEATURED,
            CONVERSION,
            optional("sales", SALES),
            ORDERS);

    static final Header BY_DAY = Header.of(
            required("date", "Date", "Datum", "日付", "日期", "Data", "Fecha", "날짜"),
            UNITS,
            required("sales", SALES),
            ORDERS,
            SESSIONS,
            PAGE_VIEWS,
            FEATURED,
            CONVERSION);

    private TrafficColumns() {}
}
