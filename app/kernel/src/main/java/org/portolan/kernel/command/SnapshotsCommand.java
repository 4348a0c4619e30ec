package org.portolan.kernel.command;

import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.report.Report;
import org.portolan.api.text.Text;
import org.portolan.kernel.run.HostBench;

/** Lists the snapshots of the workspace, newest first. */
public final class SnapshotsCommand implements Command<SnapshotsCommand.Input> {

    /** Nothing to enter. */
    public record Input() {}

    @Override
    public String id() {
        return "host.snapshots";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Report run(Input input, Workbench bench) {
        return Report.of(
                Text.of("host.snapshots.title"),
                SnapshotTable.of(HostBench.hostOf(bench).workspace().snapshots().list(), bench.clock()));
    }
}
