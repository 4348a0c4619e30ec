package org.portolan.kernel.offer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.portolan.kernel.plugin.RunningPlugin;

/** The files that a plugin ships to be tried with. */
public final class Samples {

    private static final String FOLDER = "META-INF/portolan/sample";

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
        for (String path : plugin.resources(FOLDER)) {
            if (!path.endsWith(".md")) {
                Path copy = folder.resolve(path.substring(FOLDER.length() + 1));
                Files.createDirectories(copy.getParent());
                try (InputStream file = plugin.resource(path)
                        .orElseThrow(() -> new IOException(
                                "Module " + plugin.id() + " lists " + path + " and has no such file"))) {
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
                copies.add(copy);
            }
        }
        return copies;
    }
}
