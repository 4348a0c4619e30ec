package org.portolan.logistics.view.sheets;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.portolan.api.Settings;
import org.portolan.logistics.model.reading.Mapping;
import org.portolan.logistics.model.reading.Pointing;

/** The workbook on the desk and what was said of it, so that closing the window loses none of it. */
final class Kept {

    private static final String FILE = "logistics.sheet-desk.file";
    private static final String SAID = "logistics.sheet-desk.said";

    private Kept() {}

    static Optional<String> file(Settings settings) {
        return settings.get(FILE).filter(file -> !file.isBlank());
    }

    static Optional<Mapping> corrections(Settings settings) {
        return settings.get(SAID)
                .map(said -> new Mapping(said.lines()
                        .flatMap(line -> Pointing.parse(line).stream())
                        .toList()));
    }

    static void keep(Settings settings, Path file, Mapping said) {
        settings.put(FILE, file.toAbsolutePath().toString());
        settings.put(SAID, String.join("\n", written(said)));
    }

    static void forget(Settings settings) {
        settings.remove(FILE);
        settings.remove(SAID);
    }

    /** What was said as the command line has it. */
    static List<String> written(Mapping said) {
        return said.pointings().stream().map(Pointing::toString).collect(Collectors.toList());
    }
}
