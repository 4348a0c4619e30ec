package org.portolan.logistics.command.tariff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Param;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Note;
import org.portolan.api.report.Report;
import org.portolan.api.text.Text;
import org.portolan.logistics.model.RateRow;
import org.portolan.logistics.model.Validity;
import org.portolan.logistics.store.Bookshelf;
import org.portolan.logistics.store.TariffNotes;

/** Says on which days a sheet counts that does not say it itself. Can be undone like an import. */
public final class DateSheetCommand implements Command<DateSheetCommand.Input> {

    private final Bookshelf shelf = new Bookshelf();

    /**
     * Which sheet, and its days.
     *
     * @param sheet its import, or a part of its file's name
     */
    public record Input(
            @Param(example = "rates-december.xlsx") String sheet,
            Optional<LocalDate> effectiveFrom,
            Optional<LocalDate> effectiveTo) {}

    @Override
    public String id() {
        return "logistics.date-sheet";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Report run(Input input, Workbench bench) throws Refusal {
        Optional<LocalDate> from = input.effectiveFrom();
        Optional<LocalDate> to = input.effectiveTo();
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new Refusal(Text.of(
                    "logistics.date-sheet.order",
                    from.get().toString(),
                    to.get().toString()));
        }
        List<RateRow> rows = SheetDiffCommand.Sheet.rows(shelf.book(bench.store()), input.sheet());
        Validity validity = new Validity(from, to);
        String file = rows.get(0).place().file();
        TariffNotes.date(bench.store(), rows.get(0).service().importId(), file, validity);
        return new Report(
                Text.of("logistics.date-sheet.report", file),
                List.of(new Note(Text.of("logistics.date-sheet.done", file, validity.said()))),
                List.of());
    }
}
