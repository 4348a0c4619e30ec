package org.portolan.logistics.command.quotation;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import java.util.List;
import org.portolan.render.paper.Typeface;

/** Draws on one page. Lengths are in points, from the left and from the top of the page. */
final class Pen {

    /** An ink as red, green and blue. */
    enum Ink {
        TEXT(0x1D2430),
        DIM(0x6A7383),
        LINE(0xDFE2E8),
        PANEL(0xF4F5F7),
        ACCENT(0x1F6FEB);

        private final int colour;

        Ink(int colour) {
            this.colour = colour;
        }

        int red() {
            return colour >> 16;
        }

        int green() {
            return colour >> 8 & 0xFF;
        }

        int blue() {
            return colour & 0xFF;
        }
    }

    /** How letters look. */
    record Style(boolean strong, float size, Ink ink) {

        /** From one line to the next. */
        float leading() {
            return size * 1.38f;
        }
    }

    private final PdfContentByte content;
    private final Rectangle page;
    private final Typeface typeface;

    Pen(PdfContentByte content, Rectangle page, Typeface typeface) {
        this.content = content;
        this.page = page;
        this.typeface = typeface;
    }

    /** Write a line whose feet stand at {@code y}. */
    void write(String text, Style style, float x, float y) {
        content.saveState();
        fill(style.ink());
        content.beginText();
        content.setFontAndSize(typeface.of(style.strong()), style.size());
        if (style.strong() && typeface.thickens()) {
            content.setRGBColorStroke(
                    style.ink().red(), style.ink().green(), style.ink().blue());
            content.setLineWidth(style.size() / 36);
            content.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL_STROKE);
        }
        content.setTextMatrix(x, page.getHeight() - y);
        content.showText(text);
        content.endText();
        content.restoreState();
    }

    /** Write a line that ends at {@code right}. */
    void writeLeftOf(String text, Style style, float right, float y) {
        write(text, style, right - width(text, style), y);
    }

    float width(String text, Style style) {
        return typeface.of(style.strong()).getWidthPoint(text, style.size());
    }

    /** Write as many lines as a width asks for, the feet of the first at {@code y}. */
    void paragraph(String text, Style style, float x, float y, float width) {
        float foot = y;
        for (String line : lines(text, style, width)) {
            write(line, style, x, foot);
            foot += style.leading();
        }
    }

    List<String> lines(String text, Style style, float width) {
        return typeface.lines(text, style.strong(), style.size(), width);
    }

    /** How high a paragraph is. */
    float height(String text, Style style, float width) {
        return lines(text, style, width).size() * style.leading();
    }

    void bar(float x, float y, float width, float height, Ink ink) {
        content.saveState();
        fill(ink);
        content.rectangle(x, page.getHeight() - y - height, width, height);
        content.fill();
        content.restoreState();
    }

    void panel(float x, float y, float width, float height) {
        content.saveState();
        fill(Ink.PANEL);
        content.roundRectangle(x, page.getHeight() - y - height, width, height, 4);
        content.fill();
        content.restoreState();
    }

    private void fill(Ink ink) {
        content.setRGBColorFill(ink.red(), ink.green(), ink.blue());
    }
}
