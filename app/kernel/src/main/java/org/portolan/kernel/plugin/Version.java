package org.portolan.kernel.plugin;

import java.lang.module.ModuleDescriptor;
import org.pf4j.VersionManager;

/** A plugin's version as Java orders module versions; one that Java cannot read comes before all that it can. */
record Version(String text) implements Comparable<Version> {

    /** PF4J's way to ask for it. A descriptor names no versions of what it requires, so every version satisfies it. */
    static final VersionManager ORDER = new VersionManager() {
        @Override
        public boolean checkVersionConstraint(String version, String constraint) {
            return true;
        }

        @Override
        public int compareVersions(String one, String other) {
            return of(one).compareTo(of(other));
        }
    };

    static Version of(String text) {
        return new Version(text);
    }

    @Override
    public int compareTo(Version other) {
        boolean readable = readable();
        if (readable != other.readable()) {
            return readable ? 1 : -1;
        }
        return readable
                ? ModuleDescriptor.Version.parse(text).compareTo(ModuleDescriptor.Version.parse(other.text))
                : text.compareTo(other.text);
    }

    private boolean readable() {
        try {
            return !text.isEmpty() && ModuleDescriptor.Version.parse(text) != null;
        } catch (IllegalArgumentException notReadable) {
            return false;
        }
    }
}
