package org.portolan.logistics.command;

import java.util.List;
import java.util.stream.IntStream;
import org.portolan.api.report.Block;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Note;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;

/** A report as tests read it. */
record Answer(Report report) {

    Table table(String key) {
        return report.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(table -> table.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** The rows of a table as words, some columns of it, separated by a bar. */
    List<String> rows(String key, String... columns) {
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

    List<String> notes() {
        return report.blocks().stream()
                .filter(Note.class::isInstance)
                .map(block -> ((Note) block).text().key())
                .toList();
    }

    List<Class<? extends Block>> kinds() {
        return report.blocks().stream()
                .<Class<? extends Block>>map(Block::getClass)
                .toList();
    }

    private static String word(Cell cell) {
        Object value = cell.value().orElse("");
        return value instanceof Text text
                ? text.key().replace("logistics.reason.", "") + text.arguments()
                : value.toString();
    }
}
