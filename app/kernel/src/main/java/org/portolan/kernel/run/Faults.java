package org.portolan.kernel.run;

import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.text.Text;
import org.portolan.kernel.Messages;
import org.portolan.kernel.PluginFault;
import org.portolan.kernel.plugin.Plugins;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Remembers what plugins did wrong: in the log, in the messages, and in the plugin's own list of problems. */
public final class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private final Plugins plugins;
    private final Messages messages;

    public Faults(Plugins plugins, Messages messages) {
        this.plugins = plugins;
        this.messages = messages;
    }

    /** Note what a plugin threw; the exception that comes back is what callers see. */
    public PluginFault blame(String pluginId, Text sentence, Throwable thrown) {
        LOG.error("Plugin {} broke its promise: {}", pluginId, sentence, thrown);
        note(pluginId, Finding.error(Place.NOWHERE, sentence, Text.of("kernel.fault.remedy", pluginId)));
        return new PluginFault(pluginId, sentence, thrown);
    }

    /** Note trouble of a plugin once; the same trouble again is only a message. */
    public void note(String pluginId, Finding trouble) {
        messages.post(trouble);
        plugins.status().stream()
                .filter(status ->
                        status.id().equals(pluginId) && !status.problems().contains(trouble))
                .findFirst()
                .ifPresent(status -> plugins.trouble(pluginId, trouble));
    }
}
