package org.portolan.logistics.command.bulk;

import static org.portolan.api.intake.Header.Field.optional;
import static org.portolan.api.intake.Header.Field.required;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.portolan.api.intake.Header;
import org.portolan.api.intake.Row;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.text.Text;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Unreadable;
import org.portolan.api.trade.WeightUnit;
import org.portolan.logistics.intake.sheets.Wording;
import org.portolan.logistics.model.reading.Vocabulary;

/**
 * One row of a list of orders, in the columns of Shopify's and Amazon's exports, of WooCommerce, eBay, Etsy, Shopee,
 * Lazada and TikTok Shop, of Chinese order managers and forwarders, or of one's own.
 *
 * @param country empty in the further rows of an order
 * @param counted how many pieces; a row that does not say is of one
 */
record OrderRow(
        String order,
        Optional<CountryCode> country,
        String region,
        String postcode,
        String sku,
        Optional<BigDecimal> counted,
        RowWeight weight,
        Optional<Dimensions> size,
        Optional<Money> value,
        Place place) {

    static final Header HEADER = Header.of(
            required(
                    "order",
                    "order id",
                    "order-id",
                    "amazon-order-id",
                    "order number",
                    "ordernumber",
                    "order no",
                    "order no.",
                    "订单号",
                    "订单编号",
                    "平台订单号",
                    "平台订单编号",
                    "客户订单号",
                    "客户单号",
                    "包裹号",
                    "参考号",
                    "no. pesanan",
                    "bestellnummer",
                    "numéro de commande",
                    "número de pedido",
                    "numero ordine",
                    "注文番号",
                    // Shopify's; in other files it is the buyer's, so that it comes last.
                    "name"),
            required(
                    "country",
                    "to",
                    "country code",
                    "ship-country",
                    "shipping country",
                    "shippingcountry",
                    "shipping country code",
                    "country code (shipping)",
                    "country name (shipping)",
                    "ship to country",
                    "recipient country",
                    "delivery country",
                    "destination",
                    "destination country",
                    "国家二字码",
                    "收件人国家代码",
                    "收件人国家",
                    "收件国家",
                    "收货人国家",
                    "收货国家",
                    "目的国",
                    "目的国家",
                    "国家代码",
                    "国家",
                    "国家/地区",
                    "买家国家",
                    "lieferland",
                    "pays de livraison",
                    "país de envío",
                    "paese di spedizione"),
            optional(
                    "postcode",
                    "zip",
                    "zip code",
                    "zipcode",
                    "postal code",
                    "ship-postal-code",
                    "ship to zip",
                    "ship zipcode",
                    "shipping zip",
                    "shipping postcode",
                    "shippingpostcode",
                    "postcode (shipping)",
                    "邮编",
                    "收件人邮编",
                    "收货邮编",
                    "邮政编码"),
            optional(
                    "region",
                    "state",
                    "ship-state",
                    "ship to state",
                    "shipping province",
                    "shipping state",
                    "state code (shipping)",
                    "省州",
                    "省/州",
                    "州/省",
                    "收件人省",
                    "州"),
            optional(
                    "sku",
                    "seller sku",
                    "lineitem sku",
                    "item sku",
                    "sku reference no.",
                    "sellersku",
                    "custom label",
                    "商品编码",
                    "产品sku",
                    "商品sku"),
            optional(
                    "quantity",
                    "qty",
                    "quantity-purchased",
                    "lineitem quantity",
                    "item quantity",
                    "quantity (- refund)",
                    "数量",
                    "产品数量",
                    "商品数量",
                    "件数"),
            optional("weight", "item weight", "重量"),
            optional("weight_kg", "weight (kg)", "weight(kg)", "重量(kg)", "实重(kg)", "产品重量(kg)"),
            optional(
                    "weight_g",
                    "weight (g)",
                    "weight(g)",
                    "weight value (grams)",
                    "grams",
                    "重量(g)",
                    "重量(克)",
                    "产品重量(g)"),
            optional("weight_lb", "weight (lb)", "weight (lbs)", "weight(lb)"),
            optional("weight_oz", "weight (oz)", "weight(oz)"),
            optional("row_weight", "sku total weight", "total weight", "总重", "总重量"),
            optional("row_weight_kg", "total weight (kg)", "total weight(kg)", "总重(kg)", "总重量(kg)"),
            optional("row_weight_g", "total weight (g)", "total weight(g)", "总重(g)", "总重量(g)"),
            optional("order_weight", "order total weight", "package weight", "包裹重量", "订单重量"),
            optional("order_weight_kg", "package weight (kg)", "包裹重量(kg)", "订单重量(kg)"),
            optional("order_weight_g", "package weight (g)", "包裹重量(g)", "订单重量(g)"),
            optional("weight_unit", "重量单位"),
            optional("size", "dimensions", "尺寸"),
            optional("length_cm", "length (cm)", "length(cm)", "长(cm)", "长"),
            optional("width_cm", "width (cm)", "width(cm)", "宽(cm)", "宽"),
            optional("height_cm", "height (cm)", "height(cm)", "高(cm)", "高"),
            optional("value", "total", "item-price", "order amount", "grand total", "order total amount", "申报价值", "货值"),
            optional("currency", "order currency", "币种", "申报币种"));

    /** What stands for an order's number in the row of the sums, in any letter case. */
    private static final Set<String> SUMS =
            Set.of("total", "totals", "grand total", "sum", "合计", "总计", "小计", "汇总", "总和", "gesamt", "summe", "totale");

    static Optional<OrderRow> read(Row row, Optional<WeightUnit> unit) {
        OrderRow read = new OrderRow(
                row.text("order"),
                country(row),
                row.text("region"),
                row.text("postcode").replaceFirst("^'", ""),
                row.text("sku"),
                row.decimal("quantity"),
                RowWeight.read(row, unit),
                ItemCells.size(row),
                value(row),
                row.place());
        if (read.isOrder()) {
            row.required("order");
        } else if (!row.rejected()) {
            row.finding(Finding.info(row.place(), Text.of("logistics.bulk.no-order", Long.toString(row.number()))));
        }
        if (read.quantity().signum() < 0) {
            row.reject(
                    "quantity",
                    Text.of("logistics.reject.negative", "quantity", row.text("quantity")),
                    Text.of("logistics.reject.negative.remedy"));
        }
        return row.rejected() ? Optional.empty() : Optional.of(read);
    }

    BigDecimal quantity() {
        return counted.orElse(BigDecimal.ONE);
    }

    /** Sums and remarks below a list stand in its columns, too: they go nowhere, and have no goods of their own. */
    boolean isOrder() {
        boolean goods = counted.isPresent() || !sku.isEmpty() || !weight.isEmpty() || size.isPresent();
        return country.isPresent() || (goods && !SUMS.contains(order.toLowerCase(Locale.ROOT)));
    }

    private static Optional<CountryCode> country(Row row) {
        String written = row.text("country");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Optional<CountryCode> country = Wording.words().countries().one(written);
        if (country.isEmpty()) {
            row.reject("country", Text.of("logistics.bulk.country", written), Text.of("logistics.bulk.country.remedy"));
        }
        return country;
    }

    private static Optional<Money> value(Row row) {
        Optional<BigDecimal> amount = row.decimal("value");
        String currency = row.text("currency");
        return amount.filter(one -> !currency.isEmpty())
                .map(one -> Money.of(one, Vocabulary.currency(currency).orElseGet(() -> Money.currencyOf(currency))));
    }

    /** Two rows of one order have one destination. */
    boolean contradicts(OrderRow other) {
        return country.isPresent() && other.country.isPresent() && !country.equals(other.country);
    }

    /** Unreadable values of a cell become the row's finding, in the reader's own words. */
    static <T> Optional<T> orReject(Row row, String column, Supplier<T> parse) {
        try {
            return Optional.of(parse.get());
        } catch (Unreadable unreadable) {
            row.reject(column, unreadable.text(), Text.of("logistics.bulk.cell.remedy"));
            return Optional.empty();
        }
    }
}
