package org.portolan.logistics.model.reading;

import java.util.List;
import org.portolan.api.intake.Grid;

/**
 * What a person said of a layout, for the files of the next months.
 *
 * @param layout the headers of the sheets that it is for, as {@link SheetReading#layout} has them
 */
public record Template(String name, String layout, Mapping mapping) {

    /** True where some sheet of a file has this layout. */
    public boolean fits(List<Grid> grids) {
        return grids.stream().anyMatch(grid -> Layout.fits(layout, Page.of(grid)));
    }
}
