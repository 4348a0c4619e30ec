package org.portolan.logistics.store.fees;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a CSV file of {@code META-INF/portolan/data/fees}: one header line, cells in quotes where they hold a comma. */
final class FeeFile {

    private static final String FOLDER = "META-INF/portolan/data/fees/";

    private FeeFile() {}

    /**
     * Read all lines.
     *
     * @throws IllegalStateException where the plugin was packed without the file, or a line has other columns
     */
    static List<FeeLine> read(String name) {
        try (InputStream in = FeeFile.class.getModule().getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("The plugin has no " + FOLDER + name + ": pack it anew");
            }
            return lines(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException("Reading " + FOLDER + name + " failed", broken);
        }
    }

    private static List<FeeLine> lines(String name, BufferedReader reader) {
        List<String> lines = reader.lines().toList();
        List<String> header = cells(lines.get(0));
        List<FeeLine> result = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String place = "fees/" + name + " " + (i + 1);
            List<String> cells = cells(lines.get(i));
            if (cells.size() != header.size()) {
                throw new IllegalStateException(
                        place + " has " + cells.size() + " cells for " + header.size() + " columns");
            }
            Map<String, String> row = new HashMap<>();
            for (int column = 0; column < header.size(); column++) {
                row.put(header.get(column), cells.get(column));
            }
            result.add(new FeeLine(place, row));
        }
        return List.copyOf(result);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
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
