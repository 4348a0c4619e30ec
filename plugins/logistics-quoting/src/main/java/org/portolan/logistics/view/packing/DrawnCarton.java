package org.portolan.logistics.view.packing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.LengthUnit;

/**
 * One carton as it is drawn: its sides, and the units in it from the farthest to the nearest. Lengths in centimetres.
 *
 * @param title what it is, for people
 */
record DrawnCarton(String title, double x, double y, double z, List<Unit> units) {

    /** One unit in its place. */
    record Unit(String sku, double x, double y, double z, double length, double width, double height) {}

    /** A carton of a packing report; empty where it has none of this number. */
    static Optional<DrawnCarton> of(Report report, int number) {
        Optional<Table> cartons = table(report, "cartons");
        Optional<Table> placements = table(report, "placements");
        if (number < 1
                || cartons.isEmpty()
                || placements.isEmpty()
                || cartons.get().rows().size() < number) {
            return Optional.empty();
        }
        List<Cell> carton = cartons.get().rows().get(number - 1);
        Dimensions outer = (Dimensions) value(cartons.get(), carton, "box_size");
        List<Unit> units = new ArrayList<>();
        double x = 0;
        double y = 0;
        double z = 0;
        for (List<Cell> row : placements.get().rows()) {
            if (value(placements.get(), row, "carton").equals(number)) {
                Unit unit = unit(placements.get(), row);
                units.add(unit);
                x = Math.max(x, unit.x + unit.length);
                y = Math.max(y, unit.y + unit.width);
                z = Math.max(z, unit.z + unit.height);
            }
        }
        // Seen from the front, the right and above: what is behind, left and below is drawn first.
        units.sort(Comparator.comparingDouble(Unit::z)
                .thenComparing(Comparator.comparingDouble(Unit::y).reversed())
                .thenComparingDouble(Unit::x));
        String title =
                number + " · " + value(cartons.get(), carton, "box") + " · " + value(cartons.get(), carton, "contents");
        List<Double> sides = outer.sides().stream()
                .map(side -> side.in(LengthUnit.CM).value().doubleValue())
                .toList();
        return Optional.of(
                new DrawnCarton(title, fit(sides, x, y, z)[0], fit(sides, x, y, z)[1], fit(sides, x, y, z)[2], units));
    }

    /** The box's sides in the order in which its contents lie: the first order in which all of them are inside. */
    private static double[] fit(List<Double> sides, double x, double y, double z) {
        int[][] orders = {{0, 1, 2}, {1, 0, 2}, {0, 2, 1}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
        for (int[] order : orders) {
            double[] turned = {sides.get(order[0]), sides.get(order[1]), sides.get(order[2])};
            if (x <= turned[0] && y <= turned[1] && z <= turned[2]) {
                return turned;
            }
        }
        return new double[] {x, y, z};
    }

    private static Unit unit(Table table, List<Cell> row) {
        return new Unit(
                value(table, row, "sku").toString(),
                number(table, row, "x"),
                number(table, row, "y"),
                number(table, row, "z"),
                number(table, row, "length"),
                number(table, row, "width"),
                number(table, row, "height"));
    }

    private static double number(Table table, List<Cell> row, String column) {
        return ((BigDecimal) value(table, row, column)).doubleValue();
    }

    private static Object value(Table table, List<Cell> row, String column) {
        List<String> keys = table.columns().stream().map(Column::key).toList();
        return row.get(keys.indexOf(column)).value().orElse("");
    }

    private static Optional<Table> table(Report report, String key) {
        return report.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(table -> table.key().equals(key))
                .findFirst();
    }
}
