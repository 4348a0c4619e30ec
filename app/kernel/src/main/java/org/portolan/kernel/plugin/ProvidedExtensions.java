package org.portolan.kernel.plugin;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.pf4j.ExtensionDescriptor;
import org.pf4j.ExtensionFactory;
import org.pf4j.ExtensionFinder;
import org.pf4j.ExtensionWrapper;
import org.pf4j.PluginRuntimeException;

/** Finds extensions where the language has them: in the {@code provides} of a plugin's modules, exported or not. */
final class ProvidedExtensions implements ExtensionFinder {

    private static final int MOST_FAILURES = 1000;

    private Map<String, Module> loaded = Map.of();

    /** @param modules the modules of loaded plugins by id, as they come and go */
    void among(Map<String, Module> modules) {
        this.loaded = modules;
    }

    /** Those of one plugin, in the order of its {@code provides}; what cannot be loaded goes to {@code failed}. */
    static <T> List<ServiceLoader.Provider<T>> providers(Class<T> type, Module plugin, Consumer<Throwable> failed) {
        // The host cannot name in its descriptor the services that plugins invent for each other.
        ProvidedExtensions.class.getModule().addUses(type);
        Set<String> names = names(type.getName(), plugin);
        List<ServiceLoader.Provider<T>> found = new ArrayList<>();
        Spliterator<ServiceLoader.Provider<T>> all =
                ServiceLoader.load(plugin.getLayer(), type).stream().spliterator();
        boolean more = true;
        // Java promises to go on after a failure only as well as it can.
        for (int failures = 0; more && failures < MOST_FAILURES; ) {
            try {
                more = all.tryAdvance(provider -> {
                    if (belongs(provider.type().getModule(), plugin)) {
                        found.add(provider);
                    }
                });
            } catch (ServiceConfigurationError | LinkageError e) {
                failures++;
                // The layers below are searched too; what is wrong there is said there.
                if (names.stream().anyMatch(String.valueOf(e.getMessage())::contains)) {
                    failed.accept(e);
                }
            }
        }
        return found;
    }

    @Override
    public <T> List<ExtensionWrapper<T>> find(Class<T> type) {
        return loaded.keySet().stream().flatMap(id -> find(type, id).stream()).toList();
    }

    @Override
    public <T> List<ExtensionWrapper<T>> find(Class<T> type, String pluginId) {
        List<ExtensionWrapper<T>> wrappers = new ArrayList<>();
        Module plugin = loaded.get(pluginId);
        if (plugin != null) {
            for (ServiceLoader.Provider<T> provider : providers(type, plugin, ProvidedExtensions::fail)) {
                ExtensionDescriptor descriptor = new ExtensionDescriptor(wrappers.size(), provider.type());
                wrappers.add(new ExtensionWrapper<>(descriptor, new ByProvider(provider)));
            }
        }
        return wrappers;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public List<ExtensionWrapper> find(String pluginId) {
        Module plugin = loaded.get(pluginId);
        List<ExtensionWrapper> wrappers = new ArrayList<>();
        if (plugin != null) {
            for (var provides : plugin.getDescriptor().provides()) {
                try {
                    wrappers.addAll(find(Class.forName(provides.service(), false, plugin.getClassLoader()), pluginId));
                } catch (ClassNotFoundException e) {
                    fail(e);
                }
            }
        }
        return wrappers;
    }

    @Override
    public Set<String> findClassNames(String pluginId) {
        Module plugin = loaded.get(pluginId);
        return plugin == null
                ? Set.of()
                : plugin.getDescriptor().provides().stream()
                        .flatMap(provides -> provides.providers().stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void fail(Throwable e) {
        throw new PluginRuntimeException(e);
    }

    private static boolean belongs(Module module, Module plugin) {
        return plugin.getLayer() == ModuleLayer.boot() ? module == plugin : module.getLayer() == plugin.getLayer();
    }

    private static Set<String> names(String type, Module plugin) {
        return plugin.getLayer().modules().stream()
                .filter(module -> belongs(module, plugin))
                .flatMap(module -> module.getDescriptor().provides().stream())
                .filter(provides -> provides.service().equals(type))
                .flatMap(provides -> provides.providers().stream())
                .collect(Collectors.toSet());
    }

    /** Makes an extension the way the module system does. */
    private record ByProvider(ServiceLoader.Provider<?> provider) implements ExtensionFactory {
        @Override
        public <T> T create(Class<T> type) {
            return type.cast(provider.get());
        }
    }
}
