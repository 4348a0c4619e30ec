package org.portolan.kernel.plugin;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.portolan.api.report.Finding;
import org.portolan.kernel.PluginStatus;

/** The plugins of one host: found, admitted, started and stopped. Any thread may call it. */
public final class Plugins implements AutoCloseable {

    private Plugins() {}

    /**
     * Find and admit plugins; start nothing yet. Never throws for what a plugin does: see {@link #status}.
     *
     * @param folders that hold plugin JARs, or a folder for each plugin; missing ones are empty
     * @param resident modules of the program itself that are plugins
     * @param safe true to start none
     */
    public static Plugins find(List<Path> folders, List<Module> resident, boolean safe) {
        throw new UnsupportedOperationException();
    }

    /** Every plugin that was found, running or not, in order of id. */
    public List<PluginStatus> status() {
        throw new UnsupportedOperationException();
    }

    /** Those that run, each after the ones it depends on. */
    public List<RunningPlugin> running() {
        throw new UnsupportedOperationException();
    }

    /** Start all that were admitted, each after the ones it depends on. In safe mode: none. */
    public void start(Begin begin) {
        throw new UnsupportedOperationException();
    }

    /** Start one, and before it what it depends on, from the newest file that fits; also in safe mode. */
    public void start(String id, Begin begin) {
        throw new UnsupportedOperationException();
    }

    /** Stop one, and before it all that depend on it; {@code end} lets go of each before its layer is freed. */
    public void stop(String id, Consumer<RunningPlugin> end) {
        throw new UnsupportedOperationException();
    }

    /** Note that something of a plugin failed while the rest of it runs. */
    public void trouble(String id, Finding problem) {
        throw new UnsupportedOperationException();
    }

    /** Free every layer, last started first. The caller has let go of all plugins. */
    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
