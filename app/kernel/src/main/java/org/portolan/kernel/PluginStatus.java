package org.portolan.kernel;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.portolan.api.report.Finding;
import org.portolan.api.text.Text;

/**
 * A plugin as the list shows it.
 *
 * @param id the module's name; the file's name where there is none to read
 * @param version empty where it cannot be read
 * @param requires modules outside java.base and the host that it reads, such as java.net.http: what it could reach
 * @param problems why it does not run, all of them, each with a remedy
 * @param startup how long admission, layer, migration and start took together
 */
public record PluginStatus(
        String id,
        String namespace,
        Text title,
        String version,
        Path file,
        State state,
        List<String> requires,
        List<Finding> problems,
        Duration startup) {

    public PluginStatus {
        requires = List.copyOf(requires);
        problems = List.copyOf(problems);
    }

    /** Where a plugin is in its life. */
    public enum State {
        RUNNING,
        STOPPED,
        /** It runs, but something of it failed: see its problems. */
        TROUBLED,
        REFUSED
    }
}
