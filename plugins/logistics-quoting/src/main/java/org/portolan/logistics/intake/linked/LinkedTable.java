package org.portolan.logistics.intake.linked;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One of the tables.
 *
 * @param file its name without folders
 * @param lines without the blank ones, which part groups of lines
 */
record LinkedTable(String file, TableKind kind, List<Line> lines) {

    /** Larger than that, a file in the folder is something else. */
    private static final long LARGEST = 8L << 20;

    LinkedTable {
        lines = lines.stream().filter(line -> !line.isBlank()).toList();
    }

    static List<Line> lines(List<List<String>> rows) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            lines.add(new Line(i + 1, rows.get(i)));
        }
        return lines;
    }

    /** The tables that lie in the folder of a file, itself left out, in the order of their names. */
    static List<LinkedTable> beside(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            return List.of();
        }
        List<LinkedTable> tables = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path other : files.filter(one -> !one.getFileName().equals(file.getFileName()))
                    .filter(one -> one.toString().matches("(?i).*\\.(?:csv|txt)"))
                    .sorted()
                    .toList()) {
                read(other).ifPresent(tables::add);
            }
        } catch (UncheckedIOException broken) {
            throw new IOException("Reading the folder " + folder + " failed", broken);
        }
        return tables;
    }

    /** A file as one of the tables; empty where it is none, or no text. */
    private static Optional<LinkedTable> read(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
            return Optional.empty();
        }
        List<List<String>> rows;
        try {
            rows = Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .map(LinkedTable::cells)
                    .toList();
        } catch (CharacterCodingException otherText) {
            // These tables are plain letters and digits: what is not UTF-8 is something else.
            return Optional.empty();
        }
        List<Line> lines = lines(rows);
        return TableKind.of(lines).map(kind -> new LinkedTable(file.getFileName().toString(), kind, lines));
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.replace("\uFEFF", "").toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
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
