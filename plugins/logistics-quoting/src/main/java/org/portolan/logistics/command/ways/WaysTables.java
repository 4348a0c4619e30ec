package org.portolan.logistics.command.ways;

import static org.portolan.api.intake.Header.Field.optional;
import static org.portolan.api.intake.Header.Field.required;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.portolan.api.intake.Header;
import org.portolan.api.intake.Row;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Length;
import org.portolan.api.trade.LengthUnit;
import org.portolan.api.trade.Weight;
import org.portolan.api.trade.WeightUnit;
import org.portolan.logistics.model.ways.Way;

/** Reads the articles and the ways that are compared, in English or Chinese. */
final class WaysTables {

    static final Header ARTICLES = Header.of(
            required("sku", "msku", "seller sku", "item", "article", "商品编码", "货号", "产品", "SKU编码"),
            required("weight", "weight kg", "kg", "unit weight", "重量", "单重", "重量kg", "重量(kg)"),
            required("length", "l", "length cm", "长", "长cm", "长(cm)"),
            required("width", "w", "width cm", "宽", "宽cm", "宽(cm)"),
            required("height", "h", "height cm", "高", "高cm", "高(cm)"),
            optional("price", "selling price", "售价"),
            optional("category", "类目", "分类"),
            optional("unit_cost", "cost", "采购成本", "成本"),
            optional("weight_unit", "重量单位"),
            optional("dimension_unit", "尺寸单位"));

    static final Header WAYS = Header.of(
            required("way", "name", "mode", "方案", "方式", "渠道"),
            required("kind", "type", "类型"),
            optional("first_leg_per_kg", "first leg kg", "头程每公斤", "头程单价", "头程/kg"),
            optional("first_leg_per_cbm", "first leg cbm", "头程每方", "头程/方"),
            optional("divisor", "抛重系数", "体积重系数"),
            optional("handling", "pick and pack", "操作费", "出库操作费"),
            optional("last_mile_per_unit", "last mile", "尾程", "尾程每件", "派送费"),
            optional("last_mile_per_kg", "last mile kg", "尾程每公斤"),
            optional("storage_per_cbm_month", "storage", "仓储费", "仓租", "每方每月仓租"),
            optional("months_stored", "months", "库存月数", "存放月数"),
            optional("first_leg_days", "first leg time", "头程天数", "头程时效"),
            optional("last_mile_days", "delivery days", "尾程天数", "派送天数", "派送时效"));

    /** One article. */
    record Article(
            String sku,
            Dimensions size,
            Weight weight,
            Optional<BigDecimal> price,
            Optional<String> category,
            BigDecimal cost) {

        BigDecimal kilograms() {
            return weight.in(WeightUnit.KG).value();
        }
    }

    private WaysTables() {}

    static Optional<Article> article(Row row) {
        String sku = row.required("sku");
        String unit = row.text("dimension_unit");
        String weightUnit = row.text("weight_unit");
        LengthUnit lengths = unit.isEmpty() ? LengthUnit.CM : LengthUnit.parse(unit);
        WeightUnit weights = weightUnit.isEmpty() ? WeightUnit.KG : WeightUnit.parse(weightUnit);
        BigDecimal weight = positive(row, "weight");
        BigDecimal length = positive(row, "length");
        BigDecimal width = positive(row, "width");
        BigDecimal height = positive(row, "height");
        Optional<BigDecimal> price = row.decimal("price");
        BigDecimal cost = amount(row, "unit_cost");
        if (row.rejected()) {
            return Optional.empty();
        }
        Dimensions size =
                new Dimensions(new Length(length, lengths), new Length(width, lengths), new Length(height, lengths));
        Optional<String> category = Optional.of(row.text("category")).filter(text -> !text.isEmpty());
        return Optional.of(new Article(sku, size, new Weight(weight, weights), price, category, cost));
    }

    static Optional<Way> way(Row row) {
        String name = row.required("way");
        Optional<Way.Kind> kind = kind(row);
        Way way = new Way(
                name,
                kind.orElse(Way.Kind.WAREHOUSE),
                amount(row, "first_leg_per_kg"),
                amount(row, "first_leg_per_cbm"),
                row.decimal("divisor").filter(by -> by.signum() > 0),
                amount(row, "handling"),
                amount(row, "last_mile_per_unit"),
                amount(row, "last_mile_per_kg"),
                amount(row, "storage_per_cbm_month"),
                amount(row, "months_stored"),
                amount(row, "first_leg_days").setScale(0, RoundingMode.CEILING).intValue(),
                amount(row, "last_mile_days").setScale(0, RoundingMode.CEILING).intValue());
        return row.rejected() ? Optional.empty() : Optional.of(way);
    }

    private static Optional<Way.Kind> kind(Row row) {
        String written = row.required("kind").toLowerCase(Locale.ROOT);
        Optional<Way.Kind> kind = switch (written) {
            case "fba", "amazon", "marketplace", "亚马逊" -> Optional.of(Way.Kind.FBA);
            case "warehouse", "3pl", "third party", "third-party", "overseas warehouse", "海外仓", "第三方", "第三方仓" ->
                Optional.of(Way.Kind.WAREHOUSE);
            case "direct", "parcel", "fbm", "直发", "自发货", "小包" -> Optional.of(Way.Kind.DIRECT);
            default -> Optional.empty();
        };
        if (kind.isEmpty() && !written.isEmpty()) {
            row.reject("kind", Text.of("logistics.ways.kind", row.text("kind")), Text.of("logistics.ways.kind.remedy"));
        }
        return kind;
    }

    private static BigDecimal amount(Row row, String column) {
        BigDecimal number = row.decimal(column).orElse(BigDecimal.ZERO);
        if (number.signum() < 0) {
            row.reject(
                    column,
                    Text.of("logistics.plan.negative", column, row.text(column)),
                    Text.of("logistics.plan.negative.remedy"));
        }
        return number.max(BigDecimal.ZERO);
    }

    private static BigDecimal positive(Row row, String column) {
        row.required(column);
        BigDecimal number = amount(row, column);
        if (number.signum() == 0) {
            row.reject(
                    column,
                    Text.of("logistics.plan.not-positive", column, row.text(column)),
                    Text.of("logistics.plan.not-positive.remedy"));
        }
        return number;
    }
}
