package org.portolan.logistics.command.quotation;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.portolan.logistics.command.quotation.Pen.Ink;
import org.portolan.logistics.command.quotation.Pen.Style;
import org.portolan.render.paper.Typeface;
import org.portolan.render.paper.Typefaces;

/** Lays a quotation out on A4, over as many pages as its prices need. */
public final class PrintedPaper {

    private static final Rectangle PAGE = PageSize.A4;
    private static final float MARGIN = 56;
    private static final float WIDTH = PAGE.getWidth() - 2 * MARGIN;
    private static final float FOOT = PAGE.getHeight() - 44;
    /** The prices end above it. */
    private static final float END = FOOT - 30;

    private static final Style SENDER = new Style(true, 12, Ink.TEXT);
    private static final Style TITLE = new Style(true, 25, Ink.TEXT);
    private static final Style LABEL = new Style(false, 8, Ink.DIM);
    private static final Style VALUE = new Style(false, 10.5f, Ink.TEXT);
    private static final Style PRICE = new Style(true, 10.5f, Ink.TEXT);
    private static final Style SMALL = new Style(false, 8.5f, Ink.DIM);
    private static final float GAP = 14;
    private static final float ROW = 9;

    private final Paper paper;
    private final Pen pen;
    private final Document document;
    private final int pages;
    private int page = 1;
    private float y = MARGIN;

    private PrintedPaper(Paper paper, Typeface typeface, Document document, PdfWriter writer, int pages) {
        this.paper = paper;
        this.document = document;
        this.pages = pages;
        pen = new Pen(writer.getDirectContent(), PAGE, typeface);
    }

    /**
     * Print.
     *
     * @return the PDF; empty where this machine has no font with all letters of the paper
     */
    public static Optional<byte[]> print(Paper paper) throws IOException {
        return Typefaces.ofThisMachine().with(paper.letters()).map(typeface -> print(paper, typeface));
    }

    static byte[] print(Paper paper, Typeface typeface) {
        // How many pages there are is known when the last one is reached.
        int pages = draw(paper, typeface, 1, new ByteArrayOutputStream());
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        draw(paper, typeface, pages, pdf);
        return pdf.toByteArray();
    }

    private static int draw(Paper paper, Typeface typeface, int pages, OutputStream out) {
        Document document = new Document(PAGE);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        document.addTitle(paper.title());
        document.addAuthor(paper.sender());
        document.addCreator("Portolan");
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        document.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(paper.locale().toLanguageTag()));
        PrintedPaper printed = new PrintedPaper(paper, typeface, document, writer, pages);
        printed.all();
        document.close();
        return printed.page;
    }

    private void all() {
        letterhead();
        pen.bar(MARGIN, y, 36, 3, Ink.ACCENT);
        y += 3 + GAP + TITLE.size();
        pen.write(paper.title(), TITLE, MARGIN, y);
        y += GAP + 12;
        y += facts(paper.heads(), MARGIN, y, WIDTH) + GAP + 4;
        shipment();
        header();
        paper.rows().forEach(this::row);
        terms();
        footer();
    }

    private void letterhead() {
        if (paper.sender().isEmpty() && paper.contact().isEmpty()) {
            return;
        }
        y += SENDER.size();
        pen.write(paper.sender(), SENDER, MARGIN, y);
        y += SMALL.leading() + 3;
        pen.paragraph(paper.contact(), SMALL, MARGIN, y, WIDTH);
        y += pen.height(paper.contact(), SMALL, WIDTH) + 22;
    }

    private void shipment() {
        float height = factsHeight(paper.shipment(), WIDTH - 2 * GAP) + 2 * GAP - 4;
        pen.panel(MARGIN, y, WIDTH, height);
        facts(paper.shipment(), MARGIN + GAP, y + GAP, WIDTH - 2 * GAP);
        y += height + 30;
    }

    /** Labels with their values beneath, side by side. */
    private float facts(List<Paper.Fact> facts, float x, float top, float width) {
        List<Float> widths = widths(facts, width);
        float left = x;
        for (int i = 0; i < facts.size(); i++) {
            Paper.Fact fact = facts.get(i);
            pen.write(fact.label(), LABEL, left, top + LABEL.size());
            pen.paragraph(fact.value(), VALUE, left, top + LABEL.size() + 5 + VALUE.size(), widths.get(i) - GAP);
            left += widths.get(i);
        }
        return factsHeight(facts, width);
    }

    private float factsHeight(List<Paper.Fact> facts, float width) {
        List<Float> widths = widths(facts, width);
        float value = 0;
        for (int i = 0; i < facts.size(); i++) {
            value = Math.max(value, pen.height(facts.get(i).value(), VALUE, widths.get(i) - GAP));
        }
        return LABEL.size() + 5 + value;
    }

    /** Each as wide as its words, and an equal share of what remains; where nothing remains, all are narrower alike. */
    private List<Float> widths(List<Paper.Fact> facts, float width) {
        List<Float> own = facts.stream()
                .map(fact -> Math.max(pen.width(fact.label(), LABEL), pen.width(fact.value(), VALUE)) + GAP + 1)
                .toList();
        float all = own.stream().reduce(0f, Float::sum);
        return own.stream()
                .map(one -> all > width ? one * width / all : one + (width - all) / facts.size())
                .toList();
    }

    private void header() {
        cells(paper.columns().stream().map(Paper.Column::label).toList(), LABEL, LABEL, y + LABEL.size());
        y += LABEL.size() + 7;
        pen.bar(MARGIN, y, WIDTH, 0.9f, Ink.TEXT);
        y += 0.9f;
    }

    private void row(List<String> row) {
        float lines = pen.height(row.get(0), VALUE, width(0));
        if (y + 2 * ROW + lines > END) {
            turn();
            header();
        }
        cells(row, VALUE, PRICE, y + ROW + VALUE.size());
        y += 2 * ROW + lines;
        pen.bar(MARGIN, y, WIDTH, 0.6f, Ink.LINE);
    }

    private void cells(List<String> cells, Style style, Style last, float foot) {
        float x = MARGIN;
        for (int i = 0; i < cells.size(); i++) {
            Paper.Column column = paper.columns().get(i);
            float full = (float) (WIDTH * column.share());
            Style own = i == cells.size() - 1 ? last : style;
            if (column.right()) {
                pen.writeLeftOf(cells.get(i), own, x + full, foot);
            } else {
                pen.paragraph(cells.get(i), own, x, foot, full - GAP);
            }
            x += full;
        }
    }

    private float width(int column) {
        return (float) (WIDTH * paper.columns().get(column).share()) - GAP;
    }

    private void terms() {
        float width = WIDTH * 0.85f;
        List<Float> heights = new ArrayList<>();
        paper.terms().forEach(term -> heights.add(pen.height(term, SMALL, width)));
        if (y + 20 + heights.stream().reduce(0f, Float::sum) > END) {
            turn();
        }
        y += 20 + SMALL.size();
        for (int i = 0; i < heights.size(); i++) {
            pen.paragraph(paper.terms().get(i), SMALL, MARGIN, y, width);
            y += heights.get(i) + 3;
        }
    }

    private void turn() {
        footer();
        document.newPage();
        page++;
        y = MARGIN;
    }

    private void footer() {
        pen.bar(MARGIN, FOOT - 18, WIDTH, 0.6f, Ink.LINE);
        pen.write(paper.sender(), LABEL, MARGIN, FOOT);
        String number = paper.page().replace("{0}", Integer.toString(page)).replace("{1}", Integer.toString(pages));
        pen.writeLeftOf(number, LABEL, MARGIN + WIDTH, FOOT);
    }
}
