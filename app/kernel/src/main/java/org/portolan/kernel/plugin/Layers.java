package org.portolan.kernel.plugin;

import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginLoader;
import org.pf4j.PluginManager;
import org.pf4j.PluginRuntimeException;

/** Gives every plugin a module layer of its own, above the layers of the plugins it reads and the program's. */
final class Layers implements PluginLoader {

    private final PluginManager plugins;
    private final Map<String, Module> modules = new HashMap<>();

    Layers(PluginManager plugins) {
        this.plugins = plugins;
    }

    @Override
    public boolean isApplicable(Path path) {
        return true;
    }

    @Override
    public ClassLoader loadPlugin(Path path, PluginDescriptor descriptor) {
        Candidate plugin = ((ModuleFile) descriptor).candidate();
        Module module = plugin.resident().orElseGet(() -> define(plugin, new LayerClassLoader(plugins, descriptor)));
        modules.put(plugin.id(), module);
        return module.getClassLoader();
    }

    /** The module of a plugin that was loaded. */
    Module module(String id) {
        Module module = modules.get(id);
        if (module == null) {
            throw new IllegalStateException(
                    "Module " + id + " was asked for, but no such plugin is loaded: load it first.");
        }
        return module;
    }

    /** The modules of plugins that are loaded, by id, as they come and go. */
    Map<String, Module> modules() {
        return Collections.unmodifiableMap(modules);
    }

    /** Hold no plugin that is no longer loaded. */
    void forget(String id) {
        modules.remove(id);
    }

    private Module define(Candidate plugin, LayerClassLoader loader) {
        List<ModuleLayer> parents = new ArrayList<>();
        for (String id : plugin.reads()) {
            Module dependency = modules.get(id);
            if (dependency != null && dependency.getLayer() != ModuleLayer.boot()) {
                parents.add(dependency.getLayer());
            }
        }
        parents.add(ModuleLayer.boot());
        try {
            // Its own copy of a library comes before a dependency's; copies of host modules were refused before.
            Configuration configuration = Configuration.resolve(
                    ModuleFinder.of(
                            plugin.modules().stream().map(BundledModule::jar).toArray(Path[]::new)),
                    parents.stream().map(ModuleLayer::configuration).toList(),
                    ModuleFinder.of(),
                    plugin.modules().stream().map(BundledModule::name).toList());
            loader.serve(configuration, parents);
            ModuleLayer.Controller controller = ModuleLayer.defineModules(configuration, parents, module -> loader);
            Module module = controller.layer().findModule(plugin.id()).orElseThrow();
            // Forms construct the records of commands, exported or not.
            module.getPackages().forEach(name -> controller.addOpens(module, name, Layers.class.getModule()));
            return module;
        } catch (IOException | RuntimeException | LinkageError e) {
            try {
                loader.close();
            } catch (IOException closing) {
                e.addSuppressed(closing);
            }
            throw new PluginRuntimeException(e);
        }
    }
}
