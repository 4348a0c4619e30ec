package org.portolan.courses.intake.qti;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.portolan.api.command.Refusal;
import org.portolan.courses.intake.archive.Archive;

/** The files that an item's texts refer to: in its package, or in the folder that it lies in. */
interface Neighbours {

    /** A picture larger than this is not one of a question. */
    long LARGEST = 64L << 20;

    /**
     * The file at a place; empty where there is none.
     *
     * @param path from the package's root, with slashes
     */
    Optional<byte[]> bytes(String path) throws IOException, Refusal;

    static Neighbours in(Archive archive) {
        return path -> archive.has(path) ? Optional.of(archive.bytes(path)) : Optional.empty();
    }

    /** Files beside an item; nothing outside of its folder is ever read. */
    static Neighbours in(Path folder) {
        return path -> {
            try {
                Path root = folder.toRealPath();
                Path file = root.resolve(path).normalize();
                boolean inside = file.startsWith(root)
                        && Files.isRegularFile(file)
                        && file.toRealPath().startsWith(root);
                return inside && Files.size(file) <= LARGEST ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
            } catch (InvalidPathException noPath) {
                return Optional.empty();
            }
        };
    }
}
