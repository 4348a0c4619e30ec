package org.portolan.logistics.command.tariff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.logistics.model.RateBook;
import org.portolan.logistics.model.SheetVersion;
import org.portolan.logistics.store.Bookshelf;

/** Lists the rate sheets of the workspace: each service of each import, with its days and whether it counts on a date. */
public final class SheetsCommand implements Command<SheetsCommand.Input> {

    private static final List<Column> COLUMNS = List.of(
            Column.of(Kind.TEXT, "logistics.column.sheet"),
            Column.of(Kind.TEXT, "logistics.column.carrier"),
            Column.of(Kind.TEXT, "logistics.column.service_code"),
            Column.of(Kind.TEXT, "logistics.column.service"),
            Column.of(Kind.DATE, "logistics.column.effective_from"),
            Column.of(Kind.DATE, "logistics.column.effective_to"),
            Column.of(Kind.TEXT, "logistics.column.state"),
            Column.of(Kind.NUMBER, "logistics.column.rates"),
            Column.of(Kind.NUMBER, "logistics.column.surcharges"),
            Column.of(Kind.TEXT, "logistics.column.currency"),
            Column.of(Kind.TEXT, "logistics.column.import_id"),
            Column.of(Kind.NUMBER, "logistics.column.lanes"));

    private final Bookshelf shelf = new Bookshelf();

    /**
     * Which day is looked at.
     *
     * @param date empty for today
     */
    public record Input(Optional<LocalDate> date) {}

    @Override
    public String id() {
        return "logistics.sheets";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Report run(Input input, Workbench bench) {
        LocalDate day = input.date().orElseGet(() -> LocalDate.now(bench.clock()));
        RateBook book = shelf.book(bench.store());
        Table table = new Table(
                "sheets",
                Text.of("logistics.table.sheets"),
                COLUMNS,
                SheetVersion.all(book, day).stream().map(SheetsCommand::row).toList(),
                Text.of("logistics.table.services.no-sheet"));
        return new Report(Text.of("logistics.sheets.report", day.toString()), List.of(table), List.of());
    }

    private static List<Cell> row(SheetVersion version) {
        return List.of(
                Cell.of(version.file()),
                Cell.of(version.service().carrier()),
                Cell.of(version.service().code()),
                Cell.of(version.service().name()),
                Cell.of(version.validity().from()),
                Cell.of(version.validity().to()),
                Cell.of(Text.of("logistics.state." + version.state().key())),
                Cell.of(version.rates()),
                Cell.of(version.surcharges()),
                Cell.of(version.currencies()),
                Cell.of(version.service().importId()),
                Cell.of(version.lanes()));
    }
}
