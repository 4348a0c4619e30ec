package org.portolan.logistics.command.packing;

import static org.portolan.api.intake.Header.Field.optional;
import static org.portolan.api.intake.Header.Field.required;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.portolan.api.intake.Header;
import org.portolan.api.intake.Row;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Length;
import org.portolan.api.trade.LengthUnit;
import org.portolan.api.trade.Unreadable;
import org.portolan.api.trade.Weight;
import org.portolan.api.trade.WeightUnit;
import org.portolan.logistics.model.packing.Box;
import org.portolan.logistics.model.packing.Cuboid;
import org.portolan.logistics.model.packing.PackItem;

/** Reads articles and boxes from the rows of a table, in English or Chinese. */
final class PackTables {

    static final Header ITEMS = Header.of(
            required("sku", "msku", "seller sku", "item", "article", "product", "商品编码", "货号", "产品", "品名", "SKU编码"),
            required("length", "length cm", "l", "长", "长cm", "长(cm)", "长度"),
            required("width", "width cm", "w", "宽", "宽cm", "宽(cm)", "宽度"),
            required("height", "height cm", "h", "高", "高cm", "高(cm)", "高度"),
            required("weight", "weight kg", "unit weight", "重量", "单重", "重量kg", "重量(kg)", "单件重量"),
            required("quantity", "qty", "units", "pcs", "数量", "件数", "发货数量"),
            optional("dimension_unit", "size unit", "尺寸单位", "长度单位"),
            optional("weight_unit", "重量单位"),
            optional("upright", "this side up", "不可倒置"));

    static final Header BOXES = Header.of(
            required("box", "carton", "name", "箱型", "箱规", "纸箱", "外箱"),
            required("length", "length cm", "l", "长", "长cm", "长(cm)", "长度"),
            required("width", "width cm", "w", "宽", "宽cm", "宽(cm)", "宽度"),
            required("height", "height cm", "h", "高", "高cm", "高(cm)", "高度"),
            optional("tare", "tare kg", "empty weight", "箱重", "自重", "空箱重"),
            optional("max_weight", "max kg", "max gross", "限重", "最大重量", "最大毛重"),
            optional("dimension_unit", "size unit", "尺寸单位", "长度单位"),
            optional("weight_unit", "重量单位"));

    private PackTables() {}

    static Optional<PackItem> item(Row row) {
        String sku = row.required("sku");
        Optional<Length[]> sides = sides(row);
        Optional<Weight> weight = weight(row, "weight", true);
        int quantity = positive(row, "quantity").map(BigDecimal::intValue).orElse(0);
        boolean upright = row.flag("upright").orElse(false);
        if (row.rejected() || sides.isEmpty() || weight.isEmpty() || quantity == 0) {
            return Optional.empty();
        }
        Length[] side = sides.get();
        return Optional.of(new PackItem(
                sku, Cuboid.needed(side[0], side[1], side[2]), weight.get().grams(), quantity, upright));
    }

    static Optional<Box> box(Row row) {
        String name = row.required("box");
        Optional<Length[]> sides = sides(row);
        Optional<Weight> tare = weight(row, "tare", false);
        Optional<Weight> most = weight(row, "max_weight", false);
        if (row.rejected() || sides.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Written.box(
                name,
                sides.get(),
                Optional.empty(),
                tare.map(Weight::grams).orElse(BigDecimal.ZERO),
                most.map(Weight::grams)));
    }

    private static Optional<Length[]> sides(Row row) {
        LengthUnit unit = unit(row, "dimension_unit", LengthUnit::parse, LengthUnit.CM);
        Optional<BigDecimal> length = positive(row, "length");
        Optional<BigDecimal> width = positive(row, "width");
        Optional<BigDecimal> height = positive(row, "height");
        if (length.isEmpty() || width.isEmpty() || height.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Length[] {
            new Length(length.get(), unit), new Length(width.get(), unit), new Length(height.get(), unit)
        });
    }

    private static Optional<Weight> weight(Row row, String column, boolean required) {
        WeightUnit unit = unit(row, "weight_unit", WeightUnit::parse, WeightUnit.KG);
        Optional<BigDecimal> number =
                required || !row.text(column).isEmpty() ? positive(row, column) : Optional.empty();
        return number.map(value -> new Weight(value, unit));
    }

    private static Optional<BigDecimal> positive(Row row, String column) {
        row.required(column);
        Optional<BigDecimal> number = row.decimal(column);
        if (number.isPresent() && number.get().signum() <= 0) {
            row.reject(
                    column,
                    Text.of("logistics.pack.not-positive", column, row.text(column)),
                    Text.of("logistics.pack.not-positive.remedy"));
            return Optional.empty();
        }
        return number;
    }

    private static <U> U unit(Row row, String column, Function<String, U> parse, U otherwise) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            return parse.apply(text);
        } catch (Unreadable unreadable) {
            row.reject(column, unreadable.text(), Text.EMPTY);
            return otherwise;
        }
    }
}
