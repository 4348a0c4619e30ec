package org.portolan.logistics.model.landed;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A whole edition of a real tariff that lies beside the project's folder where it is worked on, read without the plugin. */
public record RealTariff(Path file, List<List<String>> rows) {

    public static Path file(String name) {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null
                && !Files.isRegularFile(folder.resolve("shared/data").resolve(name))) {
            folder = folder.getParent();
        }
        assumeTrue(folder != null, "the real data are not on this machine: ../shared/data/" + name);
        return folder.resolve("shared/data").resolve(name);
    }

    static RealTariff read() throws IOException {
        Path file = file("log_hts_us/htsdata_2024-07.csv");
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (int c = reader.read(); c >= 0; c = reader.read()) {
                if (c == '"') {
                    quoted = !quoted;
                } else if (!quoted && (c == ',' || c == '\n')) {
                    row.add(cell.toString().strip());
                    cell.setLength(0);
                    if (c == '\n') {
                        rows.add(List.copyOf(row));
                        row.clear();
                    }
                } else {
                    cell.append((char) c);
                }
            }
        }
        return new RealTariff(file, List.copyOf(rows.subList(1, rows.size())));
    }

    /** The distinct texts of a column, without blank ones. */
    List<String> texts(int column) {
        return rows.stream()
                .map(row -> row.get(column))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }
}
