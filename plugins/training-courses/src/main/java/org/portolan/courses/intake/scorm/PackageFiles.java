package org.portolan.courses.intake.scorm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.courses.intake.archive.Archive;
import org.portolan.courses.intake.archive.Limits;

/** The files of a package, in a zip file or in the folder of a manifest; none outside of it is ever opened. */
abstract class PackageFiles implements AutoCloseable {

    static final String MANIFEST = "imsmanifest.xml";

    private static final long LARGEST_MANIFEST = 16L << 20;

    /** @param file a zip file, or a manifest */
    static PackageFiles open(Path file) throws IOException, Refusal {
        String name = String.valueOf(file.getFileName());
        if (name.toLowerCase(Locale.ROOT).endsWith(".xml")) {
            return new InFolder(file);
        }
        Archive archive = Archive.open(file, Limits.USUAL);
        Optional<String> manifest = manifest(archive.names());
        if (manifest.isEmpty()) {
            archive.close();
            throw new Refusal(Text.of("courses.scorm.refused.no-manifest", name));
        }
        return new InArchive(archive, manifest.get());
    }

    /** The manifest lies at the top, or where a person packed the folder instead of what is in it, one below. */
    static Optional<String> manifest(List<String> names) {
        if (names.contains(MANIFEST)) {
            return Optional.of(MANIFEST);
        }
        List<String> below = names.stream()
                .filter(name -> name.endsWith("/" + MANIFEST) && name.indexOf('/') == name.lastIndexOf('/'))
                .toList();
        return below.size() == 1 ? Optional.of(below.get(0)) : Optional.empty();
    }

    abstract byte[] manifest() throws IOException, Refusal;

    /** @param path from the manifest */
    abstract boolean has(String path);

    abstract byte[] bytes(String path) throws IOException, Refusal;

    @Override
    public abstract void close() throws IOException;

    /** In a zip file. */
    private static final class InArchive extends PackageFiles {

        private final Archive archive;
        private final String manifest;
        private final String folder;

        InArchive(Archive archive, String manifest) {
            this.archive = archive;
            this.manifest = manifest;
            this.folder = manifest.substring(0, manifest.length() - MANIFEST.length());
        }

        @Override
        byte[] manifest() throws IOException, Refusal {
            return archive.bytes(manifest);
        }

        @Override
        boolean has(String path) {
            return archive.has(folder + path);
        }

        @Override
        byte[] bytes(String path) throws IOException, Refusal {
            return archive.bytes(folder + path);
        }

        @Override
        public void close() throws IOException {
            archive.close();
        }
    }

    /** Beside a manifest. */
    private static final class InFolder extends PackageFiles {

        private final Path manifest;
        private final Path folder;

        InFolder(Path manifest) throws IOException {
            this.manifest = manifest.toRealPath();
            this.folder = Optional.ofNullable(this.manifest.getParent()).orElse(this.manifest);
        }

        @Override
        byte[] manifest() throws IOException, Refusal {
            if (Files.size(manifest) > LARGEST_MANIFEST) {
                throw new Refusal(Text.of("courses.scorm.refused.large", String.valueOf(manifest.getFileName())));
            }
            return Files.readAllBytes(manifest);
        }

        @Override
        boolean has(String path) {
            return find(path).isPresent();
        }

        @Override
        byte[] bytes(String path) throws IOException, Refusal {
            Path found = find(path)
                    .orElseThrow(() ->
                            new Refusal(Text.of("courses.archive.refused.lacks", manifest.getFileName() + "", path)));
            return Files.readAllBytes(found);
        }

        /** Links that lead out of the folder are followed nowhere. */
        private Optional<Path> find(String path) {
            try {
                Path real = folder.resolve(path).toRealPath();
                boolean inside = real.startsWith(folder)
                        && Files.isRegularFile(real)
                        && Files.size(real) <= Limits.USUAL.inMemory();
                return inside ? Optional.of(real) : Optional.empty();
            } catch (IOException | InvalidPathException missing) {
                return Optional.empty();
            }
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
