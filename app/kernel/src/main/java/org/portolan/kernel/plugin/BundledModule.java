package org.portolan.kernel.plugin;

import java.lang.module.ModuleDescriptor;
import java.nio.file.Path;
import java.util.Set;

/** A module that a plugin brings: its own, or a library's. */
record BundledModule(ModuleDescriptor descriptor, Path jar) {

    String name() {
        return descriptor.name();
    }

    Set<String> packages() {
        return descriptor.packages();
    }

    /** Whether another module that reads this one sees a package of it. */
    boolean exportsTo(String packageName, String reader) {
        return exports(descriptor, packageName, reader);
    }

    static boolean exports(ModuleDescriptor descriptor, String packageName, String reader) {
        return descriptor.isAutomatic()
                || descriptor.exports().stream()
                        .filter(export -> export.source().equals(packageName))
                        .anyMatch(export ->
                                !export.isQualified() || export.targets().contains(reader));
    }
}
