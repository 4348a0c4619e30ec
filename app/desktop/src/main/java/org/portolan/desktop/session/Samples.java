package org.portolan.desktop.session;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.portolan.kernel.Host;

/**
 * The sample files that running plugins bring along, put into a folder so that they can be imported like any file. Notes
 * in Markdown beside them say where they come from and are no samples.
 */
public final class Samples {

    private static final String PLACE = "META-INF/portolan/sample/";

    private Samples() {}

    /** Copy them into a folder; called off the event thread. */
    public static List<Path> into(Path folder, Host host) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Module module : modules(host)) {
            Optional<ModuleReference> reference = Optional.ofNullable(module.getLayer())
                    .flatMap(layer -> layer.configuration().findModule(module.getName()))
                    .map(resolved -> resolved.reference());
            if (reference.isPresent()) {
                files.addAll(copy(reference.get(), folder));
            }
        }
        return files;
    }

    private static Set<Module> modules(Host host) {
        Set<Module> modules = new LinkedHashSet<>();
        Stream.of(
                        host.commands().stream().map(entry -> entry.command().getClass()),
                        host.views().stream().map(entry -> entry.view().getClass()),
                        host.imports().formats().stream().map(Object::getClass))
                .flatMap(classes -> classes)
                .map(Class::getModule)
                .filter(Module::isNamed)
                .forEach(modules::add);
        return modules;
    }

    private static List<Path> copy(ModuleReference reference, Path folder) throws IOException {
        List<Path> copied = new ArrayList<>();
        try (ModuleReader reader = reference.open()) {
            List<String> names = reader.list()
                    .filter(name -> name.startsWith(PLACE) && !name.endsWith("/") && !name.endsWith(".md"))
                    .sorted()
                    .toList();
            for (String name : names) {
                Path target = folder.resolve(name.substring(name.lastIndexOf('/') + 1));
                Optional<InputStream> in = reader.open(name);
                if (in.isPresent()) {
                    try (InputStream content = in.get()) {
                        Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
                    }
                    copied.add(target);
                }
            }
        }
        return copied;
    }
}
