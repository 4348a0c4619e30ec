package org.portolan.kernel.command;

import java.util.List;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.kernel.run.HostBench;
import org.portolan.store.BatchRecord;

/** Lists what was imported and written, newest first. */
public final class ImportsCommand implements Command<ImportsCommand.Input> {

    /** Nothing to enter. */
    public record Input() {}

    @Override
    public String id() {
        return "host.imports";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Report run(Input input, Workbench bench) {
        List<List<Cell>> rows = HostBench.hostOf(bench).workspace().batches().list().stream()
                .map(batch -> row(batch, bench))
                .toList();
        return Report.of(
                Text.of("host.imports.title"),
                new Table(
                        "imports",
                        Text.of("host.imports.table"),
                        List.of(
                                Columns.text("id"),
                                Columns.text("at"),
                                Columns.text("label"),
                                Columns.text("file"),
                                Columns.text("format"),
                                Columns.number("rows"),
                                Columns.number("stored"),
                                Columns.number("rejected"),
                                Columns.text("undone")),
                        rows,
                        Text.of("host.imports.none")));
    }

    private static List<Cell> row(BatchRecord batch, Workbench bench) {
        return List.of(
                Cell.of(batch.id()),
                Columns.time(batch.at(), bench.clock()),
                Cell.of(batch.label()),
                Columns.words(batch.fileName()),
                Columns.words(batch.format()),
                Cell.of(batch.rows()),
                Cell.of(batch.stored()),
                Cell.of(batch.rejected()),
                Cell.of(batch.undoneAt().isPresent()));
    }
}
