package org.portolan.kernel.run;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.portolan.api.Sandbox;
import org.portolan.api.Settings;
import org.portolan.api.Shipped;
import org.portolan.api.Workbench;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.Tables;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Report;
import org.portolan.api.store.Store;
import org.portolan.api.task.Progress;
import org.portolan.api.text.Text;
import org.portolan.api.text.Texts;
import org.portolan.kernel.CommandEntry;
import org.portolan.kernel.Host;
import org.portolan.kernel.HostSandbox;
import org.portolan.kernel.imports.FileTables;
import org.portolan.kernel.offer.Offers;

/**
 * A host as one plugin sees it, during one task. Commands of the host itself reach the {@link #host} through it.
 *
 * @param progress of the task; a silent one outside of tasks
 */
public record HostBench(
        Host host, Offers offers, CommandRunner runner, Clock clock, String namespace, Progress progress)
        implements Workbench {

    /** The host behind a workbench, for commands of the host itself. */
    public static Host hostOf(Workbench bench) {
        if (bench instanceof HostBench own) {
            return own.host;
        }
        throw new IllegalArgumentException("a command of the host was run with a workbench that no host made: "
                + bench.getClass().getName());
    }

    @Override
    public Store store() {
        return new CancellableStore(host.workspace().store(namespace), progress);
    }

    @Override
    public Tables tables() {
        return new FileTables(progress);
    }

    @Override
    public Settings settings() {
        return host.workspace().settings();
    }

    @Override
    public Texts texts() {
        return host.texts();
    }

    @Override
    public Locale locale() {
        return host.locale();
    }

    @Override
    public void post(Finding message) {
        host.messages().post(message);
    }

    @Override
    public <S> Optional<S> find(Class<S> service) {
        return offers.find(service);
    }

    @Override
    public Report call(String commandId, Record input) throws Exception {
        CommandEntry command =
                host.command(commandId).orElseThrow(() -> new Refusal(Text.of("kernel.command.unknown", commandId)));
        return runner.run(command, input, progress);
    }

    @Override
    public Report call(String commandId, Map<String, List<String>> entered) throws Exception {
        return host.call(commandId, entered, progress);
    }

    @Override
    public List<Shipped> shipped(String folder) {
        return host.shipped(folder);
    }

    @Override
    public Sandbox sandbox(boolean copy, Clock other) throws Refusal {
        return HostSandbox.open(host, namespace, copy, other);
    }
}
