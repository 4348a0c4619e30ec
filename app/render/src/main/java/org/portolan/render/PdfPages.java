package org.portolan.render;

import com.lowagie.text.Document;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.util.Optional;
import org.portolan.render.PdfWords.Style;

/** The foot of each page: what it is, its number, and of how many. */
final class PdfPages extends PdfPageEventHelper {

    static final float MARGIN = 44;
    static final float FOOT = 56;

    private static final float LINE = 34;
    private static final float BASE = 22;
    private static final float COUNT = 90;

    private final PdfWords words;
    private final Wording wording;
    private final String title;
    private Optional<PdfTemplate> count = Optional.empty();
    private int pages;

    PdfPages(PdfWords words, Wording wording, String title) {
        this.words = words;
        this.wording = wording;
        this.title = title;
    }

    @Override
    public void onOpenDocument(PdfWriter writer, Document document) {
        count = Optional.of(writer.getDirectContent().createTemplate(COUNT, 12));
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        pages = writer.getPageNumber();
        Rectangle page = document.getPageSize();
        PdfContentByte content = writer.getDirectContent();
        content.saveState();
        content.setColorStroke(PdfWords.INK.line());
        content.setLineWidth(0.6f);
        content.moveTo(MARGIN, LINE);
        content.lineTo(page.getRight(MARGIN), LINE);
        content.stroke();
        content.restoreState();
        float room = page.getWidth() - 2 * MARGIN - 120;
        ColumnText.showTextAligned(content, PdfContentByte.ALIGN_LEFT, cut(title, room), MARGIN, BASE, 0);
        String number = wording.own("pdf.page", pages);
        float width = words.width(number, Style.SMALL);
        float left = page.getRight(MARGIN) - width - words.width(of(pages), Style.SMALL) - 1;
        ColumnText.showTextAligned(
                content, PdfContentByte.ALIGN_LEFT, words.phrase(number, Style.SMALL), left, BASE, 0);
        // How many there are is known when the last one is written.
        count.ifPresent(total -> content.addTemplate(total, left + width, BASE));
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        count.ifPresent(total -> ColumnText.showTextAligned(
                total, PdfContentByte.ALIGN_LEFT, words.phrase(of(pages), Style.SMALL), 0, 0, 0));
    }

    private String of(int total) {
        return wording.own("pdf.of", total);
    }

    private Phrase cut(String text, float room) {
        String fitting = text;
        while (!fitting.isEmpty() && words.width(fitting, Style.SMALL) > room) {
            fitting = fitting.substring(0, fitting.offsetByCodePoints(fitting.length(), -1));
        }
        return words.phrase(fitting.equals(text) ? text : fitting + "…", Style.SMALL);
    }
}
