package org.portolan.logistics.command.bulk;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.portolan.api.intake.Row;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Length;
import org.portolan.api.trade.LengthUnit;
import org.portolan.api.trade.Weight;
import org.portolan.api.trade.WeightUnit;

/** Reads the weight and the size of a row, wherever its unit stands: in the cell, in a column, in the title. */
final class ItemCells {

    private static final Map<String, WeightUnit> TITLED = new LinkedHashMap<>(Map.of(
            "weight_kg", WeightUnit.KG,
            "weight_g", WeightUnit.G,
            "weight_lb", WeightUnit.LB,
            "weight_oz", WeightUnit.OZ));

    private ItemCells() {}

    static Optional<Weight> weight(Row row, Optional<WeightUnit> assumed) {
        for (Map.Entry<String, WeightUnit> title : TITLED.entrySet()) {
            Optional<BigDecimal> number = row.decimal(title.getKey());
            if (number.isPresent()) {
                return number.flatMap(
                        value -> OrderRow.orReject(row, title.getKey(), () -> new Weight(value, title.getValue())));
            }
        }
        String written = row.text("weight");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        if (written.matches(".*\\p{L}.*")) {
            return OrderRow.orReject(row, "weight", () -> Weight.parse(written));
        }
        Optional<WeightUnit> unit = row.text("weight_unit").isEmpty()
                ? assumed
                : OrderRow.orReject(row, "weight_unit", () -> WeightUnit.parse(row.text("weight_unit")));
        if (unit.isEmpty()) {
            row.reject("weight", Text.of("logistics.bulk.no-unit", written), Text.of("logistics.bulk.no-unit.remedy"));
            return Optional.empty();
        }
        return row.decimal("weight")
                .flatMap(value -> OrderRow.orReject(row, "weight", () -> new Weight(value, unit.get())));
    }

    static Optional<Dimensions> size(Row row) {
        String written = row.text("size");
        if (!written.isEmpty()) {
            return OrderRow.orReject(row, "size", () -> Dimensions.parse(written));
        }
        Optional<BigDecimal> length = row.decimal("length_cm");
        Optional<BigDecimal> width = row.decimal("width_cm");
        Optional<BigDecimal> height = row.decimal("height_cm");
        return length.isPresent() && width.isPresent() && height.isPresent()
                ? OrderRow.orReject(
                        row,
                        "length_cm",
                        () -> new Dimensions(side(length.get()), side(width.get()), side(height.get())))
                : Optional.empty();
    }

    private static Length side(BigDecimal centimetres) {
        return new Length(centimetres, LengthUnit.CM);
    }
}
