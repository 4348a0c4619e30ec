package org.portolan.render;

import java.util.ArrayList;
import java.util.List;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Chart;
import org.portolan.api.report.Column;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;

/** A chart's points as a table, for readers who cannot see it, and for workbooks. */
final class ChartValues {

    private ChartValues() {}

    static Table of(Chart chart) {
        Kind across = chart.series().stream()
                .flatMap(series -> series.points().stream())
                .findFirst()
                .map(point -> Kind.of(point.x()))
                .orElse(Kind.TEXT);
        boolean several = chart.series().size() > 1;
        boolean labelled = chart.series().stream()
                .flatMap(series -> series.points().stream())
                .anyMatch(point -> !point.label().isEmpty());
        List<Column> columns = new ArrayList<>();
        if (several) {
            columns.add(Column.of(Kind.TEXT, "render.chart.series"));
        }
        if (labelled) {
            columns.add(Column.of(Kind.TEXT, "render.chart.label"));
        }
        columns.add(new Column("x", titled(chart.x(), "x"), across));
        columns.add(new Column("y", titled(chart.y(), "y"), Kind.NUMBER));
        List<List<Cell>> rows = new ArrayList<>();
        for (Chart.Series series : chart.series()) {
            for (Chart.Point point : series.points()) {
                List<Cell> row = new ArrayList<>();
                if (several) {
                    row.add(Cell.of(series.name()));
                }
                if (labelled) {
                    row.add(Cell.of(point.label()));
                }
                row.add(Cell.of(point.x()));
                row.add(Cell.of(point.y()));
                rows.add(row);
            }
        }
        return new Table(chart.key(), chart.title(), columns, rows, Text.of("render.chart.empty"));
    }

    private static Text titled(Text title, String otherwise) {
        return title.isEmpty() ? Text.literal(otherwise) : title;
    }
}
