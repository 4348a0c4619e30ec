package org.portolan.kernel.plugin;

import java.lang.module.ModuleDescriptor;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The modules that the program itself consists of: Java's, the libraries' and Portolan's. */
final class HostModules {

    private final ModuleLayer layer = ModuleLayer.boot();
    private final Map<String, String> ownerOfPackage = new HashMap<>();

    /** @param residents names of plugins that happen to be modules of the program */
    HostModules(Set<String> residents) {
        for (Module module : layer.modules()) {
            if (residents.contains(module.getName())) {
                continue;
            }
            // A closed package of a library may be anybody's; Portolan's own names are Portolan's.
            boolean own = module.getName().startsWith("org.portolan.");
            ModuleDescriptor descriptor = module.getDescriptor();
            for (String name : module.getPackages()) {
                if (own || descriptor.isAutomatic() || module.isExported(name)) {
                    ownerOfPackage.put(name, module.getName());
                }
            }
        }
    }

    /** Whether a module is part of the program, Java included. */
    boolean has(String module) {
        return layer.findModule(module).isPresent();
    }

    /** Whether a module is part of the program, beside Java itself. */
    static boolean isHost(String module) {
        return ModuleLayer.boot().findModule(module).isPresent() && !isJava(module);
    }

    /** Whether a module is Java's, whether or not this Java has it or was started with it. */
    static boolean isJava(String module) {
        return module.startsWith("java.") || module.startsWith("jdk.");
    }

    /** The module of the host that a package belongs to and that every plugin can see. */
    Optional<String> ownerOf(String packageName) {
        return Optional.ofNullable(ownerOfPackage.get(packageName));
    }
}
