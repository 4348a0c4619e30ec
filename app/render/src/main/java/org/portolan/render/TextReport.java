package org.portolan.render;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.portolan.api.report.Block;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Chart;
import org.portolan.api.report.Column;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Note;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.report.Trace;
import org.portolan.api.text.Text;

/**
 * A report for a terminal. Of what can be opened in the window, the first figure and the first row of each table show how
 * they were computed, each once; JSON carries the traces of all.
 */
final class TextReport {

    private final Wording wording;
    private final Writer out;
    private final Set<Trace> opened = new LinkedHashSet<>();

    private TextReport(Wording wording, Writer out) {
        this.wording = wording;
        this.out = out;
    }

    static void write(Report report, Wording wording, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        new TextReport(wording, writer).write(report);
        writer.flush();
    }

    private void write(Report report) throws IOException {
        String title = line(report.title());
        out.append(title).append('\n');
        out.append("=".repeat(DisplayWidth.of(title))).append('\n');
        for (Block block : report.blocks()) {
            out.append('\n');
            write(block);
        }
        for (Trace trace : opened) {
            write(trace);
        }
        if (!report.findings().isEmpty()) {
            heading(wording.own("findings"));
            for (Finding finding : report.findings()) {
                write(finding);
            }
        }
    }

    private void write(Block block) throws IOException {
        if (block instanceof Note note) {
            paragraph(wording.say(note.text()), "");
        } else if (block instanceof Figures figures) {
            write(figures);
        } else if (block instanceof Table table) {
            write(table);
        } else if (block instanceof Chart chart) {
            paragraph(wording.own("chart.in-html", wording.say(chart.title())), "");
        }
    }

    private void write(Figures figures) throws IOException {
        new TextGrid(wording.locale(), false, true, false)
                .writeAll(
                        figures.items().stream()
                                .map(item -> List.of(line(item.title()), line(item.value()), line(item.note())))
                                .toList(),
                        "",
                        out);
        figures.items().stream().limit(1).map(Figure::value).forEach(this::open);
    }

    private void write(Table table) throws IOException {
        if (!table.title().isEmpty()) {
            out.append(line(table.title())).append("\n\n");
        }
        if (table.rows().isEmpty()) {
            paragraph(table.whenEmpty().isEmpty() ? wording.own("table.empty") : wording.say(table.whenEmpty()), "");
            return;
        }
        boolean[] right = new boolean[table.columns().size()];
        for (int i = 0; i < right.length; i++) {
            right[i] = table.columns().get(i).kind().isNumeric();
        }
        TextGrid grid = new TextGrid(wording.locale(), right);
        List<String> header =
                table.columns().stream().map(Column::title).map(this::line).toList();
        grid.measure(header);
        Digits digits = Digits.of(table);
        // Twice over the rows instead of keeping their words: a long table then costs time and no memory.
        table.rows().forEach(row -> grid.measure(line(row, digits)));
        grid.write(header, out);
        grid.rule(out);
        for (List<Cell> row : table.rows()) {
            grid.write(line(row, digits), out);
        }
        table.rows().get(0).forEach(this::open);
    }

    private void open(Cell cell) {
        cell.trace().ifPresent(opened::add);
    }

    private void write(Trace trace) throws IOException {
        heading(wording.own("trace.title", wording.say(trace.title())));
        List<List<String>> parts = new ArrayList<>();
        for (Trace.Part part : trace.parts()) {
            parts.add(List.of(line(part.label()), line(part.value()), line(part.why())));
        }
        new TextGrid(wording.locale(), false, true, false).writeAll(parts, "  ", out);
        for (Trace.Source source : trace.sources()) {
            paragraph(wording.source(source), "  ");
        }
    }

    private void write(Finding finding) throws IOException {
        String message = wording.say(finding.message());
        String said = wording.place(finding)
                .map(place -> wording.own("finding.at", place, message))
                .orElse(message);
        paragraph(wording.say(finding.severity()) + "  " + said, "");
        if (!finding.remedy().isEmpty()) {
            paragraph(wording.say(finding.remedy()), "  ");
        }
    }

    private void heading(String words) throws IOException {
        out.append('\n').append(DisplayWidth.oneLine(words)).append("\n\n");
    }

    private void paragraph(String words, String indent) throws IOException {
        int width = TextParagraph.WIDTH - indent.length();
        for (String written : TextParagraph.wrap(words, wording.locale(), width)) {
            out.append(indent).append(written).append('\n');
        }
    }

    private List<String> line(List<Cell> row, Digits digits) {
        List<String> line = new ArrayList<>(row.size());
        for (int i = 0; i < row.size(); i++) {
            line.add(DisplayWidth.oneLine(wording.say(row.get(i), digits.of(i))));
        }
        return line;
    }

    private String line(Object value) {
        return DisplayWidth.oneLine(wording.say(value));
    }

    private String line(Text text) {
        return line((Object) text);
    }
}
