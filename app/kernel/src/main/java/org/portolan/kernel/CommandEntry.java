package org.portolan.kernel;

import org.portolan.api.command.Command;
import org.portolan.api.text.Text;

/**
 * A command that can be run.
 *
 * @param pluginId the module it came from; {@code org.portolan.kernel} for the host's own
 */
public record CommandEntry(String pluginId, String namespace, Command<?> command, Form form) {

    public String id() {
        return command.id();
    }

    public Text title() {
        return Text.of(id() + ".title");
    }

    public Text help() {
        return Text.of(id() + ".help");
    }
}
