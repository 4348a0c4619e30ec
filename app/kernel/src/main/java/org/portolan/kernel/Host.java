package org.portolan.kernel;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.portolan.api.Shipped;
import org.portolan.api.Workbench;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.report.Report;
import org.portolan.api.task.Progress;
import org.portolan.api.text.Said;
import org.portolan.api.text.Text;
import org.portolan.api.text.Texts;
import org.portolan.api.view.View;
import org.portolan.kernel.command.HostCommands;
import org.portolan.kernel.command.ImportCommand;
import org.portolan.kernel.imports.FileImports;
import org.portolan.kernel.message.MessageList;
import org.portolan.kernel.offer.Offer;
import org.portolan.kernel.offer.Offers;
import org.portolan.kernel.offer.Samples;
import org.portolan.kernel.offer.Schema;
import org.portolan.kernel.offer.ShippedFiles;
import org.portolan.kernel.plugin.Plugins;
import org.portolan.kernel.plugin.RunningPlugin;
import org.portolan.kernel.run.CommandRunner;
import org.portolan.kernel.run.CommandTasks;
import org.portolan.kernel.run.EnteredCommands;
import org.portolan.kernel.run.Faults;
import org.portolan.kernel.run.HostBench;
import org.portolan.kernel.run.NotedImports;
import org.portolan.kernel.run.NotedTasks;
import org.portolan.kernel.task.EventThread;
import org.portolan.kernel.task.TaskThreads;
import org.portolan.kernel.text.BundledTexts;
import org.portolan.kernel.text.HostBundles;
import org.portolan.store.DamagedWorkspace;
import org.portolan.store.Snapshots;
import org.portolan.store.Workspace;

/** A running Portolan: one workspace, its plugins, their commands, views and formats. Any thread may call it. */
public final class Host implements AutoCloseable {

    /** How long a cancelled task may take to notice, before it is left behind. */
    private static final Duration GRACE = Duration.ofSeconds(2);

    private static final String IMPORT = "host.import";

    private final Clock clock;
    private final Workspace workspace;
    private final BundledTexts texts;
    private final MessageList messages;
    private final Plugins plugins;
    private final Offers offers;
    private final Faults faults;
    private final TaskThreads threads;
    private final CommandRunner runner;
    private final Tasks tasks;
    private final Imports imports;
    private final EnteredCommands entered;
    private final List<Ran> ran = new CopyOnWriteArrayList<>();
    private final Set<HostSandbox> sandboxes = ConcurrentHashMap.newKeySet();

    /** The host whose plugins this one shares, where it is a sandbox. */
    private final Optional<Host> home;

    private volatile Locale locale;

    private Host(Options options, Workspace workspace, Plugins plugins) {
        this.clock = options.clock;
        this.locale = options.locale;
        this.workspace = workspace;
        this.texts = HostBundles.open();
        this.messages = new MessageList(clock);
        this.plugins = plugins;
        this.offers = new Offers(HostCommands.all(clock));
        this.faults = new Faults(plugins, messages);
        this.threads = new TaskThreads(GRACE);
        this.runner = new CommandRunner(this::bench, faults);
        this.entered = new EnteredCommands(offers, runner);
        this.tasks = new CommandTasks(threads, runner, faults);
        this.imports = new FileImports(workspace, offers, faults);
        this.home = Optional.empty();
    }

    private Host(Host home, Workspace workspace, Clock clock) {
        this.clock = clock;
        this.locale = home.locale;
        this.workspace = workspace;
        this.texts = home.texts;
        this.messages = new MessageList(clock);
        this.plugins = home.plugins;
        this.offers = home.offers;
        this.faults = new Faults(plugins, messages);
        this.threads = new TaskThreads(GRACE);
        this.runner = new CommandRunner(this::bench, faults);
        this.entered = new EnteredCommands(offers, runner);
        this.tasks = new NotedTasks(new CommandTasks(threads, runner, faults), this::note);
        this.imports = new NotedImports(
                new FileImports(workspace, offers, faults),
                (request, result) -> command(IMPORT)
                        .ifPresent(command -> ran.add(new Ran(
                                command,
                                ImportCommand.input(request),
                                ImportCommand.report(List.of(result), List.of())))));
        this.home = Optional.of(home);
    }

