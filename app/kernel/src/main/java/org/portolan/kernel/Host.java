package org.portolan.kernel;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.portolan.api.Workbench;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Texts;
import org.portolan.api.view.View;
import org.portolan.store.DamagedWorkspace;
import org.portolan.store.Workspace;

/** A running Portolan: one workspace, its plugins, their commands, views and formats. Any thread may call it. */
public final class Host implements AutoCloseable {

    private Host() {}

    /**
     * What to open.
     *
     * @param pluginFolders folders that hold plugin JARs or plugin folders; missing ones are empty
     * @param resident plugins that are modules of the program itself, as in a plugin's own tests
     * @param safe true to start no plugin
     */
    public record Options(
            Path workspace,
            List<Path> pluginFolders,
            List<Module> resident,
            boolean safe,
            Locale locale,
            Clock clock) {}

    /** Open a workspace, then admit and start the plugins; one that does not fit is reported by {@link #plugins}. */
    public static Host open(Options options) throws Refusal, DamagedWorkspace {
        throw new UnsupportedOperationException();
    }

    public Workspace workspace() {
        throw new UnsupportedOperationException();
    }

    public Texts texts() {
        throw new UnsupportedOperationException();
    }

    public Locale locale() {
        throw new UnsupportedOperationException();
    }

    /** Speak another language from now on. */
    public void locale(Locale locale) {
        throw new UnsupportedOperationException();
    }

    /** Every plugin that was found, running or not, in order of name. */
    public List<PluginStatus> plugins() {
        throw new UnsupportedOperationException();
    }

    /** Every command of the host and of running plugins, in order of id. */
    public List<CommandEntry> commands() {
        throw new UnsupportedOperationException();
    }

    public Optional<CommandEntry> command(String id) {
        throw new UnsupportedOperationException();
    }

    /** Every view of running plugins: by plugin, then in the order of {@code provides}. */
    public List<ViewEntry> views() {
        throw new UnsupportedOperationException();
    }

    public Tasks tasks() {
        throw new UnsupportedOperationException();
    }

    public Imports imports() {
        throw new UnsupportedOperationException();
    }

    public Messages messages() {
        throw new UnsupportedOperationException();
    }

    /** The workbench as a plugin's view sees it. */
    public Workbench bench(String namespace) {
        throw new UnsupportedOperationException();
    }

    /** Stop a plugin and all that depend on it, and free what they hold; starting it again takes its newest file. */
    public void stop(String pluginId) {
        throw new UnsupportedOperationException();
    }

    public void start(String pluginId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }

    /** A view and the plugin it belongs to. */
    public record ViewEntry(String pluginId, String namespace, View view) {}
}
