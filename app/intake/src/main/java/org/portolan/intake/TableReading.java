package org.portolan.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.Intake;
import org.portolan.api.intake.Source;
import org.portolan.api.intake.TableFormat;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Unreadable;

/** One reading of a file with a format: finds the header in each sheet and hands over row by row. */
final class TableReading<R> {

    private static final int CHECK_EVERY = 256;

    private final TableFile table;
    private final Source source;
    private final TableFormat<R> format;
    private final Intake intake;
    private final TableFormat.Writer<R> writer;

    TableReading(TableFile table, Source source, TableFormat<R> format, Intake intake) {
        this.table = table;
        this.source = source;
        this.format = format;
        this.intake = intake;
        this.writer = format.writer(intake.batch(), source);
    }

    void run() throws IOException, Refusal {
        table.remarks().forEach(intake::finding);
        List<TableFile.Sheet> fitting = new ArrayList<>();
        HeaderMatch nearest = new HeaderMatch(0, List.of(), Map.of(), format.header());
        for (TableFile.Sheet sheet : table.sheets()) {
            HeaderMatch match = HeaderMatch.find(format.header(), table.head(sheet, HeaderMatch.DEPTH));
            if (match.fits()) {
                fitting.add(sheet);
            } else if (match.betterThan(nearest)) {
                nearest = match;
            }
        }
        if (fitting.isEmpty()) {
            throw new Refusal(Text.of(
                    "intake.header.none",
                    source.fileName(),
                    String.join(", ", nearest.recognition().missing())));
        }
        for (TableFile.Sheet sheet : fitting) {
            read(sheet, HeaderMatch.find(format.header(), table.head(sheet, HeaderMatch.DEPTH)));
        }
    }

    private void read(TableFile.Sheet sheet, HeaderMatch match) throws IOException {
        try (Records records = table.open(sheet)) {
            intake.progress().total(records.total());
            Cells cells = records.cells();
            TableRow row =
                    new TableRow(Place.row(source.fileName(), sheet.name(), 0), Columns.of(match), cells, intake);
            long count = 0;
            while (records.next()) {
                if (cells.number() > match.row() && !cells.isBlank()) {
                    if (count++ % CHECK_EVERY == 0) {
                        intake.progress().check();
                        intake.progress().at(records.done());
                    }
                    take(row, cells);
                }
            }
        }
    }

    private void take(TableRow row, Cells cells) {
        row.begin();
        Optional<R> value = Optional.empty();
        try {
            value = format.row(row);
        } catch (Unreadable unreadable) {
            row.reject("", unreadable.text(), Text.EMPTY);
        }
        if (value.isPresent() && !row.rejected()) {
            writer.write(row, value.get());
            intake.stored();
            return;
        }
        if (!row.rejected()) {
            row.reject("", Text.of("intake.row.unexplained"), Text.EMPTY);
        }
        List<Finding> reasons = row.reasons();
        intake.rejected(String.join(String.valueOf(table.delimiter()), cells.toList()), reasons.get(0));
        reasons.stream().skip(1).forEach(intake::finding);
    }
}
