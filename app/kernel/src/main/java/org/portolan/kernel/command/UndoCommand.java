package org.portolan.kernel.command;

import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Param;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Note;
import org.portolan.api.report.Report;
import org.portolan.api.text.Text;
import org.portolan.kernel.run.HostBench;
import org.portolan.store.BatchRecord;

/** Undoes one import or change: all that it brought is gone, and nothing else. */
public final class UndoCommand implements Command<UndoCommand.Input> {

    /**
     * Which import or change.
     *
     * @param id as the list of imports shows it
     */
    public record Input(@Param(remembered = false) String id) {}

    @Override
    public String id() {
        return "host.undo";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Report run(Input input, Workbench bench) throws Refusal {
        BatchRecord undone = HostBench.hostOf(bench).workspace().batches().undo(input.id);
        return Report.of(
                Text.of("host.undo.title"),
                new Note(Text.of("host.undo.done", undone.label(), undone.id(), undone.stored())));
    }
}
