package org.portolan.kernel.run;

import java.util.concurrent.CancellationException;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Report;
import org.portolan.api.task.Progress;
import org.portolan.api.text.Text;
import org.portolan.kernel.CommandEntry;
import org.portolan.kernel.PluginFault;
import org.portolan.kernel.task.EventThread;
import org.portolan.store.StoreTrouble;

/** Runs one command and blames its plugin for whatever it throws that it must not. */
public final class CommandRunner {

    private final Benches benches;
    private final Faults faults;

    public CommandRunner(Benches benches, Faults faults) {
        this.benches = benches;
        this.faults = faults;
    }

    /** Makes the workbench of a run. */
    @FunctionalInterface
    public interface Benches {
        Workbench of(String namespace, Progress progress);
    }

    /**
     * Run a command on this thread.
     *
     * @throws Refusal the command's own
     * @throws CancellationException where a person cancelled
     * @throws PluginFault where the command, or one that it called, broke its promise
     */
    public Report run(CommandEntry entry, Record input, Progress progress) throws Refusal, PluginFault {
        EventThread.refuse("Running " + entry.id());
        try {
            Report report = run(entry.command(), input, benches.of(entry.namespace(), progress));
            if (report == null) {
                throw new IllegalStateException(entry.id() + " answered with null instead of a report");
            }
            return report;
        } catch (Refusal | CancellationException | PluginFault expected) {
            throw expected;
        } catch (StoreTrouble trouble) {
            throw new Refusal(trouble.text(), trouble);
        } catch (Throwable thrown) {
            // Errors too: a plugin that overflows the stack or misses a class must not take the host along.
            progress.check();
            Text sentence = Text.of("kernel.command.failed", entry.title(), entry.pluginId(), thrown.toString());
            throw faults.blame(entry.pluginId(), sentence, thrown);
        }
    }

    private static <I extends Record> Report run(Command<I> command, Record input, Workbench bench) throws Exception {
        if (!command.input().isInstance(input)) {
            throw new IllegalArgumentException(
                    command.id() + " takes a " + command.input().getName() + " and was given a "
                            + input.getClass().getName());
        }
        return command.run(command.input().cast(input), bench);
    }
}
