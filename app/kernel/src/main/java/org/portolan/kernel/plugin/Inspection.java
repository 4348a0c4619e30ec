package org.portolan.kernel.plugin;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.portolan.api.report.Finding;

/** Reads one plugin's files: its descriptor and its libraries' come out, or what is wrong with the files. */
final class Inspection {

    private final PluginFile file;
    private final List<BundledModule> modules = new ArrayList<>();
    private final List<Finding> problems = new ArrayList<>();
    private String title = "";
    private String version = "";
    private String api = "";

    private Inspection(PluginFile file) {
        this.file = file;
    }

    static Candidate of(PluginFile file, HostModules host) {
        long start = System.nanoTime();
        Inspection inspection = new Inspection(file);
        inspection.read();
        return inspection.judge(host, start);
    }

    /** A place that cannot even be listed. */
    static Candidate unreadable(Path path, IOException why) {
        Inspection inspection = new Inspection(new PluginFile(path, List.of(), List.of()));
        inspection.problem("unreadable", Problem.reason(why));
        return inspection.candidate(path.getFileName().toString(), Duration.ZERO);
    }

    /** A module of the program is what it is: it was resolved together with the host. */
    static Candidate of(Module resident) {
        ModuleDescriptor descriptor = resident.getDescriptor();
        Path place = Path.of(descriptor.name());
        return new Candidate(
                descriptor.name(),
                Candidate.namespaceOf(descriptor.name()),
                descriptor.name(),
                descriptor.rawVersion().orElse(""),
                place,
                List.of(new BundledModule(descriptor, place)),
                Optional.of(resident),
                List.of(),
                Duration.ZERO);
    }

    private void read() {
        if (file.jars().size() != 1) {
            String key = file.jars().isEmpty() ? "no-jar" : "several-jars";
            problem(key, String.valueOf(file.jars().size()));
            return;
        }
        readOwn(file.jars().get(0));
        file.libraries().forEach(this::readLibrary);
    }

    private void readOwn(Path jar) {
        try {
            JarContents contents = JarContents.read(jar, false);
            title = contents.attribute("Implementation-Title");
            api = contents.attribute("Portolan-Api-Version");
            if (contents.moduleInfo().isEmpty()) {
                problem("no-module");
                return;
            }
            checkJava(jar, contents);
            byte[] bytes = JarContents.readable(contents.moduleInfo().get());
            ModuleDescriptor descriptor = ModuleDescriptor.read(ByteBuffer.wrap(bytes), contents::packages);
            version = contents.attribute("Portolan-Plugin-Version");
            if (version.isEmpty()) {
                version = descriptor.rawVersion().orElse(contents.attribute("Implementation-Version"));
            }
            modules.add(0, new BundledModule(descriptor, jar));
        } catch (IOException | RuntimeException e) {
            // Damage can look like anything to the code that reads archives and descriptors.
            problem("corrupt", jar.getFileName().toString(), Problem.reason(e));
        }
    }

    private void readLibrary(Path jar) {
        try {
            JarContents contents = JarContents.read(jar, true);
            if (checkJava(jar, contents)) {
                ModuleFinder.of(jar)
                        .findAll()
                        .forEach(reference -> modules.add(new BundledModule(reference.descriptor(), jar)));
            }
        } catch (IOException | RuntimeException e) {
            problem("corrupt", jar.getFileName().toString(), Problem.reason(e));
        }
    }

    private boolean checkJava(Path jar, JarContents contents) {
        int running = Runtime.version().feature();
        if (contents.java() > running) {
            problem(
                    "newer-java",
                    jar.getFileName().toString(),
                    String.valueOf(contents.java()),
                    String.valueOf(running));
        }
        return contents.java() <= running;
    }

    private Candidate judge(HostModules host, long start) {
        boolean named = modules.stream().anyMatch(module -> file.jars().contains(module.jar()));
        if (!named) {
            modules.clear();
        }
        String id = named ? modules.get(0).name() : file.name().replaceFirst("\\.jar$", "");
        if (named) {
            problems.addAll(Fitness.problems(candidate(id, Duration.ZERO), api, host));
        }
        return candidate(id, Duration.ofNanos(System.nanoTime() - start));
    }

    private Candidate candidate(String id, Duration cost) {
        return new Candidate(
                id,
                modules.isEmpty() ? "" : Candidate.namespaceOf(id),
                title.isEmpty() ? id : title,
                version,
                file.path(),
                modules,
                Optional.empty(),
                problems,
                cost);
    }

    private void problem(String key, Object... arguments) {
        problems.add(Problem.of(key, file.name(), arguments));
    }
}
