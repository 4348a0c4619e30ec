package org.portolan.logistics.command.sheets;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Param;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Report;
import org.portolan.api.text.Text;
import org.portolan.logistics.intake.sheets.Wording;
import org.portolan.logistics.model.reading.Mapping;
import org.portolan.logistics.model.reading.Reading;
import org.portolan.logistics.model.reading.Recogniser;
import org.portolan.logistics.model.reading.SheetReading;
import org.portolan.logistics.model.reading.Template;
import org.portolan.logistics.store.sheets.Templates;

/** Keeps what a person says of a layout as a template, for this file and those of the next months. */
public final class MapSheetCommand implements Command<MapSheetCommand.Input> {

    /**
     * What is kept.
     *
     * @param set what a person says of parts of the file
     * @param name of the template; empty for the file's name
     */
    public record Input(
            Path file,
            @Param(example = "Sheet1!C=price-per-kg") List<String> set,
            Optional<String> name) {}

    @Override
    public String id() {
        return "logistics.map-sheet";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Report run(Input input, Workbench bench) throws Refusal {
        String file = String.valueOf(input.file().getFileName());
        Mapping mapping = Pointed.mapping(input.set());
        if (mapping.pointings().isEmpty()) {
            throw new Refusal(Text.of("logistics.map-sheet.nothing", file));
        }
        Reading reading =
                new Recogniser(Wording.words()).read(file, bench.tables().grids(input.file()), mapping);
        String layout = reading.sheets().stream()
                .map(SheetReading::layout)
                .filter(header -> !header.isEmpty())
                .findFirst()
                .orElseThrow(() -> new Refusal(Text.of("logistics.map-sheet.no-header", file)));
        String name = input.name().orElse(file);
        Templates.save(bench.store(), new Template(name, layout, mapping));
        return ReadingReport.of(Text.of("logistics.map-sheet.report", name, file), reading);
    }
}
