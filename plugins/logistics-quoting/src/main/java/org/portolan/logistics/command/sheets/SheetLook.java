package org.portolan.logistics.command.sheets;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.portolan.api.Workbench;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.Grid;
import org.portolan.logistics.intake.CarrierName;
import org.portolan.logistics.intake.sheets.Wording;
import org.portolan.logistics.model.reading.Mapping;
import org.portolan.logistics.model.reading.Reading;
import org.portolan.logistics.model.reading.Recogniser;
import org.portolan.logistics.model.reading.Template;
import org.portolan.logistics.store.sheets.Templates;

/**
 * A workbook and how it is read.
 *
 * @param templates of layouts that it has
 * @param mapping what was said of it, by templates or by a person
 */
public record SheetLook(Path file, List<Grid> grids, List<Template> templates, Mapping mapping, Reading reading) {

    public SheetLook {
        grids = List.copyOf(grids);
        templates = List.copyOf(templates);
    }

    /**
     * Open a file and read it as the templates of its layout say. Not called on the event thread.
     *
     * @throws Refusal where it is no table, or cannot be opened
     */
    public static SheetLook at(Path file, Workbench bench) throws Refusal {
        List<Grid> grids = bench.tables().grids(file);
        List<Template> fitting = Templates.all(bench.store()).stream()
                .filter(template -> template.fits(grids))
                .toList();
        Mapping mapping = Mapping.NONE;
        for (Template template : fitting) {
            mapping = mapping.and(template.mapping());
        }
        return new SheetLook(file, grids, fitting, mapping, read(file, grids, mapping));
    }

    /** The same workbook, read as a person says. */
    public SheetLook said(Mapping said) {
        return new SheetLook(file, grids, templates, said, read(file, grids, said));
    }

    public String fileName() {
        return String.valueOf(file.getFileName());
    }

    /** The carrier that the file's name names. */
    public Optional<String> carrierOfName() {
        return CarrierName.inFile(fileName());
    }

    /** The sheet of this name. */
    public Optional<Grid> grid(String sheet) {
        return grids.stream().filter(grid -> grid.sheet().equals(sheet)).findFirst();
    }

    private static Reading read(Path file, List<Grid> grids, Mapping mapping) {
        return new Recogniser(Wording.words()).read(String.valueOf(file.getFileName()), grids, mapping);
    }
}
