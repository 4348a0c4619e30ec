package org.portolan.launcher;

import java.lang.module.ModuleDescriptor;
import java.util.List;
import java.util.Optional;

/** Says which Portolan this is. */
final class VersionVerb {

    private VersionVerb() {}

    static ExitCode run(List<String> arguments, Session session) {
        session.console().out().println("portolan " + version() + " (Java " + Runtime.version() + ")");
        return ExitCode.DONE;
    }

    /** The version that the compiler wrote into this module; empty where it runs without one. */
    private static String version() {
        return Optional.ofNullable(VersionVerb.class.getModule().getDescriptor())
                .flatMap(ModuleDescriptor::rawVersion)
                .orElse("");
    }
}
