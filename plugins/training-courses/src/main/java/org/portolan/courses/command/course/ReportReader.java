package org.portolan.courses.command.course;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.api.text.Texts;
import org.portolan.courses.model.course.Comparison;
import org.portolan.courses.model.course.Reading;

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
                        .map(table -> Long.toString(rows(table, reading.where()).count()));
            case CELL ->
                table(reading.key())
                        .filter(table -> column(table, reading.column()) >= 0)
                        .flatMap(table -> rows(table, reading.where())
                                .findFirst()
                                .map(row -> word(row.get(column(table, reading.column())))));
        };
    }

    private Optional<String> figure(String key) {
        return report.blocks().stream()
                .filter(Figures.class::isInstance)
                .flatMap(block -> ((Figures) block).items().stream())
                .filter(figure -> figure.key().equals(key))
                .findFirst()
                .map(figure -> word(figure.value()));
    }

    private Optional<Table> table(String key) {
        return report.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(table -> table.key().equals(key))
                .findFirst();
    }

    private Stream<List<Cell>> rows(Table table, Map<String, String> where) {
        return table.rows().stream()
                .filter(row -> where.entrySet().stream().allMatch(condition -> {
                    int column = column(table, condition.getKey());
                    return column >= 0 && Comparison.EQUAL.holds(word(row.get(column)), condition.getValue());
                }));
    }

    private static int column(Table table, String key) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    private String word(Cell cell) {
        return cell.value()
                .map(value -> value instanceof Text text ? texts.say(text, locale) : value.toString())
                .orElse("");
    }
}
