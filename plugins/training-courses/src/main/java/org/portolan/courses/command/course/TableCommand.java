package org.portolan.courses.command.course;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Param;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.Grid;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.courses.model.practice.Filter;
import org.portolan.courses.model.practice.Measure;
import org.portolan.courses.model.practice.Sheet;

/** Puts a question to any table: which rows, how many, how much by what. For practice on files as they are downloaded. */
public final class TableCommand implements Command<TableCommand.Input> {

    /**
     * What to ask.
     *
     * @param where conditions that all must hold
     * @param by a column whose values make groups
     * @param of the column that is measured
     */
    public record Input(
            @Param(example = "orders.csv") Path file,

            @Param(example = "status=Unshipped") List<String> where,

            @Param(example = "country") Optional<String> by,
            @Param(byDefault = "count") Measure measure,
            @Param(example = "item_price") Optional<String> of) {

        public Input {
            where = List.copyOf(where);
        }
    }

    @Override
    public String id() {
        return "courses.table";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Report run(Input input, Workbench bench) throws Refusal {
        Sheet sheet = sheet(input, bench);
        List<Sheet.Row> rows = sheet.rows();
        for (String condition : input.where()) {
            Filter filter =
                    Filter.parse(condition).orElseThrow(() -> new Refusal(Text.of("courses.table.where", condition)));
            column(sheet, filter.column(), input);
            rows = filter.of(sheet, rows);
        }
        Optional<Integer> measured = Optional.empty();
        if (input.of().isPresent()) {
            measured = Optional.of(column(sheet, input.of().get(), input));
            if (input.measure() != Measure.COUNT
                    && Measure.numbers(sheet.rows(), measured.get()).isEmpty()
                    && !sheet.rows().isEmpty()) {
                throw new Refusal(Text.of("courses.table.no-number", input.of().get()));
            }
        } else if (input.measure() != Measure.COUNT) {
            throw new Refusal(Text.of("courses.table.of"));
        }
        Figures figures = Figures.of(
                Figure.of(
                        "courses.figure.rows",
                        Cell.of(rows.size()),
                        Text.of("courses.table.of-rows", sheet.rows().size())),
                Figure.of("courses.figure.value", value(input.measure(), rows, measured), Text.EMPTY));
        Table table = input.by().isPresent()
                ? groups(sheet, rows, column(sheet, input.by().get(), input), input.measure(), measured)
                : matching(sheet, rows);
        return Report.of(Text.of("courses.table.title"), figures, table);
    }

    private static Sheet sheet(Input input, Workbench bench) throws Refusal {
        List<Grid> grids = bench.tables().grids(input.file());
        return grids.stream()
                .filter(grid -> !grid.hidden() && grid.width() > 0)
                .findFirst()
                .map(Sheet::of)
                .orElseThrow(() -> new Refusal(Text.of(
                        "courses.table.empty", String.valueOf(input.file().getFileName()))));
    }

    private static int column(Sheet sheet, String name, Input input) throws Refusal {
        int at = sheet.column(name);
        if (at < 0) {
            throw new Refusal(Text.of(
                    "courses.table.column",
                    name,
                    String.valueOf(input.file().getFileName()),
                    String.join(", ", sheet.columns())));
        }
        return at;
    }

    private static Cell value(Measure measure, List<Sheet.Row> rows, Optional<Integer> column) {
        if (column.isEmpty()) {
            return Cell.of(BigDecimal.valueOf(rows.size()));
        }
        return Cell.of(measure.of(Measure.numbers(rows, column.get())));
    }

    private static Table matching(Sheet sheet, List<Sheet.Row> rows) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of(Kind.NUMBER, "courses.column.row"));
        for (int i = 0; i < sheet.columns().size(); i++) {
            columns.add(new Column(
                    sheet.columns().get(i), Text.literal(sheet.titles().get(i)), Kind.TEXT));
        }
        List<List<Cell>> cells = new ArrayList<>();
        for (Sheet.Row row : rows) {
            List<Cell> line = new ArrayList<>();
            line.add(Cell.of(row.number()));
            row.cells().forEach(cell -> line.add(Cell.of(cell)));
            cells.add(line);
        }
        return new Table("result", Text.EMPTY, columns, cells, Text.of("courses.table.none"));
    }

    private static Table groups(
            Sheet sheet, List<Sheet.Row> rows, int by, Measure measure, Optional<Integer> measured) {
        Map<String, List<Sheet.Row>> groups = new LinkedHashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(row.cells().get(by), first -> new ArrayList<>())
                .add(row));
        record Group(String name, int rows, Cell value) {

            BigDecimal size() {
                return value.value().map(BigDecimal.class::cast).orElse(BigDecimal.ZERO);
            }
        }
        List<List<Cell>> cells = groups.entrySet().stream()
                .map(group ->
                        new Group(group.getKey(), group.getValue().size(), value(measure, group.getValue(), measured)))
                .sorted(Comparator.comparing(Group::size).reversed())
                .map(group -> List.of(Cell.of(group.name()), Cell.of(group.rows()), group.value()))
                .toList();
        return new Table(
                "result",
                Text.literal(sheet.titles().get(by)),
                List.of(
                        Column.of(Kind.TEXT, "courses.column.group"),
                        Column.of(Kind.NUMBER, "courses.column.rows"),
                        Column.of(Kind.NUMBER, "courses.column.value")),
                cells,
                Text.of("courses.table.none"));
    }
}
