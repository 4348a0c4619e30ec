package org.portolan.kernel.plugin;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.portolan.api.report.Finding;

/**
 * A plugin as its file describes it, none of its code loaded yet.
 *
 * @param id the module's name; the file's where there is no descriptor to read
 * @param namespace the last segment of the module's name; empty where there is no descriptor to read
 * @param title as the manifest has it, else the id
 * @param modules its own first, then its libraries'; empty where there is no descriptor to read
 * @param resident the module, where it is part of the running program
 * @param problems why it cannot run, whatever else is installed
 * @param cost the time that reading it took
 */
record Candidate(
        String id,
        String namespace,
        String title,
        String version,
        Path path,
        List<BundledModule> modules,
        Optional<Module> resident,
        List<Finding> problems,
        Duration cost) {

    Candidate {
        modules = List.copyOf(modules);
        problems = List.copyOf(problems);
    }

    static String namespaceOf(String module) {
        return module.substring(module.lastIndexOf('.') + 1);
    }

    boolean sound() {
        return problems.isEmpty();
    }

    /** The file's name, for sentences. */
    String file() {
        return path.getFileName().toString();
    }

    Optional<ModuleDescriptor> descriptor() {
        return modules.stream().map(BundledModule::descriptor).findFirst();
    }

    boolean brings(String module) {
        return modules.stream().anyMatch(bundled -> bundled.name().equals(module));
    }

    /** Names of modules from elsewhere that it cannot do without. */
    Set<String> needs() {
        return required(requires -> !requires.modifiers().contains(Requires.Modifier.STATIC));
    }

    /** Names of modules from elsewhere that it reads where they are there. */
    Set<String> reads() {
        return required(requires -> true);
    }

    private Set<String> required(Predicate<Requires> filter) {
        return modules.stream()
                .flatMap(module -> module.descriptor().requires().stream())
                .filter(filter)
                .map(Requires::name)
                .filter(name -> !brings(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
