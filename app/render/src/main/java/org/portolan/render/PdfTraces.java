package org.portolan.render;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.portolan.api.report.Block;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.report.Trace;

/** The computations that stand behind a report on paper: of all figures, of short tables, and of the first row of others. */
final class PdfTraces {

    private static final int SHORT = 20;

    private PdfTraces() {}

    /** Each once, in the order of the report. */
    static Set<Trace> of(Report report) {
        Set<Trace> traces = new LinkedHashSet<>();
        for (Block block : report.blocks()) {
            cells(block).flatMap(cell -> cell.trace().stream()).forEach(traces::add);
        }
        return traces;
    }

    private static Stream<Cell> cells(Block block) {
        if (block instanceof Figures figures) {
            return figures.items().stream().map(Figure::value);
        }
        if (block instanceof Table table) {
            List<List<Cell>> rows = table.rows();
            return rows.subList(0, rows.size() > SHORT ? 1 : rows.size()).stream()
                    .flatMap(List::stream);
        }
        return Stream.empty();
    }
}
