package org.portolan.kernel.plugin;

import java.net.URLConnection;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.portolan.api.report.Finding;
import org.portolan.kernel.PluginStatus;

/**
 * The plugins of one host: found, admitted, started and stopped. Any thread may call it; starting and stopping go one
 * after the other, and {@link #status} and {@link #running} never wait for them.
 */
public final class Plugins implements AutoCloseable {

    private final List<Candidate> residents;
    private final HostModules host;
    private final boolean safe;
    private final Registry registry;

    /** In order of dependency; replaced as a whole, so that readers see one state of it. */
    private volatile List<Installed> installed = List.of();

    private Plugins(List<Path> folders, List<Module> resident, boolean safe) {
        this.residents = resident.stream().map(Inspection::of).toList();
        this.host = new HostModules(resident.stream().map(Module::getName).collect(Collectors.toSet()));
        this.safe = safe;
        this.registry = new Registry(folders);
    }

    /**
     * Find and admit plugins; start nothing yet. Never throws for what a plugin does: see {@link #status}.
     *
     * @param folders that hold plugin JARs, or a folder for each plugin: its JAR, and its libraries in {@code lib};
     *     missing ones are empty
     * @param resident modules of the program itself that are plugins
     * @param safe true to start none
     */
    public static Plugins find(List<Path> folders, List<Module> resident, boolean safe) {
        // A cached connection would keep a plugin's JAR open after the plugin is gone.
        URLConnection.setDefaultUseCaches("jar", false);
        Plugins plugins = new Plugins(folders, resident, safe);
        plugins.look();
        return plugins;
    }

    /** Every plugin that was found, running or not, in order of id. */
    public List<PluginStatus> status() {
        return installed.stream()
                .map(Installed::status)
                .sorted(Comparator.comparing(PluginStatus::id).thenComparing(PluginStatus::file))
                .toList();
    }

    /** Those that run, each after the ones it depends on. */
    public List<RunningPlugin> running() {
        return installed.stream().flatMap(plugin -> plugin.running().stream()).toList();
    }

    /** Start all that were admitted, each after the ones it depends on. In safe mode: none. */
    public synchronized void start(Begin begin) {
        if (!safe) {
            installed.stream().filter(Installed::startable).forEach(plugin -> start(plugin, begin));
        }
    }

    /**
     * Start one, and before it what it depends on, from the newest file that fits; also in safe mode.
     *
     * @throws IllegalArgumentException where no file holds this plugin
     */
    public synchronized void start(String id, Begin begin) {
        look();
        Set<String> needed = installed(id)
                .map(this::dependencies)
                .orElseThrow(() -> new IllegalArgumentException(
                        id + " was not started: no file holds this plugin. Install it first."));
        installed.stream()
                .filter(plugin -> plugin.startable() && needed.contains(plugin.id()))
                .forEach(plugin -> start(plugin, begin));
    }

    /** Stop one, and before it all that depend on it; {@code end} lets go of each before its layer is freed. */
    public synchronized void stop(String id, Consumer<RunningPlugin> end) {
        List<Installed> reverse = new ArrayList<>(installed);
        Collections.reverse(reverse);
        for (Installed plugin : reverse) {
            if (plugin.id().equals(id) || dependencies(plugin).contains(id)) {
                plugin.running().ifPresent(running -> stop(plugin, running, end));
            }
        }
    }

    /** Note that something of a plugin failed while the rest of it runs. */
    public void trouble(String id, Finding problem) {
        installed(id).ifPresent(plugin -> plugin.trouble(problem));
    }

    /** Free every layer, last started first. The caller has let go of all plugins. */
    @Override
    public synchronized void close() {
        List<Installed> reverse = new ArrayList<>(installed);
        Collections.reverse(reverse);
        for (Installed plugin : reverse) {
            plugin.running().ifPresent(running -> stop(plugin, running, none -> {}));
        }
    }

