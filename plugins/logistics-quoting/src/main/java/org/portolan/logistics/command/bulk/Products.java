package org.portolan.logistics.command.bulk;

import static org.portolan.api.intake.Header.Field.optional;
import static org.portolan.api.intake.Header.Field.required;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.portolan.api.intake.Header;
import org.portolan.api.intake.Row;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Weight;
import org.portolan.api.trade.WeightUnit;

/** What one piece of each SKU weighs and measures. Of several rows of one SKU the last that says so counts. */
final class Products {

    static final Header HEADER = Header.of(
            required("sku", "variant sku", "seller sku", "sellersku", "msku", "商品编码", "商品sku", "产品sku", "sku编码"),
            // Amazon's fee preview has the package's weight and sides with their units beside them.
            optional("weight", "item-package-weight", "unit weight", "重量", "单重"),
            optional("weight_kg", "weight (kg)", "weight(kg)", "重量(kg)"),
            optional(
                    "weight_g",
                    "weight (g)",
                    "weight(g)",
                    "weight value (grams)",
                    "variant grams",
                    "grams",
                    "重量(g)",
                    "重量(克)"),
            optional("weight_lb", "weight (lb)", "weight (lbs)"),
            optional("weight_oz", "weight (oz)"),
            optional("weight_unit", "unit-of-weight", "重量单位"),
            optional("size", "dimensions", "尺寸"),
            optional("dimension_unit", "unit-of-dimension", "尺寸单位", "长度单位"),
            optional("longest-side"),
            optional("median-side"),
            optional("shortest-side"),
            optional("length_cm", "length (cm)", "length(cm)", "长(cm)", "长"),
            optional("width_cm", "width (cm)", "width(cm)", "宽(cm)", "宽"),
            optional("height_cm", "height (cm)", "height(cm)", "高(cm)", "高"),
            optional("length_in", "length (in)", "length(in)"),
            optional("width_in", "width (in)", "width(in)"),
            optional("height_in", "height (in)", "height(in)"));

    private final Map<String, Weight> weights = new HashMap<>();
    private final Map<String, Dimensions> sizes = new HashMap<>();

    Products(List<Product> products) {
        products.forEach(product -> {
            product.weight.ifPresent(weight -> weights.put(product.sku, weight));
            product.size.ifPresent(size -> sizes.put(product.sku, size));
        });
    }

    Optional<Weight> weight(String sku) {
        return Optional.ofNullable(weights.get(sku));
    }

    Optional<Dimensions> size(String sku) {
        return Optional.ofNullable(sizes.get(sku));
    }

    /** One row. */
    record Product(String sku, Optional<Weight> weight, Optional<Dimensions> size) {

        static Optional<Product> read(Row row, Optional<WeightUnit> unit) {
            Product read = new Product(row.required("sku"), ItemCells.weight(row, "", unit), ItemCells.size(row));
            return row.rejected() ? Optional.empty() : Optional.of(read);
        }
    }
}
