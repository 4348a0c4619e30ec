package org.portolan.courses;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Files of other tools that lie beside the project's folder where it is worked on. */
public final class RealData {

    private RealData() {}

    /** A folder of them; where there is none, the test is skipped and says so. */
    public static Path folder(String name) {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null
                && !Files.isDirectory(folder.resolve("shared/data").resolve(name))) {
            folder = folder.getParent();
        }
        assumeTrue(folder != null, "the real files are not on this machine: ../shared/data/" + name);
        return folder.resolve("shared/data").resolve(name);
    }
}
