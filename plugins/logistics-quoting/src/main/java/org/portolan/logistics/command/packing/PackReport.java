package org.portolan.logistics.command.packing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.portolan.api.report.Block;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Note;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.report.Trace;
import org.portolan.api.report.Trace.Part;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Percent;
import org.portolan.api.trade.Weight;
import org.portolan.api.trade.WeightUnit;
import org.portolan.logistics.model.packing.Box;
import org.portolan.logistics.model.packing.PackedCarton;
import org.portolan.logistics.model.packing.Packing;
import org.portolan.logistics.model.packing.Placement;

/** A packing as a report: how many of which box, what is in each, and where every unit lies. */
final class PackReport {

    private static final List<Column> BOXES = List.of(
            Column.of(Kind.TEXT, "logistics.column.box"),
            Column.of(Kind.TEXT, "logistics.column.box_size"),
            Column.of(Kind.NUMBER, "logistics.column.count"),
            Column.of(Kind.NUMBER, "logistics.column.units"),
            Column.of(Kind.PERCENT, "logistics.column.fill"));

    private static final List<Column> CARTONS = List.of(
            Column.of(Kind.NUMBER, "logistics.column.carton"),
            Column.of(Kind.TEXT, "logistics.column.box"),
            Column.of(Kind.TEXT, "logistics.column.contents"),
            Column.of(Kind.NUMBER, "logistics.column.units"),
            Column.of(Kind.WEIGHT, "logistics.column.gross_weight"),
            Column.of(Kind.WEIGHT, "logistics.column.dimensional_weight"),
            Column.of(Kind.WEIGHT, "logistics.column.billable_weight"),
            Column.of(Kind.PERCENT, "logistics.column.fill"),
            Column.of(Kind.TEXT, "logistics.column.box_size"));

    private static final List<Column> PLACEMENTS = List.of(
            Column.of(Kind.NUMBER, "logistics.column.carton"),
            Column.of(Kind.TEXT, "logistics.column.sku"),
            Column.of(Kind.NUMBER, "logistics.column.x"),
            Column.of(Kind.NUMBER, "logistics.column.y"),
            Column.of(Kind.NUMBER, "logistics.column.z"),
            Column.of(Kind.NUMBER, "logistics.column.length"),
            Column.of(Kind.NUMBER, "logistics.column.width"),
            Column.of(Kind.NUMBER, "logistics.column.height"));

    private final Packing packing;
    private final BigDecimal divisor;
    private final List<Box> boxes;

    /**
     * Begin a report.
     *
     * @param divisor of dimensional weight, in cm³/kg
     * @param boxes those that could be used
     */
    PackReport(Packing packing, BigDecimal divisor, List<Box> boxes) {
        this.packing = packing;
        this.divisor = divisor;
        this.boxes = boxes;
    }

