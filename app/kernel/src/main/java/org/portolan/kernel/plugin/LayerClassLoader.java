package org.portolan.kernel.plugin;

import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ResolvedModule;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pf4j.PluginClassLoader;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginManager;

/**
 * Loads the classes of one plugin's layer: a package of the layer from its JARs, a package that it reads from the layer
 * that exports it, everything else from the program. Unlike the loader that a layer makes for itself, it can be closed,
 * and then its JARs are.
 */
final class LayerClassLoader extends PluginClassLoader {

    private final Map<String, String> moduleOfPackage = new HashMap<>();
    private final Map<String, String> placeOfModule = new HashMap<>();
    private final Map<String, ClassLoader> loaderOfPackage = new HashMap<>();
    private final Set<LayerClassLoader> dependencies = new LinkedHashSet<>();

    LayerClassLoader(PluginManager plugins, PluginDescriptor plugin) {
        super(plugins, plugin, LayerClassLoader.class.getClassLoader());
    }

    /** Learn what to load from where, before the layer of this configuration is defined. */
    void serve(Configuration configuration, List<ModuleLayer> parents) throws MalformedURLException {
        for (ResolvedModule module : configuration.modules()) {
            URL place = module.reference().location().orElseThrow().toURL();
            addURL(place);
            placeOfModule.put(module.name(), "jar:" + place + "!/");
            module.reference().descriptor().packages().forEach(name -> moduleOfPackage.put(name, module.name()));
            for (ResolvedModule read : module.reads()) {
                if (!read.configuration().equals(configuration)) {
                    look(read, module, parents);
                }
            }
        }
    }

    private void look(ResolvedModule read, ResolvedModule reader, List<ModuleLayer> parents) {
        for (ModuleLayer parent : parents) {
            Module module = parent.findModule(read.name()).orElse(null);
            if (module != null && module.getClassLoader() instanceof LayerClassLoader loader) {
                dependencies.add(loader);
                for (String name : module.getPackages()) {
                    if (BundledModule.exports(module.getDescriptor(), name, reader.name())) {
                        loaderOfPackage.put(name, loader);
                    }
                }
                return;
            }
        }
    }

    @Override
    public Class<?> loadClass(String name) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            String packageName = packageOf(name);
            if (moduleOfPackage.containsKey(packageName)) {
                return findClass(name);
            }
            return loaderOfPackage.getOrDefault(packageName, getParent()).loadClass(name);
        }
    }

    @Override
    protected @Nullable Class<?> findClass(@Nullable String module, String name) {
        if (module == null || !module.equals(moduleOfPackage.get(packageOf(name)))) {
            return null;
        }
        try {
            return findClass(name);
        } catch (ClassNotFoundException notThere) {
            return null;
        }
    }

    @Override
    protected @Nullable URL findResource(@Nullable String module, String name) throws IOException {
        String place = placeOfModule.get(module);
        if (place != null) {
            for (URL url : Collections.list(findResources(name))) {
                if (url.toString().startsWith(place)) {
                    return url;
                }
            }
        }
        return null;
    }

    @Override
    protected @Nullable URL findResourceFromDependencies(String name) {
        for (LayerClassLoader dependency : dependencies) {
            URL url = dependency.findResource(name);
            if (url != null) {
                return url;
            }
        }
        return null;
    }

    @Override
    protected Collection<URL> findResourcesFromDependencies(String name) throws IOException {
        List<URL> found = new ArrayList<>();
        for (LayerClassLoader dependency : dependencies) {
            found.addAll(Collections.list(dependency.findResources(name)));
        }
        return found;
    }

    private static String packageOf(String className) {
        return className.substring(0, Math.max(0, className.lastIndexOf('.')));
    }
}
