package org.portolan.logistics.view.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.portolan.api.intake.Grid;
import org.portolan.logistics.model.reading.SheetReading.ColumnRead;

/** What is said of a cell under the pointer: all of its text, what it was read as, what was found there. */
final class GridTips {

    private GridTips() {}

    static String of(SheetGrid sheet, int row, int column) {
        SheetWords words = sheet.words();
        List<String> lines = new ArrayList<>();
        lines.add(Grid.cell(row, column) + "  " + sheet.grid().shown(row, column));
        GridMarks.Kind kind = sheet.marks().kind(row, column);
        if (kind == GridMarks.Kind.HEADER || kind == GridMarks.Kind.PRICE) {
            meaning(sheet, column, row).ifPresent(lines::add);
        }
        if (kind != GridMarks.Kind.NONE) {
            lines.add(words.say("mark." + kind.name().toLowerCase(Locale.ROOT)));
        }
        sheet.marks().finding(row, column).ifPresent(finding -> lines.add(words.finding(finding)));
        return "<html>"
                + String.join("<br>", lines.stream().map(GridTips::escaped).toList()) + "</html>";
    }

    /** What the column is taken for, in the table of this row. */
    static Optional<String> meaning(SheetGrid sheet, int column, int row) {
        return sheet.marks()
                .column(column, row)
                .map(ColumnRead::meaning)
                .filter(meaning -> !meaning.isEmpty())
                .map(sheet.words()::meaning);
    }

    private static String escaped(String line) {
        return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
