package org.portolan.intake;

import org.portolan.api.report.Finding;
import org.portolan.api.text.Text;
import org.portolan.intake.table.Cells;
import org.portolan.intake.table.Swallowed;

/** What can be said of a row before and after its format has read it, whatever the format. */
final class RowChecks {

    private final SheetLook look;
    private final Remarks remarks;
    private final char delimiter;
    private final int width;
    private final int[] headed;

    RowChecks(SheetLook look, Remarks remarks, char delimiter) {
        this.look = look;
        this.remarks = remarks;
        this.delimiter = delimiter;
        this.width = look.columns().size();
        this.headed = look.match().fields().values().stream()
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** True where this row is the header once more, as in files that were put together from several. */
    boolean isHeader(Cells cells) {
        for (int column : headed) {
            if (!cells.is(column, look.match().names().get(column))) {
                return false;
            }
        }
        remarks.say(Finding.info(look.place(), Text.of("intake.row.header", number(cells))));
        return true;
    }

    boolean isShort(Cells cells) {
        return cells.size() < width;
    }

    /** Reject a row that has rows inside it; name one that is longer than the header. */
    void before(TableRow row, Cells cells) {
        if (cells.hasLineBreak() && Swallowed.in(cells.toRawList(), width, delimiter)) {
            row.reject("", Text.of("intake.row.swallowed", number(cells)), Text.of("intake.row.broken.quote.remedy"));
        }
        for (int i = width; i < cells.size(); i++) {
            if (cells.start(i) < cells.end(i)) {
                Text message =
                        Text.of("intake.row.long", number(cells), String.valueOf(cells.size()), String.valueOf(width));
                remarks.say(Finding.warning(row.place(), message, Text.of("intake.row.long.remedy")));
                return;
            }
        }
    }

    /** Name unreadable characters in the columns of a good row that its format did not ask for. */
    void after(TableRow row, Cells cells) {
        if (look.suspect() && Unreadables.in(cells)) {
            remarks.say(Finding.warning(
                    row.place(), Text.of("intake.row.bytes", number(cells)), Text.of("intake.cell.bytes.remedy")));
        }
    }

    static String number(Cells cells) {
        return String.valueOf(cells.number());
    }
}
