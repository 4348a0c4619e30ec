package org.portolan.kernel.command;

import java.util.Optional;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Param;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Note;
import org.portolan.api.report.Report;
import org.portolan.api.text.Text;
import org.portolan.kernel.Host;
import org.portolan.kernel.run.HostBench;
import org.portolan.store.Snapshots;

/** Puts a snapshot in the place of the workspace's data; what was there becomes a snapshot itself. */
public final class RestoreCommand implements Command<RestoreCommand.Input> {

    /**
     * Which snapshot.
     *
     * @param snapshot its name, as the list of snapshots shows it; the newest good one where it is left out
     */
    public record Input(@Param(remembered = false) Optional<String> snapshot) {}

    @Override
    public String id() {
        return "host.restore";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Report run(Input input, Workbench bench) throws Refusal {
        Host host = HostBench.hostOf(bench);
        Snapshots.Snapshot chosen = host.workspace().snapshots().list().stream()
                .filter(snapshot -> input.snapshot
                        .map(name -> SnapshotTable.name(snapshot).equals(name))
                        .orElse(snapshot.good()))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        input.snapshot.isPresent()
                                ? Text.of("host.restore.unknown", input.snapshot.get())
                                : Text.of("host.restore.none")));
        host.restore(chosen);
        return Report.of(
                Text.of("host.restore.title"), new Note(Text.of("host.restore.done", SnapshotTable.name(chosen))));
    }
}
