package org.portolan.logistics.command.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.portolan.api.intake.Grid;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.api.trade.CountryCode;
import org.portolan.logistics.model.reading.NoteRead;
import org.portolan.logistics.model.reading.Reading;
import org.portolan.logistics.model.reading.SheetRate;
import org.portolan.logistics.model.reading.SheetReading;
import org.portolan.logistics.model.reading.Spot;

/** A reading as tables: what each column was taken for, what was made of notes, and each price with its cell. */
final class ReadingReport {

    private static final List<Column> COLUMNS =
            List.of(text("sheet_name"), text("cell"), text("header"), text("meaning"), text("sure"));
    private static final List<Column> NOTES =
            List.of(text("sheet_name"), text("cell"), text("note"), text("topic"), text("read_as"), text("sure"));
    private static final List<Column> RATES = List.of(
            text("sheet_name"),
            text("cell"),
            text("service_code"),
            text("zone"),
            text("countries"),
            text("postcodes"),
            text("band"),
            text("charge"),
            text("registration"),
            text("currency"),
            text("weighing"));

    private ReadingReport() {}

    private static Column text(String name) {
        return Column.of(Kind.TEXT, "logistics.reading.column." + name);
    }

    static Report of(Text title, Reading reading) {
        List<List<Cell>> columns = new ArrayList<>();
        List<List<Cell>> notes = new ArrayList<>();
        for (SheetReading sheet : reading.sheets()) {
            sheet.columns()
                    .forEach(column ->
                            columns.add(cells(column.spot(), column.header(), column.meaning(), column.sure())));
            sheet.notes().forEach(note -> notes.add(note(note)));
        }
        Figures figures = Figures.of(
                Figure.of("logistics.reading.figure.prices", Cell.of(reading.prices()), Text.EMPTY),
                Figure.of(
                        "logistics.reading.figure.rates_read",
                        Cell.of(reading.rates().size()),
                        Text.EMPTY),
                Figure.of(
                        "logistics.reading.figure.services_read",
                        Cell.of(reading.services().size()),
                        Text.EMPTY));
        return Report.of(
                        title,
                        figures,
                        table("columns", COLUMNS, columns),
                        table("notes", NOTES, notes),
                        rates(reading))
                .with(reading.findings());
    }

    private static Table rates(Reading reading) {
        return table(
                "rates",
                RATES,
                reading.rates().stream().map(ReadingReport::rate).toList());
    }

    private static Table table(String key, List<Column> columns, List<List<Cell>> rows) {
        return new Table(
                key,
                Text.of("logistics.reading.table." + key),
                columns,
                rows,
                Text.of("logistics.reading.table.empty"));
    }

    private static List<Cell> note(NoteRead note) {
        return cells(note.spot(), note.text(), note.topic(), note.value(), note.clear());
    }

    private static List<Cell> rate(SheetRate rate) {
        return cells(
                rate.spot(),
                rate.code(),
                rate.zone().label(),
                rate.zone().countries().stream().map(CountryCode::code).sorted().collect(Collectors.joining(" ")),
                rate.zone().postcodes().toString(),
                rate.band().toString(),
                rate.charge().toString(),
                rate.registration().map(Object::toString).orElse(""),
                rate.currency().getCurrencyCode(),
                rate.weighing().toString());
    }

    private static List<Cell> cells(Spot spot, Object... values) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(spot.sheet()));
        cells.add(Cell.of(Grid.cell(spot.row(), spot.column())));
        for (Object value : values) {
            cells.add(Cell.of(value));
        }
        return cells;
    }
}
