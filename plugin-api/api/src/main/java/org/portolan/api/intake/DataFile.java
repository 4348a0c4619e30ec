package org.portolan.api.intake;

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
import java.util.Optional;

/**
 * Reads a table that comes with a plugin, such as the fees of a marketplace by their dates: CSV in UTF-8 with one header
 * line, one line a row, cells in quotes where they hold a comma, a quote in them doubled. Rules stand in such files, with the
 * day from which they hold and who says so, and never in code.
 */
public final class DataFile {

    private static final String FOLDER = "META-INF/portolan/data/";

    private DataFile() {}

    /**
     * One line.
     *
     * @param place the file and the line's number
     * @param cells by the names of their columns
     */
    public record Line(String place, Map<String, String> cells) {

        public Line {
            cells = Map.copyOf(cells);
        }

        /**
         * A cell.
         *
         * @throws IllegalStateException where there is no such column
         */
        public String text(String column) {
            String text = cells.get(column);
            if (text == null) {
                throw new IllegalStateException(place + " has no column " + column);
            }
            return text;
        }

        /**
         * A cell that may be empty.
         *
         * @throws IllegalStateException where there is no such column
         */
        public Optional<String> given(String column) {
            return Optional.of(text(column)).filter(text -> !text.isEmpty());
        }
    }

    /**
     * Read all lines.
     *
     * @param plugin any class of the plugin
     * @param name below {@code META-INF/portolan/data}
     * @throws IllegalStateException where the plugin was packed without the file, or a line has other columns
     */
    public static List<Line> read(Class<?> plugin, String name) {
        try (InputStream in = plugin.getModule().getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("The plugin has no " + FOLDER + name + ": pack it anew");
            }
            return lines(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException("Reading " + FOLDER + name + " failed", broken);
        }
    }

    private static List<Line> lines(String name, BufferedReader reader) {
        List<String> lines = reader.lines().toList();
        List<String> header = cells(lines.get(0));
        List<Line> result = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String place = name + " " + (i + 1);
            List<String> cells = cells(lines.get(i));
            if (cells.size() != header.size()) {
                throw new IllegalStateException(
                        place + " has " + cells.size() + " cells for " + header.size() + " columns");
            }
            Map<String, String> row = new HashMap<>();
            for (int column = 0; column < header.size(); column++) {
                row.put(header.get(column), cells.get(column));
            }
            result.add(new Line(place, row));
        }
        return List.copyOf(result);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
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
