package org.portolan.research;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Real reviews that lie beside the project's folder where it is worked on. */
public final class RealReviews {

    private RealReviews() {}

    /** The files of one set; the test is passed over, in words, where it is not on this machine. */
    public static List<Path> files(String set, String ending) throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null
                && !Files.isDirectory(folder.resolve("shared/data").resolve(set))) {
            folder = folder.getParent();
        }
        assumeTrue(folder != null, "the real reviews are not on this machine: ../shared/data/" + set);
        try (Stream<Path> files = Files.walk(folder.resolve("shared/data").resolve(set))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
