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

    /** @param whose what the names of the columns begin with: nothing for the weight of one piece */
    static Optional<Weight> weight(Row row, String whose, Optional<WeightUnit> assumed) {
        for (Map.Entry<String, WeightUnit> title : TITLED.entrySet()) {
            String column = whose + title.getKey();
            Optional<BigDecimal> number = row.decimal(column);
            if (number.isPresent()) {
                return number.flatMap(
                        value -> OrderRow.orReject(row, column, () -> new Weight(value, title.getValue())));
            }
        }
        String plain = whose + "weight";
        String written = row.text(plain);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        if (written.matches(".*\\p{L}.*")) {
            return OrderRow.orReject(row, plain, () -> Weight.parse(written));
        }
        Optional<WeightUnit> unit = row.text("weight_unit").isEmpty()
                ? assumed
                : OrderRow.orReject(row, "weight_unit", () -> WeightUnit.parse(row.text("weight_unit")));
        if (unit.isEmpty()) {
            row.reject(plain, Text.of("logistics.bulk.no-unit", written), Text.of("logistics.bulk.no-unit.remedy"));
            return Optional.empty();
        }
        return row.decimal(plain).flatMap(value -> OrderRow.orReject(row, plain, () -> new Weight(value, unit.get())));
    }

    static Optional<Dimensions> size(Row row) {
        String written = row.text("size");
        if (!written.isEmpty()) {
            return OrderRow.orReject(row, "size", () -> Dimensions.parse(written));
        }
        Optional<LengthUnit> unit = Optional.of(row.text("dimension_unit"))
                .filter(name -> !name.isEmpty())
                .flatMap(name -> OrderRow.orReject(row, "dimension_unit", () -> LengthUnit.parse(name)));
        return unit.flatMap(one -> size(row, one, "longest-side", "median-side", "shortest-side"))
                .or(() -> size(row, LengthUnit.IN, "length_in", "width_in", "height_in"))
                .or(() -> size(row, LengthUnit.CM, "length_cm", "width_cm", "height_cm"));
    }

    private static Optional<Dimensions> size(
            Row row, LengthUnit unit, String longColumn, String wideColumn, String highColumn) {
        Optional<BigDecimal> length = row.decimal(longColumn);
        Optional<BigDecimal> width = row.decimal(wideColumn);
        Optional<BigDecimal> height = row.decimal(highColumn);
        return length.isPresent() && width.isPresent() && height.isPresent()
                ? OrderRow.orReject(
                        row,
                        longColumn,
                        () -> new Dimensions(
                                new Length(length.get(), unit),
                                new Length(width.get(), unit),
                                new Length(height.get(), unit)))
                : Optional.empty();
    }
}