    /**
     * Open a second workspace beside this one, with the same plugins and words: what is done in it reaches this one never.
     * Closing it leaves the plugins running. Not called on the event thread.
     */
    public Host beside(Path folder, Clock clock) throws Refusal, DamagedWorkspace {
        EventThread.refuse("Opening " + folder);
        Workspace second = Workspace.open(folder, clock);
        try {
            Host host = new Host(this, second, clock);
            for (RunningPlugin plugin : plugins.running()) {
                host.migrate(plugin);
            }
            return host;
        } catch (IOException failed) {
            second.close();
            throw new Refusal(Text.of("kernel.sandbox.failed", String.valueOf(failed.getMessage())), failed);
        } catch (Refusal | RuntimeException | Error failed) {
            second.close();
            throw failed;
        }
    }

    /** The commands that a person ran to their end in this sandbox, oldest first; a host that is none notes nothing. */
    public List<Ran> ran() {
        return List.copyOf(ran);
    }

    /** Forget all commands after the first few. */
    void forget(int kept) {
        while (ran.size() > kept) {
            ran.remove(ran.size() - 1);
        }
    }

    /** Run a command by what a person would enter, on this thread. */
    public Report call(String commandId, Map<String, List<String>> fields, Progress progress)
            throws Refusal, PluginFault {
        Ran one = entered.run(commandId, fields, progress);
        note(one);
        return one.report();
    }

    /** Commands by what a person would enter, without noting them. */
    EnteredCommands entered() {
        return entered;
    }

    /** The sandboxes that are open beside this host; they are closed with it. */
    Set<HostSandbox> sandboxes() {
        return sandboxes;
    }

    /** An import is noted where it happens, whichever screen began it. */
    private void note(Ran one) {
        if (home.isPresent() && !one.command().id().equals(IMPORT)) {
            ran.add(one);
        }
    }

    /** The files that running plugins ship in a folder below {@code META-INF/portolan}. */
    public List<Shipped> shipped(String folder) {
        List<Shipped> files = new ArrayList<>();
        plugins.running().forEach(plugin -> files.addAll(ShippedFiles.of(plugin, folder)));
        return files;
    }

    /** A command that was run to its end. */
    public record Ran(CommandEntry command, Record input, Report report) {}

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

    /**
     * Open a workspace, then admit and start the plugins; one that does not fit is reported by {@link #plugins}. Not
     * called on the event thread.
     */
    public static Host open(Options options) throws Refusal, DamagedWorkspace {
        EventThread.refuse("Opening " + options.workspace);
        // Finding plugins and opening the workspace have nothing to do with each other, and each takes its time.
        CompletableFuture<Plugins> found = CompletableFuture.supplyAsync(
                () -> Plugins.find(options.pluginFolders, options.resident, options.safe),
                work -> new Thread(work, "find-plugins").start());
        Workspace workspace = Workspace.open(options.workspace, options.clock);
        try {
            Host host = new Host(options, workspace, found.join());
            host.plugins.start(host::begin);
            host.plugins().forEach(plugin -> plugin.problems().forEach(host.messages::post));
            return host;
        } catch (RuntimeException | Error broken) {
            workspace.close();
            throw broken;
        }
    }

    /** Words first, so that what goes wrong afterwards can be said. */
    private void begin(RunningPlugin plugin) throws IOException, Refusal {
        texts.add(plugin.namespace(), plugin.module());
        try {
            migrate(plugin);
            offers.add(Offer.of(plugin, clock, problem -> faults.note(plugin.id(), problem)));
        } catch (IOException | Refusal | RuntimeException | Error failed) {
            end(plugin);
            throw failed;
        }
    }

    private void migrate(RunningPlugin plugin) throws IOException, Refusal {
        workspace.migrate(plugin.namespace(), Schema.of(plugin));
    }

    private void end(RunningPlugin plugin) {
        offers.remove(plugin);
        threads.cancelAllOf(plugin.id());
        texts.remove(plugin.namespace());
    }

