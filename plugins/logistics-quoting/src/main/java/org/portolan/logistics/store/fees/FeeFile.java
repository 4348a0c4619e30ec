package org.portolan.logistics.store.fees;

import java.util.List;
import org.portolan.api.intake.DataFile;

/** Reads the fee tables that come with the plugin. */
final class FeeFile {

    private FeeFile() {}

    /**
     * Read all lines.
     *
     * @throws IllegalStateException where the plugin was packed without the file, or a line has other columns
     */
    static List<FeeLine> read(String name) {
        return DataFile.read(FeeFile.class, "fees/" + name).stream()
                .map(FeeLine::new)
                .toList();
    }
}
