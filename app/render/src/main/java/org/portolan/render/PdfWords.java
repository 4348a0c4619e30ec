package org.portolan.render;

import com.lowagie.text.Chunk;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.text.Normalizer;
import org.portolan.render.paper.Lettering;

/** Words on paper: letters of as many typefaces as a text needs, read from the right where its script is. */
record PdfWords(Lettering lettering) {

    static final Charts.Palette INK = Charts.Palette.light();
    static final Color PANEL = new Color(0xf4f5f7);

    /** How letters look; the size is in points. */
    record Style(float size, boolean strong, Color ink) {

        static final Style TITLE = new Style(20, true, INK.text());
        static final Style HEADING = new Style(11.5f, true, INK.text());
        static final Style TEXT = new Style(9.5f, false, INK.text());
        static final Style STRONG = new Style(9.5f, true, INK.text());
        static final Style SMALL = new Style(8, false, INK.dim());
        static final Style VALUE = new Style(14, true, INK.text());

        Style size(float other) {
            return new Style(other, strong, ink);
        }

        Style ink(Color other) {
            return new Style(size, strong, other);
        }
    }

    /** What is written of a text: without marks that are not seen, and with letters in one piece. */
    static String printed(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC);
        return plain.replaceAll("[\\p{Cf}\\uFE0F]", "").replaceAll("[\\p{Cc}&&[^\\n]]", " ");
    }

    Phrase phrase(String text, Style style) {
        Phrase phrase = new Phrase(style.size() * 1.4f);
        for (Lettering.Run run : lettering.runs(printed(text))) {
            Font font = new Font(run.typeface().of(style.strong()), style.size(), Font.NORMAL, style.ink());
            Chunk chunk = new Chunk(run.text(), font);
            if (style.strong() && run.typeface().thickens()) {
                chunk.setTextRenderMode(PdfContentByte.TEXT_RENDER_MODE_FILL_STROKE, style.size() / 36, style.ink());
            }
            phrase.add(chunk);
        }
        return phrase;
    }

    /** The same as a link that a reader of PDF follows. */
    Phrase link(String text, String target, Style style) {
        Phrase phrase = phrase(text, style);
        for (Element part : phrase.getChunks()) {
            ((Chunk) part).setAnchor(target);
        }
        return phrase;
    }

    float width(String text, Style style) {
        return lettering.width(printed(text), style.strong(), style.size());
    }

    /** A cell without lines around it. */
    PdfPCell cell(Phrase phrase) {
        PdfPCell cell = new PdfPCell(phrase);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setBorderColor(INK.line());
        cell.setRunDirection(PdfWriter.RUN_DIRECTION_DEFAULT);
        cell.setUseAscender(true);
        cell.setUseDescender(true);
        cell.setPadding(0);
        cell.setLeading(phrase.getLeading(), 0);
        return cell;
    }

    PdfPCell cell(String text, Style style) {
        return cell(phrase(text, style));
    }
}
