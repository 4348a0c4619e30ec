package org.portolan.render;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Image;
import com.lowagie.text.PageSize;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.portolan.api.report.Block;
import org.portolan.api.report.Chart;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Note;
import org.portolan.api.report.Report;
import org.portolan.api.report.Severity;
import org.portolan.api.report.Table;
import org.portolan.api.report.Trace;
import org.portolan.render.PdfWords.Style;
import org.portolan.render.paper.Lettering;
import org.portolan.render.paper.Scripts;
import org.portolan.render.paper.Typefaces;

/**
 * A report on A4, lying where a table is wide: all of its parts in their order, its findings, and how its figures came
 * about. Letters that no font of this machine has are named beneath the title instead of being boxes.
 */
final class PdfReport {

    /** What is said beside the words of a report; their letters are looked for, too. */
    static final List<String> OWN_WORDS = List.of(
            "findings",
            "rows",
            "table.empty",
            "trace.title",
            "chart.empty",
            "chart.not-drawn",
            "severity.info",
            "severity.warning",
            "severity.error",
            "pdf.page",
            "pdf.of",
            "pdf.part",
            "pdf.written",
            "pdf.traces",
            "pdf.missing",
            "pdf.symbols",
            "place.comma");

    private static final int IN_A_ROW = 4;
    private static final float LOW = 240;

    private final Wording wording;
    private final PdfWords words;
    private final Document document;
    private final Map<Table, PdfColumns> columns = new HashMap<>();

    private PdfReport(Wording wording, PdfWords words, Document document) {
        this.wording = wording;
        this.words = words;
        this.document = document;
    }

    static void write(Report report, Wording wording, OutputStream out) throws IOException {
        write(report, wording, out, Typefaces.ofThisMachine());
    }

    static void write(Report report, Wording wording, OutputStream out, Typefaces machine) throws IOException {
        boolean chinese = wording.locale().getLanguage().equals("zh");
        PdfWords words = new PdfWords(machine.lettering(PdfLetters.of(report, wording), chinese));
        Document document = new Document(PageSize.A4, PdfPages.MARGIN, PdfPages.MARGIN, PdfPages.MARGIN, PdfPages.FOOT);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        String title = wording.say(report.title());
        writer.setPageEvent(new PdfPages(words, wording, title));
        document.addTitle(title);
        document.addCreator("Portolan");
        PdfReport written = new PdfReport(wording, words, document);
        if (written.isWide(report)) {
            document.setPageSize(new Rectangle(PageSize.A4.getHeight(), PageSize.A4.getWidth()));
        }
        document.open();
        writer.getExtraCatalog()
                .put(PdfName.LANG, new PdfString(wording.locale().toLanguageTag()));
        written.write(report, title);
        document.close();
    }

    private boolean isWide(Report report) {
        float upright = PageSize.A4.getWidth() - 2 * PdfPages.MARGIN;
        return report.blocks().stream()
                .anyMatch(
                        block -> block instanceof Table table && !columns(table).fits(upright));
    }

    private PdfColumns columns(Table table) {
        return columns.computeIfAbsent(table, one -> new PdfColumns(one, wording, words));
    }

    private void write(Report report, String title) throws IOException {
        paragraph(title, Style.TITLE, 4);
        paragraph(wording.own("pdf.written", LocalDate.now(ZoneId.systemDefault())), Style.SMALL, 12);
        sayWhatIsMissing();
        for (Block block : report.blocks()) {
            write(block);
        }
        if (!report.findings().isEmpty()) {
            heading(wording.own("findings"));
            report.findings().forEach(this::write);
        }
        var traces = PdfTraces.of(report);
        if (!traces.isEmpty()) {
            heading(wording.own("pdf.traces"));
            traces.forEach(this::write);
        }
    }

    /** In English where the reader's own letters are among them. */
    private void sayWhatIsMissing() {
        var missing = words.lettering().missing();
        if (missing.isEmpty()) {
            return;
        }
        boolean own = wording.locale().getLanguage().equals("zh") && missing.contains("Han");
        Wording reader = own ? new Wording(wording.texts(), Locale.ENGLISH) : wording;
        String scripts = missing.stream()
                .map(name -> Scripts.areSymbols(name) ? reader.own("pdf.symbols") : Scripts.say(name, reader.locale()))
                .distinct()
                .collect(Collectors.joining(reader.own("place.comma")));
        box(words.phrase(reader.own("pdf.missing", scripts, Lettering.MISSING), Style.TEXT));
    }

    private void write(Block block) throws IOException {
        if (block instanceof Note note) {
            paragraph(wording.say(note.text()), Style.TEXT, 8);
        } else if (block instanceof Figures figures) {
            write(figures);
        } else if (block instanceof Table table) {
            write(table);
        } else if (block instanceof Chart chart) {
            write(chart);
        }
    }

    private void write(Table table) {
        if (table.rows().isEmpty()) {
            if (!table.title().isEmpty()) {
                heading(wording.say(table.title()));
            }
            String empty = table.whenEmpty().isEmpty() ? wording.own("table.empty") : wording.say(table.whenEmpty());
            paragraph(empty, Style.TEXT.ink(PdfWords.INK.dim()), 10);
            return;
        }
        new PdfGrid(table, columns(table), wording, words).write(document, width(), true);
    }

