package org.portolan.kernel;

import java.io.Serial;
import org.portolan.api.text.Said;
import org.portolan.api.text.Text;

/** Thrown where a plugin broke its promise: the sentence names the plugin, the cause is what it threw. */
public final class PluginFault extends Exception implements Said {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String pluginId;
    private final transient Text text;

    /** Blame a plugin for what it threw. */
    public PluginFault(String pluginId, Text text, Throwable cause) {
        super(text.key() + " " + text.arguments(), cause);
        this.pluginId = pluginId;
        this.text = text;
    }

    public String pluginId() {
        return pluginId;
    }

    @Override
    public Text text() {
        return text;
    }
}
