package org.portolan.kernel.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** A plugin whose layer stands. Whoever keeps it, its extensions or its module keeps the plugin in memory. */
public final class RunningPlugin {

    private final String id;
    private final String namespace;
    private final Module module;

    RunningPlugin(String id, String namespace, Module module) {
        this.id = id;
        this.namespace = namespace;
        this.module = module;
    }

    /** The module's name. */
    public String id() {
        return id;
    }

    /** The last segment of the module's name. */
    public String namespace() {
        return namespace;
    }

    public Module module() {
        return module;
    }

    /**
     * What this plugin provides of a type, in the order of its {@code provides}; made once. One whose constructor fails
     * is left out, and the plugin is {@link org.portolan.kernel.PluginStatus.State#TROUBLED troubled}.
     */
    public <T> List<T> extensions(Class<T> type) {
        throw new UnsupportedOperationException(type.getName());
    }

    /** A file of the plugin, such as {@code META-INF/portolan/schema/V001__rates.sql}. */
    public Optional<InputStream> resource(String path) throws IOException {
        return Optional.ofNullable(module.getResourceAsStream(path));
    }

    /** The paths of all files under a folder of the plugin, such as {@code META-INF/portolan/schema}, in order of name. */
    public List<String> resources(String folder) throws IOException {
        throw new UnsupportedOperationException(folder);
    }
}
