package org.portolan.kernel.offer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.portolan.api.Shipped;
import org.portolan.kernel.plugin.RunningPlugin;

/** The files that a plugin ships to be tried with. */
public final class Samples {

    private static final String FOLDER = "sample";

    private Samples() {}

    /**
     * Copy a plugin's samples into a folder, made where it is missing; what is there under the same name is replaced.
     * A file in Markdown tells where the others come from and is none itself. What can be imported stands at the top;
     * what commands are given as a file stands in folders below, which are kept.
     *
     * @return the copies, in order of name
     */
    public static List<Path> copy(RunningPlugin plugin, Path folder) throws IOException {
        List<Path> copies = new ArrayList<>();
        for (Shipped file : ShippedFiles.of(plugin, FOLDER)) {
            if (!file.path().endsWith(".md")) {
                Path copy = folder.resolve(file.path());
                Files.createDirectories(copy.getParent());
                try (InputStream content = file.content().open()) {
                    Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
                }
                copies.add(copy);
            }
        }
        return copies;
    }
}
