package org.portolan.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * What is in an archive, for recognition: names, and the beginnings of a few entries. A file that is none, or that cannot
 * be unpacked, holds nothing.
 *
 * @param file null for none
 */
record ZipContent(@Nullable Path file, List<String> names) {

    static final ZipContent NONE = new ZipContent(null, List.of());

    private static final int MOST_NAMES = 10_000;
    private static final int FIRST_BYTES = 64 * 1024;

    ZipContent {
        names = List.copyOf(names);
    }

    static ZipContent of(Path file) {
        try (ZipFile zip = Zips.open(file)) {
            return new ZipContent(
                    file, zip.stream().limit(MOST_NAMES).map(ZipEntry::getName).toList());
        } catch (IOException otherArchive) {
            return NONE;
        }
    }

    Optional<byte[]> beginning(String name) {
        if (file == null) {
            return Optional.empty();
        }
        try (ZipFile zip = Zips.open(file)) {
            ZipEntry entry = zip.getEntry(name);
            if (entry == null) {
                return Optional.empty();
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return Optional.of(in.readNBytes(FIRST_BYTES));
            }
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }
}
