package org.portolan.logistics.command.landed;

import static org.portolan.api.intake.Header.Field.optional;
import static org.portolan.api.intake.Header.Field.required;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.portolan.api.intake.Header;
import org.portolan.api.intake.Row;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Weight;
import org.portolan.api.trade.WeightUnit;

/**
 * A list of items as a file. Value, weight and volume are those of the whole line; a unit price, a unit weight and a size
 * are those of one unit.
 */
final class ItemTable {

    static final Header HEADER = Header.of(
            required("item", "sku", "seller_sku", "msku", "name", "product", "商品", "品名", "商品编码", "产品"),
            optional("units", "quantity", "qty", "pcs", "数量", "件数"),
            optional("value", "amount", "goods_value", "total_value", "货值", "金额", "总价"),
            optional("unit_price", "unit_value", "unit_cost", "price", "单价"),
            optional("currency", "币种", "货币"),
            optional("weight", "total_weight", "gross_weight", "重量", "总重"),
            optional("weight_kg", "weight(kg)", "weight (kg)", "重量(kg)", "总重(kg)"),
            optional("unit_weight", "单重", "单件重量"),
            optional("weight_unit", "重量单位"),
            optional("volume", "体积"),
            optional("volume_m3", "cbm", "volume(m3)", "volume (m3)", "volume_cbm", "体积(m3)", "体积(cbm)"),
            optional("size", "dimensions", "尺寸"));

    private final Optional<Currency> currency;

    ItemTable(Optional<Currency> currency) {
        this.currency = currency;
    }

    Optional<ItemLine> line(Row row) {
        String name = row.required("item");
        Optional<BigDecimal> units = number(row, "units");
        BigDecimal count = units.orElse(BigDecimal.ONE);
        Optional<Money> value =
                money(row, "value").or(() -> money(row, "unit_price").map(each -> each.times(count)));
        Optional<BigDecimal> weight = number(row, "weight_kg")
                .or(() -> kilograms(row, "weight"))
                .or(() -> kilograms(row, "unit_weight").map(each -> each.multiply(count)));
        Optional<BigDecimal> volume = number(row, "volume_m3")
                .map(cubic -> cubic.movePointRight(3))
                .or(() -> ItemWords.volume(row.text("volume")))
                .or(() -> size(row).map(size -> ItemWords.litres(size, count)));
        return row.rejected() ? Optional.empty() : Optional.of(new ItemLine(name, value, weight, volume, units));
    }

    private static Optional<Dimensions> size(Row row) {
        String written = row.text("size");
        return written.isEmpty() ? Optional.empty() : Optional.of(Dimensions.parse(written));
    }

    private static Optional<BigDecimal> kilograms(Row row, String column) {
        String written = row.text(column);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        if (written.matches(".*\\p{L}.*")) {
            return Optional.of(Weight.parse(written).in(WeightUnit.KG).value());
        }
        String unit = row.text("weight_unit");
        if (unit.isEmpty()) {
            row.reject(
                    column,
                    Text.of("logistics.allocate.reject.weight", written),
                    Text.of("logistics.allocate.reject.weight.remedy"));
            return Optional.empty();
        }
        return number(row, column)
                .map(number -> new Weight(number, WeightUnit.parse(unit))
                        .in(WeightUnit.KG)
                        .value());
    }

    private Optional<Money> money(Row row, String column) {
        String written = row.text(column);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        if (written.matches(".*[A-Za-z]{3}.*")) {
            return Optional.of(Money.parse(written));
        }
        String code = row.text("currency");
        Optional<Currency> known = code.isEmpty() ? currency : Optional.of(Money.currencyOf(code));
        if (known.isEmpty()) {
            row.reject(
                    column,
                    Text.of("logistics.allocate.reject.value", written),
                    Text.of("logistics.allocate.reject.value.remedy"));
        }
        return known.flatMap(unit -> number(row, column).map(number -> Money.of(number, unit)));
    }

    private static Optional<BigDecimal> number(Row row, String column) {
        Optional<BigDecimal> number = row.decimal(column);
        if (number.filter(one -> one.signum() < 0).isPresent()) {
            row.reject(
                    column,
                    Text.of("logistics.allocate.reject.negative", column, row.text(column)),
                    Text.of("logistics.allocate.reject.negative.remedy"));
        }
        return number;
    }
}
