package org.portolan.kernel.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** A plugin whose layer stands. Whoever keeps it, its extensions or its module keeps the plugin in memory. */
public final class RunningPlugin {

    private final String id;
    private final String namespace;
    private final Module module;
    private final BiConsumer<String, Throwable> failed;
    private final Map<Class<?>, List<?>> extensions = new HashMap<>();

    /** @param failed is told of an extension that could not be made: its name, and what was thrown */
    RunningPlugin(String id, String namespace, Module module, BiConsumer<String, Throwable> failed) {
        this.id = id;
        this.namespace = namespace;
        this.module = module;
        this.failed = failed;
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
    @SuppressWarnings("unchecked")
    public synchronized <T> List<T> extensions(Class<T> type) {
        return (List<T>) extensions.computeIfAbsent(type, any -> make(type));
    }

    /** A file of the plugin, such as {@code META-INF/portolan/schema/V001__rates.sql}. */
    public Optional<InputStream> resource(String path) throws IOException {
        return Optional.ofNullable(module.getResourceAsStream(path));
    }

    /** The paths of all files under a folder of the plugin, such as {@code META-INF/portolan/schema}, in order of name. */
    public List<String> resources(String folder) throws IOException {
        try (ModuleReader reader = module.getLayer()
                        .configuration()
                        .findModule(module.getName())
                        .orElseThrow()
                        .reference()
                        .open();
                Stream<String> names = reader.list()) {
            return names.filter(name -> name.startsWith(folder + "/") && !name.endsWith("/"))
                    .sorted()
                    .toList();
        }
    }

    private <T> List<T> make(Class<T> type) {
        List<T> made = new ArrayList<>();
        List<ServiceLoader.Provider<T>> providers =
                ProvidedExtensions.providers(type, module, thrown -> failed.accept(type.getSimpleName(), thrown));
        for (ServiceLoader.Provider<T> provider : providers) {
            try {
                made.add(provider.get());
            } catch (ServiceConfigurationError | LinkageError e) {
                failed.accept(provider.type().getName(), e);
            }
        }
        return List.copyOf(made);
    }
}
