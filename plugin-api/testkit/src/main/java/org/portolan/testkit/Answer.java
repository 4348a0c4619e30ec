package org.portolan.testkit;

import java.util.List;
import java.util.stream.IntStream;
import org.portolan.api.report.Block;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Note;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;

/** A report as tests read it: tables as rows of words, figures and findings by their keys. */
public record Answer(Report report) {

    public Table table(String key) {
        return report.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(table -> table.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** The rows of a table as words, some columns of it, separated by a bar. */
    public List<String> rows(String key, String... columns) {
        Table table = table(key);
        List<String> keys = table.columns().stream().map(column -> column.key()).toList();
        return table.rows().stream()
                .map(row -> String.join(
                        "|",
                        IntStream.range(0, columns.length)
                                .mapToObj(i -> word(row.get(keys.indexOf(columns[i]))))
                                .toList()))
                .toList();
    }

    /** What a figure says. */
    public Object figure(String key) {
        return report.blocks().stream()
                .filter(Figures.class::isInstance)
                .flatMap(block -> ((Figures) block).items().stream())
                .filter(figure -> figure.key().equals(key))
                .map(figure -> figure.value().value().orElseThrow())
                .findFirst()
                .orElseThrow();
    }

    /** The keys of all findings, in their order. */
    public List<String> findings() {
        return report.findings().stream()
                .map(finding -> finding.message().key())
                .toList();
    }

    public List<String> notes() {
        return report.blocks().stream()
                .filter(Note.class::isInstance)
                .map(block -> ((Note) block).text().key())
                .toList();
    }

    public List<Class<? extends Block>> kinds() {
        return report.blocks().stream()
                .<Class<? extends Block>>map(Block::getClass)
                .toList();
    }

    private static String word(Cell cell) {
        Object value = cell.value().orElse("");
        return value instanceof Text text
                ? text.key().replaceFirst("^[a-z]+\\.reason\\.", "") + text.arguments()
                : value.toString();
    }
}
