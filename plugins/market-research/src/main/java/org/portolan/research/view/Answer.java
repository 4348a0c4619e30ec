package org.portolan.research.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.portolan.api.report.Block;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Chart;
import org.portolan.api.report.Column;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.report.Trace;

/** A report, asked for its parts by their keys. */
public record Answer(Report report) {

    public Optional<Table> table(String key) {
        return blocks(Table.class).filter(table -> table.key().equals(key)).findFirst();
    }

    public Optional<Chart> chart(String key) {
        return blocks(Chart.class).filter(chart -> chart.key().equals(key)).findFirst();
    }

    public Optional<Figure> figure(String key) {
        return figures().filter(figure -> figure.key().equals(key)).findFirst();
    }

    public Stream<Figure> figures() {
        return blocks(Figures.class).flatMap(figures -> figures.items().stream());
    }

    /** All blocks of one class, in their order. */
    public <B extends Block> Stream<B> blocks(Class<B> type) {
        return report.blocks().stream().filter(type::isInstance).map(type::cast);
    }

    /** One cell of a table; blank where there is no such row or column. */
    public static Cell cell(Table table, int row, String column) {
        int place = keys(table).indexOf(column);
        return row < 0 || row >= table.rows().size() || place < 0
                ? Cell.BLANK
                : table.rows().get(row).get(place);
    }

    /** The first row that says this in a column. */
    public static Optional<Integer> row(Table table, String column, Object value) {
        return IntStream.range(0, table.rows().size())
                .filter(row ->
                        cell(table, row, column).value().filter(value::equals).isPresent())
                .boxed()
                .findFirst();
    }

    /** How a row came about: the first of its cells that says it. */
    public static Optional<Trace> trace(Table table, int row) {
        return row < 0 || row >= table.rows().size()
                ? Optional.empty()
                : table.rows().get(row).stream()
                        .flatMap(cell -> cell.trace().stream())
                        .findFirst();
    }

    /** The same rows with those of these columns that there are, in this order. */
    public static Table narrow(Table table, List<String> columns) {
        List<String> keys = keys(table);
        int[] kept = columns.stream()
                .mapToInt(keys::indexOf)
                .filter(place -> place >= 0)
                .toArray();
        return new Table(
                table.key(),
                table.title(),
                IntStream.of(kept).mapToObj(table.columns()::get).toList(),
                table.rows().stream()
                        .map(row -> IntStream.of(kept).mapToObj(row::get).toList())
                        .toList(),
                table.whenEmpty());
    }

    private static List<String> keys(Table table) {
        return table.columns().stream().map(Column::key).toList();
    }
}
