package org.portolan.kernel.command;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.portolan.kernel.CommandEntry;
import org.portolan.kernel.form.RecordForm;
import org.portolan.kernel.offer.Offer;

/** The host's own commands, as its module descriptor lists them. */
public final class HostCommands {

    private static final String NAMESPACE = "host";

    private HostCommands() {}

    public static List<CommandEntry> all(Clock clock) {
        Module kernel = HostCommands.class.getModule();
        List<CommandEntry> entries = new ArrayList<>();
        ServiceLoader.load(kernel.getLayer(), Offer.COMMAND).stream()
                .filter(provider -> provider.type().getModule() == kernel)
                .map(ServiceLoader.Provider::get)
                .forEach(command -> entries.add(
                        new CommandEntry(kernel.getName(), NAMESPACE, command, new RecordForm(command, clock))));
        return List.copyOf(entries);
    }
}
