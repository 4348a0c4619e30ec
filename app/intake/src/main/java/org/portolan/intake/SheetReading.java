package org.portolan.intake;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.portolan.api.intake.Intake;
import org.portolan.api.intake.TableFormat;
import org.portolan.api.report.Finding;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Unreadable;
import org.portolan.intake.table.BrokenRow;
import org.portolan.intake.table.Cells;
import org.portolan.intake.table.Records;
import org.portolan.intake.table.Swallowed;
import org.portolan.intake.table.Table;

/** The reading of one sheet: row by row to the format, and what it makes of each to the intake. */
final class SheetReading<R> {

    private static final int CHECK_EVERY = 256;
    private static final int LONGEST_RAW = 10_000;

    private final Table table;
    private final SheetLook look;
    private final TableFormat<R> format;
    private final TableFormat.Writer<R> writer;
    private final Intake intake;
    private final Remarks remarks;
    private final TableRow row;
    private long rows;
    private boolean shortRows;

    SheetReading(Table table, SheetLook look, TableFormat<R> format, TableFormat.Writer<R> writer, Intake intake) {
        this.table = table;
        this.look = look;
        this.format = format;
        this.writer = writer;
        this.intake = intake;
        this.remarks = new Remarks(intake, look.place());
        this.row = new TableRow(look, intake, remarks);
    }

    /** Read all rows and answer how many there were. */
    long run(Table.Sheet sheet) throws IOException {
        if (look.described() > 0) {
            remarks.say(Finding.info(look.place(), Text.of("intake.row.described", String.valueOf(look.described()))));
        }
        Cells present = new Cells();
        Cells following = new Cells();
        try (Records records = table.open(sheet)) {
            intake.progress().total(records.total());
            boolean more = records.next(present);
            while (more) {
                if (isData(present)) {
                    count(records);
                    boolean mayBeCut = table.endsAbruptly()
                            && !shortRows
                            && present.size() < look.columns().size();
                    // A short row may be the rest of a file that was cut off; only the next row tells.
                    boolean last = mayBeCut && !records.next(following);
                    if (last) {
                        begin(present)
                                .reject(
                                        "",
                                        Text.of("intake.row.cut", number(present)),
                                        Text.of("intake.row.cut.remedy"));
                        reject(present);
                        break;
                    }
                    take(present);
                    if (mayBeCut) {
                        shortRows = true;
                        Cells swap = present;
                        present = following;
                        following = swap;
                        continue;
                    }
                }
                more = records.next(present);
            }
        } catch (BrokenRow broken) {
            String key = "intake.row.broken." + broken.kind().name().toLowerCase(Locale.ROOT);
            rows++;
            begin(present).reject("", Text.of(key, number(present)), Text.of(key + ".remedy"));
            reject(present);
        }
        remarks.close();
        return rows;
    }

    private TableRow begin(Cells cells) {
        row.begin(cells);
        return row;
    }

    private static String number(Cells cells) {
        return String.valueOf(cells.number());
    }

    private void count(Records records) {
        if (rows++ % CHECK_EVERY == 0) {
            intake.progress().check();
            intake.progress().at(records.done());
        }
    }

    private boolean isData(Cells cells) {
        return cells.number() >= look.firstRow() && !cells.isBlank() && !isRepeatedHeader(cells);
    }

    private boolean isRepeatedHeader(Cells cells) {
        if (!look.isHeaderAgain(cells)) {
            return false;
        }
        remarks.say(Finding.info(look.place(), Text.of("intake.row.header", number(cells))));
        return true;
    }

    private void take(Cells cells) {
        row.begin(cells);
        checkWidth(cells);
        Optional<R> value = Optional.empty();
        try {
            value = format.row(row);
        } catch (Unreadable unreadable) {
            row.reject("", unreadable.text(), Text.EMPTY);
        }
        if (value.isPresent() && !row.rejected()) {
            if (look.suspect() && Unreadables.in(cells)) {
                remarks.say(Finding.warning(
                        row.place(), Text.of("intake.row.bytes", number(cells)), Text.of("intake.cell.bytes.remedy")));
            }
            writer.write(row, value.get());
            intake.stored();
            return;
        }
        if (!row.rejected()) {
            row.reject("", Text.of("intake.row.unexplained", number(cells)), Text.of("intake.row.unexplained.remedy"));
        }
        reject(cells);
    }

    private void checkWidth(Cells cells) {
        if (cells.hasLineBreak()
                && Swallowed.in(cells.toRawList(), look.columns().size(), table.delimiter())) {
            row.reject("", Text.of("intake.row.swallowed", number(cells)), Text.of("intake.row.broken.quote.remedy"));
        }
        for (int i = look.columns().size(); i < cells.size(); i++) {
            if (cells.start(i) < cells.end(i)) {
                remarks.say(Finding.warning(
                        row.place(),
                        Text.of(
                                "intake.row.long",
                                number(cells),
                                String.valueOf(cells.size()),
                                String.valueOf(look.columns().size())),
                        Text.of("intake.row.long.remedy")));
                return;
            }
        }
    }

    private void reject(Cells cells) {
        List<Finding> reasons = row.reasons();
        String raw = cells.joined(table.delimiter());
        intake.rejected(raw.length() > LONGEST_RAW ? raw.substring(0, LONGEST_RAW) + "…" : raw, reasons.get(0));
        reasons.stream().skip(1).forEach(intake::finding);
    }
}
