package org.portolan.kernel.plugin;

import org.pf4j.DefaultPluginDescriptor;
import org.pf4j.Plugin;
import org.pf4j.PluginDependency;

/** A plugin as PF4J knows it: everything is taken from the module's descriptor. */
final class ModuleFile extends DefaultPluginDescriptor {

    private final Candidate candidate;

    ModuleFile(Candidate candidate) {
        super(candidate.id(), candidate.title(), Plugin.class.getName(), candidate.version(), "", "", "");
        this.candidate = candidate;
    }

    /** Note another plugin that this one reads. */
    void dependsOn(String id) {
        addDependency(new PluginDependency(candidate.needs().contains(id) ? id : id + "?"));
    }

    Candidate candidate() {
        return candidate;
    }
}