    /** Read the folders; what runs stays as it is. */
    private void look() {
        List<Candidate> candidates = new ArrayList<>(residents);
        candidates.addAll(registry.folders().inspect(host));
        Admission.Verdict verdict = Admission.of(candidates, host);
        List<Installed> fresh = new ArrayList<>();
        List<Installed> kept = installed.stream()
                .filter(plugin -> plugin.running().isPresent())
                .toList();
        Set<String> ids = kept.stream().map(Installed::id).collect(Collectors.toSet());
        Set<Path> paths = kept.stream().map(plugin -> plugin.candidate().path()).collect(Collectors.toSet());
        verdict.admitted().stream()
                .filter(candidate -> !ids.contains(candidate.id()))
                .map(Installed::admitted)
                .forEach(fresh::add);
        verdict.refused().forEach((candidate, problems) -> {
            if (!paths.contains(candidate.path())) {
                fresh.add(Installed.refused(candidate, problems));
            }
        });
        // What runs depends on nothing that does not.
        List<Installed> all = new ArrayList<>(kept);
        all.addAll(fresh);
        installed = List.copyOf(all);
    }

    private void start(Installed plugin, Begin begin) {
        Candidate candidate = plugin.candidate();
        long start = System.nanoTime();
        List<String> down = candidate.needs().stream().filter(this::isDown).toList();
        if (!down.isEmpty()) {
            plugin.failed(Problem.of("needs", candidate.file(), String.join(", ", down)));
            return;
        }
        try {
            RunningPlugin running = new RunningPlugin(
                    candidate.id(),
                    candidate.namespace(),
                    registry.load(candidate),
                    (name, thrown) ->
                            plugin.trouble(Problem.of("extension", candidate.file(), name, Problem.reason(thrown))));
            begin.begin(running);
            registry.startPlugin(candidate.id());
            plugin.started(running, Duration.ofNanos(System.nanoTime() - start));
        } catch (Throwable e) {
            // A plugin's own code runs here: whatever it throws is its problem, and nobody else's.
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            plugin.failed(Problem.thrown("failed", candidate.file(), e));
            free(plugin);
        }
    }

    private void stop(Installed plugin, RunningPlugin running, Consumer<RunningPlugin> end) {
        Optional<Finding> problem = Optional.empty();
        try {
            end.accept(running);
        } catch (RuntimeException | LinkageError e) {
            problem = Optional.of(Problem.of("end", plugin.candidate().file(), Problem.reason(e)));
        }
        plugin.stopped();
        problem.ifPresent(plugin::trouble);
        free(plugin);
    }

    private void free(Installed plugin) {
        try {
            registry.unload(plugin.id());
        } catch (RuntimeException e) {
            plugin.trouble(Problem.of("end", plugin.candidate().file(), Problem.reason(e)));
        }
    }

    /** Whether this is a plugin, and none that runs. */
    private boolean isDown(String id) {
        return installed(id)
                .filter(needed -> needed.running().isEmpty())
                .filter(needed -> needed.candidate().resident().isPresent() || !host.has(id))
                .isPresent();
    }

    private Optional<Installed> installed(String id) {
        List<Installed> same =
                installed.stream().filter(plugin -> plugin.id().equals(id)).toList();
        return same.stream()
                .filter(plugin -> plugin.running().isPresent())
                .findFirst()
                .or(() -> same.stream().filter(Installed::startable).findFirst())
                .or(() -> same.stream().findFirst());
    }

    /** A plugin's id and the ids of all that it reads, directly or not. */
    private Set<String> dependencies(Installed plugin) {
        Set<String> reached = new HashSet<>();
        List<String> open = new ArrayList<>(List.of(plugin.id()));
        while (!open.isEmpty()) {
            String id = open.remove(open.size() - 1);
            if (reached.add(id)) {
                installed(id).ifPresent(known -> open.addAll(known.candidate().reads()));
            }
        }
        return reached;
    }
}
