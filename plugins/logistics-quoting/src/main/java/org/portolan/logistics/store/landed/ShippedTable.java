package org.portolan.logistics.store.landed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table that comes with Portolan, {@code META-INF/portolan/data/landed/*.csv}: comma-separated, a header, quotes where
 * needed, no line ends within cells.
 *
 * @param rows cells by column, in the order of the file
 */
record ShippedTable(String name, List<Map<String, String>> rows) {

    static ShippedTable read(String name) {
        String path = "META-INF/portolan/data/landed/" + name;
        try (InputStream in = ShippedTable.class.getModule().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the plugin was packed without its table " + path);
            }
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            List<String> header = cells(lines.get(0));
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                rows.add(row(name, header, cells(line)));
            }
            return new ShippedTable(name, List.copyOf(rows));
        } catch (IOException failed) {
            throw new UncheckedIOException("the plugin's table " + path + " could not be read", failed);
        }
    }

    private static Map<String, String> row(String name, List<String> header, List<String> cells) {
        if (cells.size() != header.size()) {
            throw new IllegalStateException(
                    "a row of table " + name + " does not have the columns " + header + ": " + cells);
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            row.put(header.get(i), cells.get(i));
        }
        return row;
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
