package org.portolan.kernel.plugin;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A place where a plugin may be: one JAR, or a folder with the plugin's JAR and, in {@code lib}, its libraries.
 *
 * @param path the JAR or the folder
 * @param jars the plugin's own: one, unless the folder is wrong
 */
record PluginFile(Path path, List<Path> jars, List<Path> libraries) {

    PluginFile {
        jars = List.copyOf(jars);
        libraries = List.copyOf(libraries);
    }

    /** What people call it. */
    String name() {
        return path.getFileName().toString();
    }

    /** What this path is; empty for a folder without JARs, and for a file that is none. */
    static Optional<PluginFile> at(Path path) throws IOException {
        if (isJar(path)) {
            return Optional.of(new PluginFile(path, List.of(path), List.of()));
        }
        PluginFile folder = new PluginFile(path, jars(path), jars(path.resolve("lib")));
        return Optional.of(folder).filter(file -> !file.jars.isEmpty() || !file.libraries.isEmpty());
    }

    private static List<Path> jars(Path folder) throws IOException {
        return list(folder).stream().filter(PluginFile::isJar).toList();
    }

    private static boolean isJar(Path path) {
        return path.getFileName().toString().endsWith(".jar") && !Files.isDirectory(path);
    }

    /** What is in a folder, in order of name, without hidden files; nothing where there is no such folder. */
    static List<Path> list(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(
                    folder.toAbsolutePath().normalize(),
                    entry -> !entry.getFileName().toString().startsWith("."))) {
                entries.forEach(found::add);
            } catch (DirectoryIteratorException e) {
                throw e.getCause();
            }
        }
        found.sort(null);
        return found;
    }
}
