package org.portolan.logistics.command;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Real carriers' sheets that lie beside the project's folder where it is worked on. */
final class RealSheets {

    private RealSheets() {}

    static List<Path> files(String ending) throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("shared/data/log_karrio_services"))) {
            folder = folder.getParent();
        }
        assumeTrue(folder != null, "the real sheets are not on this machine: ../shared/data/log_karrio_services");
        try (Stream<Path> files = Files.list(folder.resolve("shared/data/log_karrio_services"))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
