package org.portolan.kernel.command;

import java.util.List;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Report;
import org.portolan.api.text.Text;
import org.portolan.kernel.run.HostBench;
import org.portolan.store.Snapshots;

/** Takes a snapshot of the workspace's data. */
public final class BackupCommand implements Command<BackupCommand.Input> {

    /** Nothing to enter. */
    public record Input() {}

    @Override
    public String id() {
        return "host.backup";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Report run(Input input, Workbench bench) throws Refusal {
        Snapshots.Snapshot taken =
                HostBench.hostOf(bench).workspace().snapshots().take("manual");
        return Report.of(Text.of("host.backup.title"), SnapshotTable.of(List.of(taken), bench.clock()));
    }
}
