package org.portolan.render;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.portolan.api.report.Block;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Note;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;

/**
 * A report's first table as CSV (RFC 4180): its header and rows and nothing else, so that any reader of CSV can take it; the
 * other tables are in the forms that can hold several. A report without a table gives its figures and notes.
 *
 * <p>The header holds the columns' keys, which never change with the language. Money and weights are two columns each,
 * {@code total} and {@code total_currency}, {@code weight} and {@code weight_unit}, so that spreadsheets can sum them. Text
 * that a spreadsheet would take for a formula has an apostrophe in front ({@link CsvCell}). Findings are not in the file.
 */
final class CsvReport {

    private final Wording wording;
    private final CsvWriter csv;

    private CsvReport(Wording wording, CsvWriter csv) {
        this.wording = wording;
        this.csv = csv;
    }

    static void write(Report report, Wording wording, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        new CsvReport(wording, csv).write(report);
        csv.flush();
    }

    private void write(Report report) throws IOException {
        Optional<Table> main = report.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst();
        if (main.isPresent()) {
            write(main.get());
        } else {
            writeFigures(report.blocks());
        }
    }

    private void write(Table table) {
        csv.writeRecord(table.columns().stream().flatMap(CsvReport::header).toList());
        for (List<Cell> row : table.rows()) {
            List<String> record = new ArrayList<>(row.size() + 2);
            for (int i = 0; i < row.size(); i++) {
                Kind kind = table.columns().get(i).kind();
                CsvCell cell = CsvCell.of(row.get(i), wording);
                record.add(cell.value());
                if (isPair(kind)) {
                    record.add(cell.unit());
                }
            }
            csv.writeRecord(record);
        }
    }

    private static Stream<String> header(Column column) {
        String key = column.key();
        return isPair(column.kind())
                ? Stream.of(key, key + (column.kind() == Kind.MONEY ? "_currency" : "_unit"))
                : Stream.of(key);
    }

    private static boolean isPair(Kind kind) {
        return kind == Kind.MONEY || kind == Kind.WEIGHT;
    }

    private void writeFigures(List<Block> blocks) {
        csv.writeRecord("key", "title", "value", "unit", "note");
        for (Block block : blocks) {
            if (block instanceof Figures figures) {
                for (Figure figure : figures.items()) {
                    CsvCell cell = CsvCell.of(figure.value(), wording);
                    String title = CsvCell.guarded(wording.say(figure.title()));
                    String note = CsvCell.guarded(wording.say(figure.note()));
                    csv.writeRecord(figure.key(), title, cell.value(), cell.unit(), note);
                }
            } else if (block instanceof Note note) {
                csv.writeRecord("note", "", "", "", CsvCell.guarded(wording.say(note.text())));
            }
        }
    }
}
