package org.portolan.courses.command.people;

import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Param;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Note;
import org.portolan.api.report.Report;
import org.portolan.api.text.Text;
import org.portolan.courses.model.people.PayRow;
import org.portolan.courses.store.people.Pays;

/** Takes a row out of the pays: one’s own is gone, a shipped one is shown and does not count. Undo brings it back. */
public final class PayRemoveCommand implements Command<PayRemoveCommand.Input> {

    /**
     * Which one.
     *
     * @param id as {@code courses.pay} shows it
     */
    public record Input(
            @Param(remembered = false, example = "a21-beijing")
            String id) {}

    @Override
    public String id() {
        return "courses.pay-remove";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Report run(Input input, Workbench bench) throws Refusal {
        PayRow row = PaySetCommand.known(input.id(), bench).row();
        Pays.keep(bench.store(), Text.of("courses.batch.pay-gone", row.id()), row, true);
        return Report.of(Text.of("courses.pay-remove.title"), new Note(Text.of("courses.pay-remove.done", row.id())));
    }
}
