package org.portolan.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.Intake;
import org.portolan.api.intake.TableFormat;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.text.Text;
import org.portolan.intake.table.Table;

/** One reading of a file with a format: finds the sheets that have the header and reads them one after another. */
final class TableReading<R> {

    private final Table table;
    private final String file;
    private final TableFormat<R> format;
    private final Intake intake;
    private final TableFormat.Writer<R> writer;

    TableReading(Table table, String file, TableFormat<R> format, TableFormat.Writer<R> writer, Intake intake) {
        this.table = table;
        this.file = file;
        this.format = format;
        this.intake = intake;
        this.writer = writer;
    }

    void run() throws IOException, Refusal {
        table.remarks().forEach(intake::finding);
        long rows = 0;
        for (Map.Entry<Table.Sheet, HeaderMatch> fitting : fitting().entrySet()) {
            SheetLook look = SheetLook.at(table, fitting.getKey(), fitting.getValue(), file);
            rows += new SheetReading<>(table, look, format, writer, intake).run(fitting.getKey());
        }
        if (rows == 0) {
            intake.finding(Finding.warning(
                    Place.file(file), Text.of("intake.rows.none", file), Text.of("intake.rows.none.remedy")));
        }
    }

    private Map<Table.Sheet, HeaderMatch> fitting() throws IOException, Refusal {
        Map<Table.Sheet, HeaderMatch> shown = new LinkedHashMap<>();
        Map<Table.Sheet, HeaderMatch> hidden = new LinkedHashMap<>();
        HeaderMatch nearest = HeaderMatch.none(format.header());
        for (Table.Sheet sheet : table.sheets()) {
            HeaderMatch match = HeaderMatch.find(format.header(), sheet.name(), table.head(sheet, HeaderMatch.DEPTH));
            if (match.fits()) {
                (sheet.hidden() ? hidden : shown).put(sheet, match);
            } else if (match.isBetterThan(nearest)) {
                nearest = match;
            }
        }
        if (shown.isEmpty() && hidden.isEmpty()) {
            throw refusal(nearest);
        }
        List<String> names = new ArrayList<>();
        hidden.keySet().forEach(sheet -> names.add(sheet.name()));
        if (!names.isEmpty()) {
            String key = shown.isEmpty() ? "intake.sheet.hidden.read" : "intake.sheet.hidden.left";
            Text message = Text.of(key, file, String.join(", ", names));
            intake.finding(
                    shown.isEmpty()
                            ? Finding.info(Place.file(file), message)
                            : Finding.warning(Place.file(file), message, Text.of(key + ".remedy")));
        }
        return shown.isEmpty() ? hidden : shown;
    }

    private Refusal refusal(HeaderMatch nearest) {
        String missing = String.join(", ", nearest.recognition().missing());
        return new Refusal(
                nearest.row() == 0
                        ? Text.of("intake.header.none", file, missing)
                        : Text.of("intake.header.missing", file, missing, place(nearest)));
    }

    private static String place(HeaderMatch match) {
        return (match.sheet() + " " + match.row()).strip();
    }
}
