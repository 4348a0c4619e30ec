package org.portolan.kernel.command;

import java.util.List;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Param;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.kernel.run.HostBench;
import org.portolan.store.BatchRecord;
import org.portolan.store.Batches;

/** Shows one import: its counts, its findings, and every row that was rejected, with the reason. */
public final class ImportShowCommand implements Command<ImportShowCommand.Input> {

    /**
     * Which import.
     *
     * @param id as the list of imports shows it
     */
    public record Input(@Param(remembered = false) String id) {}

    @Override
    public String id() {
        return "host.import-show";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Report run(Input input, Workbench bench) throws Refusal {
        Batches batches = HostBench.hostOf(bench).workspace().batches();
        BatchRecord batch =
                batches.find(input.id).orElseThrow(() -> new Refusal(Text.of("host.import-show.unknown", input.id)));
        Figures figures = Figures.of(
                figure("rows", Cell.of(batch.rows())),
                figure("stored", Cell.of(batch.stored())),
                figure("rejected", Cell.of(batch.rejected())),
                figure("at", Columns.time(batch.at(), bench.clock())));
        Table rejected = new Table(
                "rejected",
                Text.of("host.import-show.table"),
                List.of(
                        Columns.text("sheet"),
                        Columns.number("row"),
                        Columns.text("column"),
                        Columns.text("reason"),
                        Columns.text("remedy"),
                        Columns.text("raw")),
                batches.rejected(input.id).stream().map(ImportShowCommand::row).toList(),
                Text.of("host.import-show.none"));
        return Report.of(Text.of("host.import-show.of", batch.label()), figures, rejected)
                .with(batches.findings(input.id));
    }

    private static Figure figure(String key, Cell value) {
        return Figure.of("host.column." + key, value, Text.EMPTY);
    }

    private static List<Cell> row(Batches.Rejected rejected) {
        Finding reason = rejected.reason();
        Place place = reason.place();
        return List.of(
                Columns.words(place.sheet()),
                place.row() > 0 ? Cell.of(place.row()) : Cell.BLANK,
                Columns.words(place.column()),
                Cell.of(reason.message()),
                reason.remedy().isEmpty() ? Cell.BLANK : Cell.of(reason.remedy()),
                Cell.of(rejected.raw()));
    }
}
