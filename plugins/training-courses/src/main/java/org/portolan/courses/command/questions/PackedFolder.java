package org.portolan.courses.command.questions;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.portolan.api.command.Refusal;
import org.portolan.api.task.Progress;
import org.portolan.api.text.Text;

/** Packs unpacked packages again, so that they are imported like others; the same folder makes the same bytes. */
final class PackedFolder implements AutoCloseable {

    private static final long MOST_BYTES = 1L << 30;

    private final List<Path> places = new ArrayList<>();

    /** Pack a folder into a zip file of its name. */
    Path pack(Path folder, Progress progress) throws IOException, Refusal {
        Path place = Files.createTempDirectory("portolan-package");
        places.add(place);
        Path zip = place.resolve(folder.toAbsolutePath().normalize().getFileName() + ".zip");
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        long bytes = 0;
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream packed = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Path file : files) {
                progress.check();
                bytes += Files.size(file);
                if (bytes > MOST_BYTES) {
                    throw new Refusal(Text.of(
                            "courses.import.large",
                            folder.toAbsolutePath().toString(),
                            Long.toString(MOST_BYTES >> 20)));
                }
                ZipEntry entry = new ZipEntry(folder.relativize(file).toString().replace('\\', '/'));
                entry.setTime(0);
                packed.putNextEntry(entry);
                Files.copy(file, packed);
                packed.closeEntry();
            }
        }
        return zip;
    }

    @Override
    public void close() {
        for (Path place : places) {
            try (Stream<Path> all = Files.walk(place)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            } catch (IOException inUse) {
                throw new UncheckedIOException("Removing " + place + " failed", inUse);
            }
        }
    }
}
