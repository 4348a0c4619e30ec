package org.portolan.render;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Table;

/**
 * One table of a workbook: a header that stays and filters, columns as wide as what they hold. Rows leave for the file as
 * they are written; what is longer than a sheet can be goes on in another.
 */
final class XlsxSheet {

    private static final int ROWS_AT_ONCE = 1_000;
    private static final int ROWS_THAT_SET_THE_WIDTH = 500;
    private static final int WIDEST = 60;
    private static final int NARROWEST = 8;

    private final Workbook workbook;
    private final Wording wording;
    private final List<Column> columns;
    private final List<List<Cell>> rows;
    private final Digits digits;

    XlsxSheet(Workbook workbook, Wording wording, Table table) {
        this(workbook, wording, table.columns(), table.rows());
    }

    XlsxSheet(Workbook workbook, Wording wording, List<Column> columns, List<List<Cell>> rows) {
        this.workbook = workbook;
        this.wording = wording;
        this.columns = columns;
        this.rows = rows;
        this.digits = Digits.of(columns.size(), rows);
    }

    void write(SheetNames names, String name) throws IOException {
        int most = Worksheet.MAX_ROWS - 1;
        for (int from = 0; from == 0 || from < rows.size(); from += most) {
            write(workbook.newWorksheet(names.next(name)), rows.subList(from, Math.min(from + most, rows.size())));
        }
    }

    private void write(Worksheet sheet, List<List<Cell>> part) throws IOException {
        sheet.freezePane(0, 1);
        if (!part.isEmpty()) {
            sheet.setAutoFilter(0, 0, part.size(), columns.size() - 1);
        }
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, width(i, part));
            sheet.inlineString(0, i, XlsxCell.text(wording.say(columns.get(i).title()), wording));
            sheet.style(0, i)
                    .bold()
                    .horizontalAlignment(columns.get(i).kind().isNumeric() ? "right" : "left")
                    .set();
        }
        for (int row = 0; row < part.size(); row++) {
            for (int i = 0; i < columns.size(); i++) {
                XlsxCell cell = new XlsxCell(sheet, row + 1, i);
                int least = digits.of(i);
                part.get(row).get(i).value().ifPresent(value -> cell.write(value, least, wording));
            }
            if (row % ROWS_AT_ONCE == ROWS_AT_ONCE - 1) {
                sheet.flush();
            }
        }
        sheet.finish();
    }

    private double width(int column, List<List<Cell>> part) {
        int widest = DisplayWidth.of(wording.say(columns.get(column).title())) + 4;
        for (List<Cell> row : part.subList(0, Math.min(part.size(), ROWS_THAT_SET_THE_WIDTH))) {
            widest = Math.max(widest, DisplayWidth.of(wording.say(row.get(column), digits.of(column))) + 2);
        }
        return Math.max(Math.min(widest, WIDEST), NARROWEST);
    }
}
