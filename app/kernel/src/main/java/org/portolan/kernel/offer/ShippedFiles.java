package org.portolan.kernel.offer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.portolan.api.Shipped;
import org.portolan.kernel.plugin.RunningPlugin;

/** What a plugin ships beside its classes. */
public final class ShippedFiles {

    private static final String ROOT = "META-INF/portolan/";

    private ShippedFiles() {}

    /** The files below a folder of {@code META-INF/portolan}, in order of path; opened when they are asked for. */
    public static List<Shipped> of(RunningPlugin plugin, String folder) {
        String prefix = ROOT + folder;
        try {
            return plugin.resources(prefix).stream()
                    .map(path -> new Shipped(
                            plugin.id(),
                            path.substring(prefix.length() + 1),
                            () -> plugin.resource(path)
                                    .orElseThrow(() -> new IOException(
                                            "Module " + plugin.id() + " lists " + path + " and has no such file"))))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(
                    "the files of " + plugin.id() + " in " + prefix + " were not listed", failed);
        }
    }
}
