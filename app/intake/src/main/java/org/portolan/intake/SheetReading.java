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
    private final RowChecks checks;
    private final TableRow row;
    private Optional<BrokenRow> broken = Optional.empty();
    private boolean shortRows;
    private long rows;

    SheetReading(Table table, SheetLook look, TableFormat<R> format, TableFormat.Writer<R> writer, Intake intake) {
        this.table = table;
        this.look = look;
        this.format = format;
        this.writer = writer;
        this.intake = intake;
        this.remarks = new Remarks(intake, look.place());
        this.checks = new RowChecks(look, remarks, table.delimiter());
        this.row = new TableRow(look, intake, remarks);
    }

    /** Read all rows and answer how many there were. */
    long run(Table.Sheet sheet) throws IOException {
        if (look.described() > 0) {
            remarks.say(Finding.info(look.place(), Text.of("intake.row.described", String.valueOf(look.described()))));
        }
        try (Records records = table.open(sheet)) {
            intake.progress().total(records.total());
            Cells present = new Cells();
            Cells following = new Cells();
            boolean more = next(records, present);
            while (more) {
                // One row ahead: whether a row is the last one tells what is wrong with it.
                more = next(records, following);
                if (isData(present)) {
                    watch(records);
                    take(present, !more && broken.isEmpty());
                }
                Cells taken = present;
                present = following;
                following = taken;
            }
            if (broken.isPresent()) {
                String key = "intake.row.broken." + broken.get().kind().name().toLowerCase(Locale.ROOT);
                rows++;
                refuse(present, key);
            }
            intake.progress().at(records.total());
        }
        remarks.close();
        return rows;
    }

    private boolean next(Records records, Cells into) throws IOException {
        try {
            return records.next(into);
        } catch (BrokenRow last) {
            broken = Optional.of(last);
            return false;
        }
    }

    private boolean isData(Cells cells) {
        return cells.number() >= look.firstRow() && !cells.isBlank() && !checks.isHeader(cells);
    }

    private void watch(Records records) {
        if (rows++ % CHECK_EVERY == 0) {
            intake.progress().check();
            intake.progress().at(records.done());
        }
    }

    private void take(Cells cells, boolean last) {
        if (last && table.endsAbruptly() && !shortRows && checks.isShort(cells)) {
            refuse(cells, "intake.row.cut");
            return;
        }
        shortRows |= checks.isShort(cells);
        row.begin(cells);
        checks.before(row, cells);
        Optional<R> value = Optional.empty();
        try {
            value = format.row(row);
        } catch (Unreadable unreadable) {
            row.reject("", unreadable.text(), Text.EMPTY);
        }
        if (value.isPresent() && !row.rejected()) {
            checks.after(row, cells);
            writer.write(row, value.get());
            intake.stored();
        } else if (row.rejected()) {
            reject(cells);
        } else {
            refuse(cells, "intake.row.unexplained");
        }
    }

    private void refuse(Cells cells, String key) {
        row.begin(cells);
        row.reject("", Text.of(key, RowChecks.number(cells)), Text.of(key + ".remedy"));
        reject(cells);
    }

    private void reject(Cells cells) {
        List<Finding> reasons = row.reasons();
        String raw = cells.joined(table.delimiter());
        intake.rejected(raw.length() > LONGEST_RAW ? raw.substring(0, LONGEST_RAW) + "…" : raw, reasons.get(0));
        reasons.stream().skip(1).forEach(intake::finding);
    }
}
