package org.portolan.testkit;

import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.portolan.api.report.Report;
import org.portolan.api.task.Progress;
import org.portolan.kernel.CommandEntry;
import org.portolan.kernel.Form;
import org.portolan.kernel.Host;
import org.portolan.kernel.Imports;

/** A real workbench without a screen: a workspace in a folder, the plugin under test, a day that stands still. */
public final class TestWorkbench implements AutoCloseable {

    private final Host host;

    private TestWorkbench(Host host) {
        this.host = host;
    }

    /**
     * Boot a host in a folder with the plugin that the test stands in.
     *
     * @param test {@code MethodHandles.lookup()}, called in a test that is patched into the plugin's module: it lets the
     *     host make the inputs of commands, as the layer of an installed plugin does, exported or not
     * @param today what the clock says, at noon UTC
     */
    public static TestWorkbench open(Path folder, MethodHandles.Lookup test, LocalDate today) throws Exception {
        return open(folder, test, Clock.fixed(today.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }

    /**
     * Boot a host likewise, on a clock that the test turns.
     *
     * @param clock what the workbench takes for now
     */
    public static TestWorkbench open(Path folder, MethodHandles.Lookup test, Clock clock) throws Exception {
        Module plugin = test.lookupClass().getModule();
        Opening.of(plugin, test).to(Host.class.getModule());
        return new TestWorkbench(
                Host.open(new Host.Options(folder, List.of(), List.of(plugin), false, Locale.ENGLISH, clock)));
    }

    public Host host() {
        return host;
    }

    /** Import a file as a person would who has no questions to answer. */
    public Imports.Result importing(Path file) throws Exception {
        return host.imports().run(Imports.Request.of(file), Progress.SILENT);
    }

    /** Import a file with answers to its format's questions. */
    public Imports.Result importing(Path file, Map<String, String> answers) throws Exception {
        return host.imports().run(new Imports.Request(file, Optional.empty(), answers, false), Progress.SILENT);
    }

    /**
     * Run a command as the command line would.
     *
     * @param options names and values in turn, without dashes: {@code "to", "DE", "weight", "0.35kg"}
     * @throws IllegalArgumentException where an option is wrong, in the words that a person would read
     */
    public Report run(String commandId, String... options) throws Exception {
        CommandEntry command = host.command(commandId)
                .orElseThrow(() -> new IllegalArgumentException("there is no command " + commandId));
        Map<String, List<String>> entered = new LinkedHashMap<>();
        for (int i = 0; i < options.length; i += 2) {
            String option = options[i];
            String name = command.form().fields().stream()
                    .filter(field -> field.option().equals(option))
                    .map(Form.Field::name)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(commandId + " has no option " + option));
            entered.computeIfAbsent(name, key -> new ArrayList<>()).add(options[i + 1]);
        }
        Form.Reading reading = command.form().read(entered);
        if (reading.input().isEmpty()) {
            List<String> problems = reading.problems().values().stream()
                    .map(text -> host.texts().say(text, Locale.ENGLISH))
                    .toList();
            throw new IllegalArgumentException(String.join(" ", problems));
        }
        try {
            return host.tasks().run(command, reading.input().get()).result().get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw failed;
        }
    }

    @Override
    public void close() {
        host.close();
    }
}
