package org.portolan.kernel.plugin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pf4j.PluginRepository;

/** The folders in which plugins are looked for. */
final class Folders implements PluginRepository {

    private final List<Path> folders;

    Folders(List<Path> folders) {
        this.folders = folders;
    }

    /** Read everything that may be a plugin, none of its code; what cannot be read is a candidate with that problem. */
    List<Candidate> inspect(HostModules host) {
        List<Candidate> found = new ArrayList<>();
        for (Path path : getPluginPaths()) {
            try {
                PluginFile.at(path).ifPresent(file -> found.add(Inspection.of(file, host)));
            } catch (IOException e) {
                found.add(Inspection.unreadable(path, e));
            }
        }
        return found;
    }

    @Override
    public List<Path> getPluginPaths() {
        Set<Path> paths = new LinkedHashSet<>();
        for (Path folder : folders) {
            try {
                paths.addAll(PluginFile.list(folder));
            } catch (IOException unreadable) {
                // Looked at once more as a plugin, it fails once more and is reported there.
                paths.add(folder);
            }
        }
        return List.copyOf(paths);
    }

    @Override
    public boolean deletePluginPath(Path path) {
        throw new UnsupportedOperationException(
                path + " was not deleted: a plugin and its data go together, so uninstalling is the host's.");
    }
}
