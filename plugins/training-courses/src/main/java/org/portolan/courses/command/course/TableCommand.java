package org.portolan.courses.command.course;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
     * What to ask. Conditions and columns are brought into one spelling, so that two ways to write one question are equal.
     *
     * @param where conditions that all must hold
     * @param by a column whose values make groups
     * @param of the column that is measured
     * @param show columns that are shown beside those that are asked about; empty for all
     */
    public record Input(
            @Param(example = "orders.csv") Path file,

            @Param(example = "status=Unshipped") List<String> where,

            @Param(example = "country") Optional<String> by,
            @Param(byDefault = "count") Measure measure,
            @Param(example = "item_price") Optional<String> of,
            @Param(example = "sku") List<String> show) {

        public Input {
            where = where.stream().map(Filter::spelled).toList();
            by = by.map(Sheet::spelled);
            of = of.map(Sheet::spelled);
            show = show.stream().map(Sheet::spelled).toList();
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
        Set<Integer> asked = new TreeSet<>();
        for (String condition : input.where()) {
            Filter filter =
                    Filter.parse(condition).orElseThrow(() -> new Refusal(Text.of("courses.table.where", condition)));
            asked.add(column(sheet, filter.column(), input));
            rows = filter.of(sheet, rows);
        }
        Optional<Integer> measured = Optional.empty();
        if (input.of().isPresent()) {
            measured = Optional.of(column(sheet, input.of().get(), input));
            asked.add(measured.get());
            if (input.measure() != Measure.COUNT
                    && Measure.numbers(sheet.rows(), measured.get()).isEmpty()
                    && !sheet.rows().isEmpty()) {
                throw new Refusal(Text.of("courses.table.no-number", input.of().get()));
            }
        } else if (input.measure() != Measure.COUNT) {
            throw new Refusal(Text.of("courses.table.of"));
        }
        Set<Integer> shown = new TreeSet<>();
        for (String name : input.show()) {
            shown.add(column(sheet, name, input));
            shown.addAll(asked);
        }
        Table table = input.by().isPresent()
                ? groups(sheet, rows, column(sheet, input.by().get(), input), input.measure(), measured)
                : new TableColumns(sheet, rows).table(shown);
        return Report.of(title(input), figures(sheet, rows, input, measured), table);
    }

    /** The question, so that what is shown can be told from what was asked before. */
    private static Text title(Input input) {
        String file = String.valueOf(input.file().getFileName());
        return input.where().isEmpty()
                ? Text.literal(file)
                : Text.of("courses.table.report", file, String.join(" · ", input.where()));
    }

    private static Figures figures(Sheet sheet, List<Sheet.Row> rows, Input input, Optional<Integer> measured) {
        Figure count = Figure.of(
                "courses.figure.rows",
                Cell.of(rows.size()),
                Text.of("courses.table.of-rows", sheet.rows().size()));
        return measured.isEmpty()
                ? Figures.of(count)
                : Figures.of(
                        count,
                        new Figure(
                                "value",
                                measure(input.measure(), sheet.titles().get(measured.get())),
                                value(input.measure(), rows, measured),
                                Text.EMPTY));
    }

    private static Text measure(Measure measure, String column) {
        return Text.of(
                "courses.table.measure-of",
                Text.of("courses.measure." + measure.name().toLowerCase(Locale.ROOT)),
                column);
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
                .map(group -> measured.isEmpty()
                        ? List.of(Cell.of(group.name()), Cell.of(group.rows()))
                        : List.of(Cell.of(group.name()), Cell.of(group.rows()), group.value()))
                .toList();
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("group", Text.literal(sheet.titles().get(by)), Kind.TEXT));
        columns.add(Column.of(Kind.NUMBER, "courses.column.rows"));
        measured.ifPresent(column ->
                columns.add(new Column("value", measure(measure, sheet.titles().get(column)), Kind.NUMBER)));
        return new Table("result", Text.EMPTY, columns, cells, Text.of("courses.table.none"));
    }
}
