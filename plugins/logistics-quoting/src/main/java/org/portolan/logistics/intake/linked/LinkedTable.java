package org.portolan.logistics.intake.linked;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One of the tables.
 *
 * @param file its name without folders
 * @param lines without the blank ones, which part groups of lines
 */
record LinkedTable(String file, TableKind kind, List<Line> lines) {

    LinkedTable {
        lines = lines.stream().filter(line -> !line.isBlank()).toList();
    }

    static List<Line> lines(List<List<String>> rows) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            lines.add(new Line(i + 1, rows.get(i)));
        }
        return lines;
    }

    /** What a column holds, remarks left out. */
    Set<String> column(int column) {
        return column(lines, column);
    }

    static Set<String> column(List<Line> lines, int column) {
        return lines.stream()
                .filter(line -> line.size() >= column && !line.isRemark())
                .map(line -> line.text(column))
                .collect(Collectors.toSet());
    }
}
