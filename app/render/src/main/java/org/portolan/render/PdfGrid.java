package org.portolan.render;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.net.URI;
import java.util.List;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Table;
import org.portolan.render.PdfWords.Style;

/** A table on paper: its title and header stand on each page again, and rows leave for the file as they are written. */
final class PdfGrid {

    private static final int AT_ONCE = 200;

    private final Table table;
    private final Wording wording;
    private final PdfWords words;
    private final PdfColumns columns;

    PdfGrid(Table table, PdfColumns columns, Wording wording, PdfWords words) {
        this.table = table;
        this.columns = columns;
        this.wording = wording;
        this.words = words;
    }

    void write(Document document, float width, boolean titled) {
        float size = columns.size(width);
        List<int[]> groups = columns.groups(width, size);
        for (int i = 0; i < groups.size(); i++) {
            String title = titled ? wording.say(table.title()) : "";
            if (groups.size() > 1) {
                title = wording.own("pdf.part", title, i + 1, groups.size()).strip();
            }
            write(document, groups.get(i), width, size, title);
        }
    }

    private void write(Document document, int[] group, float width, float size, String title) {
        float[] widths = columns.widths(group, width, size);
        PdfPTable grid = new PdfPTable(widths);
        float used = 0;
        for (float one : widths) {
            used += one;
        }
        grid.setWidthPercentage(Math.min(100, used / width * 100));
        grid.setHorizontalAlignment(Element.ALIGN_LEFT);
        grid.setSpacingBefore(10);
        grid.setSpacingAfter(12);
        grid.setComplete(false);
        boolean headed = !title.isEmpty();
        if (headed) {
            title(grid, title, group.length);
        }
        for (int column : group) {
            header(grid, table.columns().get(column), size);
        }
        grid.setHeaderRows(headed ? 2 : 1);
        Digits digits = Digits.of(table);
        Style style = Style.TEXT.size(size);
        int waiting = 0;
        for (List<Cell> row : table.rows()) {
            for (int column : group) {
                grid.addCell(value(row.get(column), table.columns().get(column), digits.of(column), style));
            }
            if (++waiting == AT_ONCE) {
                document.add(grid);
                waiting = 0;
            }
        }
        grid.setComplete(true);
        document.add(grid);
    }

    private void title(PdfPTable grid, String title, int columns) {
        Phrase phrase = words.phrase(title, Style.HEADING);
        phrase.add(words.phrase("  " + wording.own("rows", table.rows().size()), Style.SMALL));
        PdfPCell cell = words.cell(phrase);
        cell.setColspan(columns);
        cell.setPaddingBottom(8);
        grid.addCell(cell);
    }

    private void header(PdfPTable grid, Column column, float size) {
        PdfPCell cell = words.cell(wording.say(column.title()), Style.SMALL.size(Math.min(size, 8)));
        align(cell, column);
        pad(cell);
        cell.setVerticalAlignment(Element.ALIGN_BOTTOM);
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderWidth(0.9f);
        cell.setBorderColor(PdfWords.INK.text());
        grid.addCell(cell);
    }

    private PdfPCell value(Cell value, Column column, int digits, Style style) {
        String said = wording.say(value, digits);
        boolean linked = value.value()
                .filter(held -> held instanceof URI link && HtmlTable.isLinked(link))
                .isPresent();
        PdfPCell cell = words.cell(
                linked ? words.link(said, said, style.ink(PdfWords.INK.series(0))) : words.phrase(said, style));
        align(cell, column);
        pad(cell);
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderWidth(0.5f);
        return cell;
    }

    private static void pad(PdfPCell cell) {
        cell.setPaddingTop(4);
        cell.setPaddingBottom(4);
        cell.setPaddingLeft(PdfColumns.PADDING / 2);
        cell.setPaddingRight(PdfColumns.PADDING / 2);
    }

    private static void align(PdfPCell cell, Column column) {
        cell.setHorizontalAlignment(column.kind().isNumeric() ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
    }
}
