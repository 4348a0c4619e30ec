package org.portolan.logistics.command.sheets;

import java.nio.file.Path;
import java.util.List;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Param;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Report;
import org.portolan.api.text.Text;

/** Shows how a forwarder's sheet is read, with what a person says of it, and stores nothing. */
public final class ReadSheetCommand implements Command<ReadSheetCommand.Input> {

    /**
     * What is read.
     *
     * @param set what a person says of parts of it: {@code Sheet1!C=price-per-kg}
     */
    public record Input(
            Path file,
            @Param(example = "Sheet1!C=price-per-kg") List<String> set) {}

    @Override
    public String id() {
        return "logistics.read-sheet";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Report run(Input input, Workbench bench) throws Refusal {
        SheetLook look = SheetLook.at(input.file(), bench);
        return ReadingReport.of(
                Text.of("logistics.read-sheet.report", look.fileName()),
                look.said(look.mapping().and(Pointed.mapping(input.set()))).reading());
    }
}
