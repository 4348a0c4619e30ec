package org.portolan.logistics.intake.linked;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The texts that lie beside the table that is imported: any of them may be one of its siblings. */
final class Folder {

    /** Larger than that, a file is something else. */
    private static final long LARGEST = 8L << 20;

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private Folder() {}

    /** The lines of each text by the file's name, the imported one left out. */
    static Map<String, List<Line>> beside(Path file) throws IOException {
        Map<String, List<Line>> texts = new TreeMap<>();
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            return texts;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path other : files.filter(one -> !one.getFileName().equals(file.getFileName()))
                    .filter(one -> one.toString().matches("(?i).*\\.(?:csv|tsv|txt)"))
                    .filter(Files::isRegularFile)
                    .toList()) {
                if (Files.size(other) <= LARGEST) {
                    texts.put(other.getFileName().toString(), lines(Files.readAllBytes(other)));
                }
            }
        } catch (UncheckedIOException broken) {
            throw new IOException("Reading the folder " + folder + " failed", broken);
        }
        return texts;
    }

    private static List<Line> lines(byte[] bytes) {
        String text = text(bytes).replace("\uFEFF", "");
        char delimiter = delimiter(text);
        return LinkedTable.lines(
                text.lines().map(line -> cells(line, delimiter)).toList());
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException western) {
            // Codes and prices are plain in both; only the names of methods differ.
            return new String(bytes, WESTERN);
        }
    }

    /** Of comma, semicolon and tab the one that the text has most of. */
    private static char delimiter(String text) {
        char most = ',';
        long count = 0;
        for (char one : new char[] {',', ';', '\t'}) {
            long found = text.chars().filter(c -> c == one).count();
            if (found > count) {
                most = one;
                count = found;
            }
        }
        return most;
    }

    private static List<String> cells(String line, char delimiter) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == delimiter && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
