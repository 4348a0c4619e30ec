package org.portolan.courses.command.course;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.courses.model.practice.Sheet;

/** Shows rows of a sheet as a table: numbers as numbers, and of a wide sheet only the columns that were asked for. */
final class TableColumns {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,11})(\\.\\d{1,8})?");

    /** What is written in digits and is no number: nobody adds up order ids. */
    private static final Pattern NAME = Pattern.compile(
            "(.*_)?(id|zip|postal_code|postcode|code|phone|number|no|year|sku|asin|fnsku|ean|upc|hs|hts)(_.*)?"
                    + "|.*(号|编码|邮编|电话).*");

    private final Sheet sheet;
    private final List<Sheet.Row> rows;

    TableColumns(Sheet sheet, List<Sheet.Row> rows) {
        this.sheet = sheet;
        this.rows = rows;
    }

    /** @param shown places of the columns, in order; empty for all */
    Table table(Set<Integer> shown) {
        Set<Integer> places = new TreeSet<>(shown);
        for (int i = 0; shown.isEmpty() && i < sheet.columns().size(); i++) {
            places.add(i);
        }
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of(Kind.NUMBER, "courses.column.row"));
        List<Boolean> numbers = new ArrayList<>();
        for (int place : places) {
            numbers.add(isNumbers(place));
            columns.add(new Column(
                    sheet.columns().get(place),
                    Text.literal(sheet.titles().get(place)),
                    isNumbers(place) ? Kind.NUMBER : Kind.TEXT));
        }
        List<List<Cell>> cells = new ArrayList<>();
        for (Sheet.Row row : rows) {
            List<Cell> line = new ArrayList<>();
            line.add(Cell.of(row.number()));
            int at = 0;
            for (int place : places) {
                line.add(cell(row.cells().get(place), numbers.get(at++)));
            }
            cells.add(line);
        }
        return new Table("result", Text.EMPTY, columns, cells, Text.of("courses.table.none"));
    }

    private boolean isNumbers(int place) {
        return !NAME.matcher(sheet.columns().get(place)).matches()
                && sheet.rows().stream()
                        .map(row -> row.cells().get(place))
                        .allMatch(cell -> cell.isEmpty() || NUMBER.matcher(cell).matches())
                && sheet.rows().stream().anyMatch(row -> !row.cells().get(place).isEmpty());
    }

    private static Cell cell(String text, boolean number) {
        return !number ? Cell.of(text) : text.isEmpty() ? Cell.BLANK : Cell.of(new BigDecimal(text));
    }
}
