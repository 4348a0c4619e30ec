package org.portolan.kernel.offer;

import org.portolan.api.intake.FileFormat;

/** A file format and the plugin it belongs to. */
public record FormatEntry(String pluginId, String namespace, FileFormat format) {

    public String id() {
        return format.id();
    }
}
