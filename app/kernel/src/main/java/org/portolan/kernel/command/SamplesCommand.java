package org.portolan.kernel.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Param;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.kernel.run.HostBench;

/** Copies the sample files of all plugins into a folder, to be imported like any other. */
public final class SamplesCommand implements Command<SamplesCommand.Input> {

    /**
     * Where to.
     *
     * @param into a folder, made where it is missing
     */
    public record Input(
            @Param(example = "samples", remembered = false) Path into) {}

    @Override
    public String id() {
        return "host.samples";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Report run(Input input, Workbench bench) throws Refusal {
        List<Path> copies;
        try {
            copies = HostBench.hostOf(bench).samples(input.into);
        } catch (IOException failed) {
            throw new Refusal(Text.of("host.samples.failed", input.into.toString(), failed.toString()), failed);
        }
        Table table = new Table(
                "samples",
                Text.of("host.samples.table"),
                List.of(Columns.text("file")),
                copies.stream().map(copy -> List.of(Cell.of(copy.toString()))).toList(),
                Text.of("host.samples.none"));
        return Report.of(Text.of("host.samples.title"), table);
    }
}
