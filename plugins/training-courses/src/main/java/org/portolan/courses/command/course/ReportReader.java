package org.portolan.courses.command.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.api.text.Texts;
import org.portolan.courses.model.course.Condition;
import org.portolan.courses.model.course.Reading;
import org.portolan.courses.model.practice.Filter;
import org.portolan.courses.model.practice.Sheet;

/** Reads off a report what a lesson asks for. */
public final class ReportReader {

    private final Report report;
    private final Texts texts;
    private final Locale locale;

    public ReportReader(Report report, Texts texts, Locale locale) {
        this.report = report;
        this.texts = texts;
        this.locale = locale;
    }

    /** What the report says, as words; empty where it has no such figure, table, column or row. */
    public Optional<String> read(Reading reading) {
        return switch (reading.what()) {
            case FINDINGS -> Optional.of(Integer.toString(report.findings().size()));
            case FIGURE -> figure(reading.key());
            case ROWS ->
                table(reading.key())
                        .map(sheet ->
                                Integer.toString(rows(sheet, reading.where()).size()));
            case CELL, ANY -> all(reading).flatMap(cells -> cells.stream().findFirst());
        };
    }

    /** The cells of all rows that count; empty where the report has no such table or column. */
    Optional<List<String>> all(Reading reading) {
        List<String> columns = List.of(reading.column().split(","));
        return table(reading.key())
                .filter(sheet -> columns.stream().allMatch(column -> sheet.column(column) >= 0))
                .map(sheet -> rows(sheet, reading.where()).stream()
                        .flatMap(row ->
                                columns.stream().map(column -> row.cells().get(sheet.column(column))))
                        .filter(cell -> reading.what() == Reading.What.CELL || !cell.isBlank())
                        .toList());
    }

    private Optional<String> figure(String key) {
        return report.blocks().stream()
                .filter(Figures.class::isInstance)
                .flatMap(block -> ((Figures) block).items().stream())
                .filter(figure -> figure.key().equals(key))
                .findFirst()
                .map(figure -> word(figure.value()));
    }

    private Optional<Sheet> table(String key) {
        return report.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(table -> table.key().equals(key))
                .findFirst()
                .map(this::sheet);
    }

    private Sheet sheet(Table table) {
        List<String> keys = table.columns().stream().map(Column::key).toList();
        List<Sheet.Row> rows = new ArrayList<>();
        for (List<Cell> row : table.rows()) {
            rows.add(new Sheet.Row(rows.size() + 1, row.stream().map(this::word).toList()));
        }
        return new Sheet(keys, keys, rows);
    }

    private static List<Sheet.Row> rows(Sheet sheet, List<Condition> where) {
        List<Sheet.Row> rows = sheet.rows();
        for (Condition condition : where) {
            rows = sheet.column(condition.column()) < 0 ? List.of() : new Filter(condition).of(sheet, rows);
        }
        return rows;
    }

    private String word(Cell cell) {
        return cell.value()
                .map(value -> value instanceof Text text ? texts.say(text, locale) : value.toString())
                .orElse("");
    }
}
