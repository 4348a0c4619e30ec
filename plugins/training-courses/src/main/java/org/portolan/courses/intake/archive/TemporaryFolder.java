package org.portolan.courses.intake.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A place for files that are only needed while an archive is read; gone when it is closed. */
public final class TemporaryFolder implements AutoCloseable {

    private final Path folder;

    private TemporaryFolder(Path folder) {
        this.folder = folder;
    }

    public static TemporaryFolder make() throws IOException {
        return new TemporaryFolder(Files.createTempDirectory("portolan-courses-"));
    }

    /** A file in it, which does not exist yet. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }
}