    private void write(Figures figures) {
        int across = Math.min(IN_A_ROW, Math.max(1, figures.items().size()));
        PdfPTable grid = plain(across);
        for (Figure figure : figures.items()) {
            PdfPCell cell = words.cell(new Phrase());
            cell.setBorder(Rectangle.BOX);
            // The ground between two panels.
            cell.setBorderWidth(4);
            cell.setBorderColor(Color.WHITE);
            cell.setBackgroundColor(PdfWords.PANEL);
            cell.setPadding(10);
            PdfPTable inner = plain(1);
            inner.addCell(words.cell(wording.say(figure.title()), Style.SMALL));
            PdfPCell value = words.cell(wording.say(figure.value()), value(figure, across));
            value.setPaddingTop(5);
            inner.addCell(value);
            if (!figure.note().isEmpty()) {
                PdfPCell note = words.cell(wording.say(figure.note()), Style.SMALL);
                note.setPaddingTop(4);
                inner.addCell(note);
            }
            cell.addElement(inner);
            grid.addCell(cell);
        }
        grid.completeRow();
        grid.setSpacingAfter(8);
        document.add(grid);
    }

    /** Long values are sentences and not figures. */
    private Style value(Figure figure, int across) {
        boolean roomy = words.width(wording.say(figure.value()), Style.VALUE) < 2 * (width() / across - 30);
        return roomy ? Style.VALUE : Style.STRONG;
    }

    private void write(Chart chart) throws IOException {
        String title = wording.say(chart.title());
        boolean empty =
                chart.series().stream().allMatch(series -> series.points().isEmpty());
        Optional<ChartPicture> picture =
                empty ? Optional.empty() : ChartPicture.of(chart, Charts.Palette.light(), wording);
        if (picture.isEmpty()) {
            heading(title);
            paragraph(wording.own(empty ? "chart.empty" : "chart.not-drawn"), Style.TEXT, 8);
            if (!empty) {
                Table values = ChartValues.of(chart);
                new PdfGrid(values, columns(values), wording, words).write(document, width(), false);
            }
            return;
        }
        Image image = Image.getInstance(picture.get().png());
        image.setAlt(title);
        image.scaleToFit(width(), height(picture.get()));
        PdfPTable framed = plain(1);
        framed.setKeepTogether(true);
        framed.setSpacingBefore(8);
        framed.setSpacingAfter(10);
        framed.addCell(words.cell(title, Style.HEADING));
        PdfPCell cell = words.cell(new Phrase());
        cell.setImage(image);
        cell.setPaddingTop(4);
        framed.addCell(cell);
        document.add(framed);
    }

    /** A chart of many bars may fill a page; any other leaves room for what stands before or after it. */
    private float height(ChartPicture picture) {
        float page = document.getPageSize().getHeight() - PdfPages.MARGIN - PdfPages.FOOT - 40;
        return picture.height() > picture.width() / 2 ? page : Math.min(page, LOW);
    }

    private void write(Finding finding) {
        String severity = wording.say(finding.severity());
        Phrase phrase = words.phrase(severity + "  ", Style.STRONG.ink(ink(finding.severity())));
        phrase.add(words.phrase(wording.say(finding.message()), Style.TEXT));
        wording.place(finding).ifPresent(place -> phrase.add(words.phrase("  " + place, Style.SMALL)));
        if (!finding.remedy().isEmpty()) {
            phrase.add(words.phrase("\n" + wording.say(finding.remedy()), Style.SMALL.size(9)));
        }
        box(phrase);
    }

    private static Color ink(Severity severity) {
        return switch (severity) {
            case INFO -> PdfWords.INK.dim();
            case WARNING -> PdfWords.INK.series(1);
            case ERROR -> PdfWords.INK.series(5);
        };
    }

    private void write(Trace trace) {
        PdfPTable grid = plain(new float[] {3, 2, 5});
        grid.setSpacingAfter(8);
        PdfPCell title = words.cell(wording.say(trace.title()), Style.STRONG.size(8.5f));
        title.setColspan(3);
        title.setPaddingBottom(3);
        grid.addCell(title);
        for (Trace.Part part : trace.parts()) {
            grid.addCell(small(wording.say(part.label()), Element.ALIGN_LEFT));
            grid.addCell(small(wording.say(part.value()), Element.ALIGN_RIGHT));
            grid.addCell(small(wording.say(part.why()), Element.ALIGN_LEFT));
        }
        for (Trace.Source source : trace.sources()) {
            PdfPCell cell = small(wording.source(source), Element.ALIGN_LEFT);
            cell.setColspan(3);
            grid.addCell(cell);
        }
        document.add(grid);
    }

    private PdfPCell small(String text, int alignment) {
        PdfPCell cell = words.cell(text, Style.SMALL);
        cell.setHorizontalAlignment(alignment);
        cell.setPadding(2);
        cell.setPaddingRight(8);
        return cell;
    }

    private void box(Phrase phrase) {
        PdfPTable grid = plain(1);
        PdfPCell cell = words.cell(phrase);
        cell.setBackgroundColor(PdfWords.PANEL);
        cell.setPadding(7);
        grid.addCell(cell);
        grid.setSpacingAfter(5);
        document.add(grid);
    }

    private void heading(String text) {
        paragraph(text, Style.HEADING, 6);
    }

    private void paragraph(String text, Style style, float after) {
        PdfPTable grid = plain(1);
        grid.addCell(words.cell(text, style));
        grid.setSpacingBefore(style.size() > 10 ? 6 : 0);
        grid.setSpacingAfter(after);
        document.add(grid);
    }

    private PdfPTable plain(int columns) {
        PdfPTable grid = new PdfPTable(columns);
        grid.setWidthPercentage(100);
        grid.getDefaultCell().setBorder(Rectangle.NO_BORDER);
        return grid;
    }

    private PdfPTable plain(float[] widths) {
        PdfPTable grid = new PdfPTable(widths);
        grid.setWidthPercentage(100);
        return grid;
    }

    private float width() {
        return document.getPageSize().getWidth() - 2 * PdfPages.MARGIN;
    }
}
