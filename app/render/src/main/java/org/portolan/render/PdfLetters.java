package org.portolan.render;

import java.util.BitSet;
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
import org.portolan.render.paper.Scripts;

/** All letters that a report is written with, known before its first page so that fonts are chosen once. */
final class PdfLetters {

    private final Wording wording;
    private final BitSet letters = new BitSet();

    private PdfLetters(Wording wording) {
        this.wording = wording;
    }

    static BitSet of(Report report, Wording wording) {
        PdfLetters all = new PdfLetters(wording);
        all.collect(report);
        // What is said of missing letters names their scripts.
        Scripts.of(all.letters).forEach(script -> all.words(Scripts.say(script, wording.locale())));
        return all.letters;
    }

    private void collect(Report report) {
        add(report.title());
        report.blocks().forEach(this::collect);
        for (Finding finding : report.findings()) {
            add(finding.message());
            add(finding.place());
            add(finding.remedy());
        }
        PdfReport.OWN_WORDS.forEach(key -> words(wording.own(key, 1, 1)));
        PdfTraces.of(report).forEach(this::collect);
    }

    private void collect(Block block) {
        if (block instanceof Note note) {
            add(note.text());
        } else if (block instanceof Figures figures) {
            for (Figure figure : figures.items()) {
                add(figure.title());
                add(figure.value());
                add(figure.note());
            }
        } else if (block instanceof Table table) {
            collect(table);
        } else if (block instanceof Chart chart) {
            add(chart.title());
            collect(ChartValues.of(chart));
        }
    }

    private void collect(Table table) {
        add(table.title());
        add(table.whenEmpty());
        table.columns().stream().map(Column::title).forEach(this::add);
        for (var row : table.rows()) {
            for (Cell cell : row) {
                add(cell);
            }
        }
    }

    private void collect(Trace trace) {
        add(trace.title());
        for (Trace.Part part : trace.parts()) {
            add(part.label());
            add(part.value());
            add(part.why());
        }
        trace.sources().forEach(source -> words(wording.source(source)));
    }

    private void add(Object value) {
        words(wording.say(value));
    }

    private void words(String words) {
        PdfWords.printed(words)
                .codePoints()
                .filter(letter -> !Character.isWhitespace(letter))
                .forEach(letters::set);
    }
}
