package org.portolan.kernel.plugin;

import java.nio.file.Path;
import java.util.List;
import org.pf4j.AbstractPluginManager;
import org.pf4j.DefaultExtensionFactory;
import org.pf4j.ExtensionFactory;
import org.pf4j.ExtensionFinder;
import org.pf4j.Plugin;
import org.pf4j.PluginDescriptorFinder;
import org.pf4j.PluginFactory;
import org.pf4j.PluginLoader;
import org.pf4j.PluginRepository;
import org.pf4j.PluginStatusProvider;
import org.pf4j.VersionManager;

/**
 * PF4J's books of what is loaded and started, over module layers. It is given one admitted plugin at a time, in order of
 * dependency: left alone, PF4J makes loaders in order of file names, and one bad plugin ends the loading of all.
 */
final class Registry extends AbstractPluginManager {

    /** Which plugins are switched off is the host's to know. */
    private static final PluginStatusProvider ALL_ENABLED = new PluginStatusProvider() {
        @Override
        public boolean isPluginDisabled(String id) {
            return false;
        }

        @Override
        public void disablePlugin(String id) {}

        @Override
        public void enablePlugin(String id) {}
    };

    Registry(List<Path> folders) {
        super(folders);
        ((ProvidedExtensions) extensionFinder).among(layers().modules());
    }

    Folders folders() {
        return (Folders) pluginRepository;
    }

    /** Make the layer of a plugin whose dependencies are loaded. */
    Module load(Candidate plugin) {
        ((ModuleFiles) pluginDescriptorFinder).admit(plugin);
        loadPluginFromPath(plugin.path());
        resolvePlugins();
        return layers().module(plugin.id());
    }

    /** Free a plugin that no loaded plugin depends on. */
    void unload(String id) {
        try {
            unloadPlugin(id);
        } finally {
            layers().forget(id);
        }
    }

    private Layers layers() {
        return (Layers) pluginLoader;
    }

    // From here on called by the constructor of the superclass, before there is any field of this class.

    @Override
    protected List<Path> createPluginsRoot() {
        return List.of();
    }

    @Override
    protected PluginRepository createPluginRepository() {
        return new Folders(pluginsRoots);
    }

    @Override
    protected PluginDescriptorFinder createPluginDescriptorFinder() {
        return new ModuleFiles(this);
    }

    @Override
    protected PluginLoader createPluginLoader() {
        return new Layers(this);
    }

    @Override
    protected PluginFactory createPluginFactory() {
        return wrapper -> new Plugin();
    }

    @Override
    protected ExtensionFactory createExtensionFactory() {
        return new DefaultExtensionFactory();
    }

    @Override
    protected ExtensionFinder createExtensionFinder() {
        return new ProvidedExtensions();
    }

    @Override
    protected PluginStatusProvider createPluginStatusProvider() {
        return ALL_ENABLED;
    }

    @Override
    protected VersionManager createVersionManager() {
        return Version.ORDER;
    }
}
