package org.portolan.research.command.demand;

import static org.portolan.api.intake.Header.Field.optional;
import static org.portolan.api.intake.Header.Field.required;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.portolan.api.intake.Header;
import org.portolan.api.intake.Row;
import org.portolan.api.text.Text;
import org.portolan.research.command.demand.ForecastInput.Measure;

/** Reads sales or any daily values row by row, and adds them up by article and day. */
final class SalesRows {

    static final Header HEADER = Header.of(
            required(
                    "date",
                    "day",
                    "week",
                    "month",
                    "ds",
                    "invoicedate",
                    "invoice date",
                    "order date",
                    "purchase date",
                    "created at",
                    "time",
                    "日期",
                    "订单日期",
                    "下单日期",
                    "下单时间",
                    "付款时间",
                    "订购日期"),
            optional("sku", "stockcode", "stock code", "seller sku", "msku", "asin", "product", "item", "货号", "商品编码"),
            optional(
                    "quantity",
                    "qty",
                    "units",
                    "units ordered",
                    "quantity ordered",
                    "quantity purchased",
                    "数量",
                    "销量",
                    "件数"),
            optional("price", "unitprice", "unit price", "item price", "单价", "售价"),
            optional("revenue", "sales", "amount", "ordered product sales", "销售额", "金额"),
            optional("value", "y", "数值", "值"));

    private final Measure measure;
    private final Map<String, NavigableMap<LocalDate, Double>> bySku = new TreeMap<>();
    private final Set<String> excluded = new HashSet<>();
    private boolean orders;

    SalesRows(Measure measure, Iterable<String> exclude) {
        this.measure = measure;
        exclude.forEach(excluded::add);
    }

    /** One row, added up; what it says is of no further use. */
    Optional<Boolean> row(Row row) {
        row.required("date");
        Optional<LocalDate> day = row.date("date");
        Optional<BigDecimal> value = value(row);
        if (row.rejected() || day.isEmpty()) {
            return Optional.empty();
        }
        if (value.isEmpty()) {
            row.reject(
                    "value",
                    Text.of("research.forecast.reject.value"),
                    Text.of("research.forecast.reject.value.remedy"));
            return Optional.empty();
        }
        String sku = row.text("sku");
        orders |= row.has("sku") || row.has("price");
        if (!excluded.contains(sku)) {
            bySku.computeIfAbsent(sku, unseen -> new TreeMap<>())
                    .merge(day.get(), value.get().doubleValue(), Double::sum);
        }
        return Optional.of(true);
    }

    private Optional<BigDecimal> value(Row row) {
        Optional<BigDecimal> quantity = row.decimal("quantity");
        if (measure == Measure.QUANTITY && quantity.isPresent()) {
            return quantity;
        }
        Optional<BigDecimal> revenue = row.decimal("revenue");
        Optional<BigDecimal> price = row.decimal("price");
        if (revenue.isPresent()) {
            return revenue;
        }
        if (price.isPresent() && quantity.isPresent()) {
            return Optional.of(price.get().multiply(quantity.get()));
        }
        Optional<BigDecimal> value = row.decimal("value");
        return value.isPresent() ? value : quantity;
    }

    Map<String, NavigableMap<LocalDate, Double>> bySku() {
        return bySku;
    }

    /** True where rows are orders, so that a day without a row is a day without a sale. */
    boolean areOrders() {
        return orders;
    }
}
