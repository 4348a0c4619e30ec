package org.portolan.logistics.command.bulk;

import static org.portolan.api.intake.Header.Field.optional;
import static org.portolan.api.intake.Header.Field.required;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;
import org.portolan.api.intake.Header;
import org.portolan.api.intake.Row;
import org.portolan.api.report.Place;
import org.portolan.api.text.Text;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Unreadable;
import org.portolan.api.trade.Weight;
import org.portolan.api.trade.WeightUnit;
import org.portolan.logistics.intake.sheets.Wording;

/**
 * One row of a list of orders, in the columns of Shopify's and Amazon's exports, of Shopee and TikTok Shop, or of one's own.
 *
 * @param country empty in the further rows of an order
 * @param weight of one piece; empty where the row has none
 */
record OrderRow(
        String order,
        Optional<CountryCode> country,
        String region,
        String postcode,
        String sku,
        BigDecimal quantity,
        Optional<Weight> weight,
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
                    "order no",
                    "order no.",
                    "name",
                    "订单号",
                    "订单编号",
                    "客户单号",
                    "参考号",
                    "no. pesanan"),
            required(
                    "country",
                    "to",
                    "country code",
                    "ship-country",
                    "shipping country",
                    "destination",
                    "目的国",
                    "国家",
                    "国家代码",
                    "收件人国家",
                    "收件国家"),
            optional("postcode", "zip", "postal code", "ship-postal-code", "shipping zip", "邮编", "收件人邮编"),
            optional("region", "state", "ship-state", "shipping province", "省州", "州"),
            optional("sku", "seller sku", "lineitem sku", "sku reference no.", "sellersku", "商品编码"),
            optional("quantity", "qty", "quantity-purchased", "lineitem quantity", "数量", "件数"),
            optional("weight", "total weight", "order total weight", "sku total weight", "重量"),
            optional("weight_kg", "weight (kg)", "weight(kg)", "重量(kg)", "实重(kg)"),
            optional("weight_g", "weight (g)", "weight(g)", "weight value (grams)", "grams", "重量(g)", "重量(克)"),
            optional("weight_lb", "weight (lb)", "weight (lbs)", "weight(lb)"),
            optional("weight_oz", "weight (oz)", "weight(oz)"),
            optional("weight_unit", "重量单位"),
            optional("size", "dimensions", "尺寸"),
            optional("length_cm", "length (cm)", "length(cm)", "长(cm)", "长"),
            optional("width_cm", "width (cm)", "width(cm)", "宽(cm)", "宽"),
            optional("height_cm", "height (cm)", "height(cm)", "高(cm)", "高"),
            optional("value", "total", "item-price", "order amount", "grand total", "申报价值", "货值"),
            optional("currency", "币种"));

    static Optional<OrderRow> read(Row row, Optional<WeightUnit> unit) {
        Optional<BigDecimal> quantity = row.decimal("quantity");
        OrderRow read = new OrderRow(
                row.required("order"),
                country(row),
                row.text("region"),
                row.text("postcode").replaceFirst("^'", ""),
                row.text("sku"),
                quantity.orElse(BigDecimal.ONE),
                ItemCells.weight(row, unit),
                ItemCells.size(row),
                value(row),
                row.place());
        return row.rejected() ? Optional.empty() : Optional.of(read);
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
        return amount.filter(one -> !currency.isEmpty()).map(one -> Money.of(one, Money.currencyOf(currency)));
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