    public Workspace workspace() {
        return workspace;
    }

    public Texts texts() {
        return texts;
    }

    public Locale locale() {
        return locale;
    }

    /** Speak another language from now on. */
    public void locale(Locale other) {
        locale = other;
    }

    /** Every plugin that was found, running or not, in order of name; what it offers may have problems once asked for. */
    public List<PluginStatus> plugins() {
        return plugins.status();
    }

    /** Every command of the host and of running plugins, in order of id. */
    public List<CommandEntry> commands() {
        return offers.commands();
    }

    /** Whether a running plugin brings commands; this makes none of them. */
    public boolean hasCommands(String pluginId) {
        return offers.hasCommands(pluginId);
    }

    public Optional<CommandEntry> command(String id) {
        return offers.command(id);
    }

    /** Every view of running plugins: by plugin, then in the order of {@code provides}. */
    public List<ViewEntry> views() {
        return offers.views();
    }

    public Tasks tasks() {
        return tasks;
    }

    public Imports imports() {
        return imports;
    }

    public Messages messages() {
        return messages;
    }

    /** The workbench as a plugin's view sees it. */
    public Workbench bench(String namespace) {
        return bench(namespace, Progress.SILENT);
    }

    /** The workbench of a plugin during a task. */
    public Workbench bench(String namespace, Progress progress) {
        return new HostBench(this, offers, runner, clock, namespace, progress);
    }

    /**
     * Copy the sample files of running plugins into a folder, made where it is missing. Not called on the event thread.
     *
     * @return the copies, plugin by plugin, in order of name
     */
    public List<Path> samples(Path folder) throws IOException {
        EventThread.refuse("Copying samples to " + folder);
        List<Path> copies = new ArrayList<>();
        for (RunningPlugin plugin : plugins.running()) {
            copies.addAll(Samples.copy(plugin, folder));
        }
        return copies;
    }

    /** The words of the program itself, for what is said before a workspace is open. */
    public static Texts words() {
        return HostBundles.open();
    }

    /**
     * Put a snapshot in the place of the data, and bring it to the schema of the plugins that run; one whose schema does
     * not fit it is stopped and says why.
     *
     * @throws Refusal where the snapshot cannot be put there; the data is as before
     */
    public void restore(Snapshots.Snapshot snapshot) throws Refusal {
        EventThread.refuse("Restoring " + snapshot.file());
        workspace.snapshots().restore(snapshot);
        for (RunningPlugin plugin : plugins.running()) {
            try {
                migrate(plugin);
            } catch (IOException | Refusal misfit) {
                stop(plugin.id());
                Text why = misfit instanceof Said said ? said.text() : Text.literal(misfit.toString());
                faults.note(plugin.id(), Finding.error(Place.NOWHERE, why, Text.EMPTY));
            }
        }
    }

    /** Note that something of a plugin failed while the rest of it runs, such as a view that cannot be drawn. */
    public void trouble(String pluginId, Finding problem) {
        faults.note(pluginId, problem);
    }

    /** Stop a plugin and all that depend on it, and free what they hold; starting it again takes its newest file. */
    public void stop(String pluginId) {
        EventThread.refuse("Stopping " + pluginId);
        home.ifPresentOrElse(first -> first.stop(pluginId), () -> plugins.stop(pluginId, this::end));
    }

    public void start(String pluginId) {
        EventThread.refuse("Starting " + pluginId);
        home.ifPresentOrElse(first -> first.start(pluginId), () -> plugins.start(pluginId, this::begin));
    }

    @Override
    public void close() {
        threads.cancelAll();
        List.copyOf(sandboxes).forEach(HostSandbox::close);
        if (home.isPresent()) {
            workspace.close();
            return;
        }
        List<RunningPlugin> last = plugins.running();
        offers.clear();
        last.forEach(plugin -> texts.remove(plugin.namespace()));
        plugins.close();
        workspace.close();
    }

    /** A view and the plugin it belongs to. */
    public record ViewEntry(String pluginId, String namespace, View view) {}
}
