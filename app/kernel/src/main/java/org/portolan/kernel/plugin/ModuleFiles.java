package org.portolan.kernel.plugin;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginDescriptorFinder;
import org.pf4j.PluginManager;
import org.pf4j.PluginRuntimeException;

/** Finds the descriptor of a plugin among those that were admitted: PF4J reads no file that was not judged before. */
final class ModuleFiles implements PluginDescriptorFinder {

    private final PluginManager plugins;
    private final Map<Path, Candidate> admitted = new HashMap<>();

    ModuleFiles(PluginManager plugins) {
        this.plugins = plugins;
    }

    void admit(Candidate candidate) {
        admitted.put(candidate.path(), candidate);
    }

    @Override
    public boolean isApplicable(Path path) {
        return admitted.containsKey(path);
    }

    @Override
    public PluginDescriptor find(Path path) {
        Candidate candidate = admitted.get(path);
        if (candidate == null) {
            throw new PluginRuntimeException("{} was not loaded: it was never admitted. Admit it first.", path);
        }
        ModuleFile file = new ModuleFile(candidate);
        candidate.reads().stream().filter(id -> plugins.getPlugin(id) != null).forEach(file::dependsOn);
        return file;
    }
}