    Report report(List<Finding> findings) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(figures());
        if (!packing.cartons().isEmpty()) {
            blocks.add(new Note(certainty()));
        }
        if (boxes.stream().anyMatch(PackReport::hasNoWalls)) {
            blocks.add(new Note(Text.of("logistics.pack.note.walls")));
        }
        Text empty = Text.of("logistics.table.cartons.empty");
        blocks.add(new Table("boxes", Text.of("logistics.table.boxes"), BOXES, boxRows(), empty));
        blocks.add(new Table("cartons", Text.of("logistics.table.cartons"), CARTONS, cartonRows(), empty));
        blocks.add(new Table("placements", Text.of("logistics.table.placements"), PLACEMENTS, placeRows(), empty));
        int units = packing.cartons().stream()
                .mapToInt(carton -> carton.placements().size())
                .sum();
        Text title = Text.of(
                "logistics.pack.report",
                Integer.toString(units),
                Integer.toString(packing.cartons().size()));
        return new Report(title, blocks, findings);
    }

    private Figures figures() {
        BigDecimal inner = packing.cartons().stream()
                .map(carton -> carton.box().inner().cubicCentimetres())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal goods = packing.cartons().stream().map(PackedCarton::goods).reduce(BigDecimal.ZERO, BigDecimal::add);
        Cell fill = inner.signum() == 0 ? Cell.BLANK : Cell.of(share(goods, inner), fillTrace(goods, inner));
        return Figures.of(
                Figure.of("logistics.figure.cartons", Cell.of(packing.cartons().size()), boundNote()),
                Figure.of("logistics.figure.fill", fill, Text.EMPTY),
                Figure.of("logistics.figure.gross_weight", Cell.of(kilograms(packing.grossGrams())), Text.EMPTY),
                Figure.of(
                        "logistics.figure.volume",
                        Cell.of(cubicMetres(packing.volume())),
                        Text.of("logistics.figure.volume.note")),
                Figure.of(
                        "logistics.figure.dimensional_weight",
                        Cell.of(kilograms(packing.dimensionalGrams(divisor)), dimensionalTrace()),
                        Text.of("logistics.figure.dimensional_weight.note", divisor.toPlainString())),
                Figure.of(
                        "logistics.figure.billable_weight",
                        Cell.of(kilograms(packing.billableGrams(divisor))),
                        Text.of("logistics.figure.billable_weight.note")),
                Figure.of(
                        "logistics.figure.lower_bound",
                        Cell.of(packing.bound().cartons()),
                        Text.of(
                                "logistics.figure.lower_bound.note",
                                Integer.toString(packing.bound().volume()))));
    }

    private Text boundNote() {
        return packing.cartons().stream()
                .collect(
                        Collectors.groupingBy(carton -> carton.box().name(), LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> entry.getValue() + " × " + entry.getKey())
                .collect(Collectors.collectingAndThen(Collectors.joining(", "), Text::literal));
    }

    private Text certainty() {
        String cartons = Integer.toString(packing.cartons().size());
        String bound = Integer.toString(packing.bound().cartons());
        return packing.surelyFewest()
                ? Text.of("logistics.pack.note.optimal", cartons)
                : Text.of("logistics.pack.note.bound", cartons, bound);
    }

    private Trace fillTrace(BigDecimal goods, BigDecimal inner) {
        return new Trace(
                Text.of("logistics.figure.fill"),
                List.of(
                        new Part(
                                Text.of("logistics.trace.pack.goods"),
                                cubicMetres(goods),
                                Text.of("logistics.trace.pack.goods.why")),
                        new Part(
                                Text.of("logistics.trace.pack.inner"),
                                cubicMetres(inner),
                                Text.of("logistics.trace.pack.inner.why"))),
                List.of());
    }

    private Trace dimensionalTrace() {
        return new Trace(
                Text.of("logistics.figure.dimensional_weight"),
                List.of(
                        new Part(
                                Text.of("logistics.figure.volume"),
                                cubicMetres(packing.volume()),
                                Text.of("logistics.figure.volume.note")),
                        new Part(
                                Text.of("logistics.trace.pack.divisor"),
                                divisor,
                                Text.of("logistics.trace.pack.divisor.why"))),
                List.of());
    }

    private List<List<Cell>> boxRows() {
        Map<Box, List<PackedCarton>> used = packing.cartons().stream()
                .collect(Collectors.groupingBy(PackedCarton::box, LinkedHashMap::new, Collectors.toList()));
        return used.entrySet().stream()
                .map(entry -> List.of(
                        Cell.of(entry.getKey().name()),
                        Cell.of(entry.getKey().outer()),
                        Cell.of(entry.getValue().size()),
                        Cell.of(entry.getValue().stream()
                                .mapToInt(carton -> carton.placements().size())
                                .sum()),
                        Cell.of(share(
                                entry.getValue().stream()
                                        .map(PackedCarton::goods)
                                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                                entry.getKey()
                                        .inner()
                                        .cubicCentimetres()
                                        .multiply(BigDecimal.valueOf(
                                                entry.getValue().size()))))))
                .toList();
    }

    private List<List<Cell>> cartonRows() {
        List<List<Cell>> rows = new ArrayList<>();
        for (PackedCarton carton : packing.cartons()) {
            BigDecimal gross = carton.grossGrams(packing.items());
            BigDecimal dimensional = carton.dimensionalGrams(divisor);
            rows.add(List.of(
                    Cell.of(rows.size() + 1),
                    Cell.of(carton.box().name()),
                    Cell.of(contents(carton)),
                    Cell.of(carton.placements().size()),
                    Cell.of(kilograms(gross)),
                    Cell.of(kilograms(dimensional)),
                    Cell.of(kilograms(gross.max(dimensional))),
                    Cell.of(share(carton.goods(), carton.box().inner().cubicCentimetres())),
                    Cell.of(carton.box().outer())));
        }
        return rows;
    }

    private String contents(PackedCarton carton) {
        return carton.contents().entrySet().stream()
                .map(entry -> packing.items().get(entry.getKey()).sku() + " × " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private List<List<Cell>> placeRows() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < packing.cartons().size(); i++) {
            for (Placement place : packing.cartons().get(i).placements()) {
                rows.add(List.of(
                        Cell.of(i + 1),
                        Cell.of(packing.items().get(place.item()).sku()),
                        Cell.of(Sizes.centimetres(place.at().x())),
                        Cell.of(Sizes.centimetres(place.at().y())),
                        Cell.of(Sizes.centimetres(place.at().z())),
                        Cell.of(Sizes.centimetres(place.size().x())),
                        Cell.of(Sizes.centimetres(place.size().y())),
                        Cell.of(Sizes.centimetres(place.size().z()))));
            }
        }
        return rows;
    }

    private static boolean hasNoWalls(Box box) {
        return box.inner().cubicCentimetres().compareTo(box.outer().cubicCentimetres()) == 0;
    }

    private static Percent share(BigDecimal part, BigDecimal whole) {
        return new Percent(part.divide(whole, 4, RoundingMode.HALF_UP));
    }

    private static BigDecimal cubicMetres(BigDecimal cubicCentimetres) {
        return cubicCentimetres.movePointLeft(6).setScale(4, RoundingMode.HALF_UP);
    }

    private static Weight kilograms(BigDecimal grams) {
        return new Weight(grams.movePointLeft(3).setScale(3, RoundingMode.HALF_UP), WeightUnit.KG);
    }
}
