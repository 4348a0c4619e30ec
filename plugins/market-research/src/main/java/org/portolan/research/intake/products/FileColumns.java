package org.portolan.research.intake.products;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The names of a dump's columns, from its beginning: a template is for files that have them. */
final class FileColumns {

    private static final int BYTES = 65536;

    private FileColumns() {}

    /** The first line's cells, or the keys of the first JSON object; none for a workbook. */
    static List<String> of(Path file) throws IOException {
        byte[] first = first(file);
        if (JsonListings.isJson(first)) {
            return JsonListings.firstKeys(first);
        }
        String line = new String(first, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .lines()
                .findFirst()
                .orElse("");
        return Arrays.stream(line.split("[,;\t|]"))
                .map(cell -> cell.strip().replaceAll("^\"|\"$", ""))
                .toList();
    }

    static boolean isJson(Path file) throws IOException {
        return JsonListings.isJson(first(file));
    }

    static byte[] first(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(BYTES);
        }
    }
}
