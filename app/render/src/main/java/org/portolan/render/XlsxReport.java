package org.portolan.render;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.portolan.api.report.Block;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Chart;
import org.portolan.api.report.Column;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Note;
import org.portolan.api.report.Place;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;

/**
 * A report as a workbook: a summary of figures and notes, a sheet for each table and for each chart's values, and the
 * findings.
 */
final class XlsxReport {

    private final Wording wording;
    private final Workbook workbook;
    private final SheetNames names;

    private XlsxReport(Wording wording, Workbook workbook) {
        this.wording = wording;
        this.workbook = workbook;
        this.names = new SheetNames(wording.own("sheet.name"));
    }

    static void write(Report report, Wording wording, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(new Unclosed(out), "Portolan", "1.0")) {
            new XlsxReport(wording, workbook).write(report);
        }
    }

    private void write(Report report) throws IOException {
        boolean onlyTables =
                report.blocks().stream().allMatch(block -> block instanceof Table || block instanceof Chart);
        if (!onlyTables || report.blocks().isEmpty()) {
            new XlsxSheet(workbook, wording, summaryColumns(), summary(report))
                    .write(names, wording.own("sheet.summary"));
        }
        for (Block block : report.blocks()) {
            if (block instanceof Table table) {
                sheet(table.title().isEmpty() ? table.key() : wording.say(table.title()), table);
            } else if (block instanceof Chart chart) {
                sheet(chart.title().isEmpty() ? chart.key() : wording.say(chart.title()), ChartValues.of(chart));
            }
        }
        if (!report.findings().isEmpty()) {
            sheet(wording.own("findings"), findings(report.findings()));
        }
    }

    private void sheet(String name, Table table) throws IOException {
        new XlsxSheet(workbook, wording, table).write(names, name);
    }

    private static List<Column> summaryColumns() {
        return List.of(
                Column.of(Kind.TEXT, "render.figure.title"),
                // Figures are of many kinds, and each cell has the format of its own.
                Column.of(Kind.NUMBER, "render.figure.value"),
                Column.of(Kind.TEXT, "render.figure.note"));
    }

    private List<List<Cell>> summary(Report report) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.of(report.title()), Cell.BLANK, Cell.BLANK));
        for (Block block : report.blocks()) {
            if (block instanceof Note note) {
                rows.add(List.of(Cell.of(note.text()), Cell.BLANK, Cell.BLANK));
            } else if (block instanceof Figures figures) {
                for (Figure figure : figures.items()) {
                    rows.add(List.of(Cell.of(figure.title()), figure.value(), Cell.of(figure.note())));
                }
            }
        }
        return rows;
    }

    private Table findings(List<Finding> findings) {
        List<Column> columns = List.of(
                Column.of(Kind.TEXT, "render.finding.severity"),
                Column.of(Kind.TEXT, "render.finding.file"),
                Column.of(Kind.TEXT, "render.finding.sheet"),
                Column.of(Kind.NUMBER, "render.finding.row"),
                Column.of(Kind.TEXT, "render.finding.column"),
                Column.of(Kind.TEXT, "render.finding.message"),
                Column.of(Kind.TEXT, "render.finding.remedy"));
        List<List<Cell>> rows = findings.stream().map(this::row).toList();
        return new Table("findings", Text.EMPTY, columns, rows, Text.EMPTY);
    }

    private List<Cell> row(Finding finding) {
        Place place = finding.place();
        return List.of(
                Cell.of(wording.say(finding.severity())),
                Cell.of(place.file()),
                Cell.of(place.sheet()),
                place.row() > 0 ? Cell.of(place.row()) : Cell.BLANK,
                Cell.of(place.column()),
                Cell.of(finding.message()),
                Cell.of(finding.remedy()));
    }

    /** Keeps the caller's stream open, which is the caller's to close. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
