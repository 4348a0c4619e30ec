package org.portolan.kernel.command;

import java.time.Clock;
import java.util.List;
import org.portolan.kernel.CommandEntry;

/** The host's own commands. */
public final class HostCommands {

    private HostCommands() {}

    public static List<CommandEntry> all(Clock clock) {
        return List.of();
    }
}
