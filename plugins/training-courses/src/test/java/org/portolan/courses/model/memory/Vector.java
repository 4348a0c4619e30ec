package org.portolan.courses.model.memory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * One published value.
 *
 * @param within how far apart the published value and ours may be, as a share of what exceeds 1
 */
record Vector(String what, List<String> arguments, List<String> expected, double within, String source) {

    static List<Vector> all() throws IOException {
        try (InputStream in = Vector.class.getResourceAsStream("/memory/vectors.csv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(",", 5))
                    .map(cells -> new Vector(
                            cells[0], words(cells[1]), words(cells[2]), Double.parseDouble(cells[3]), cells[4]))
                    .toList();
        }
    }

    private static List<String> words(String cell) {
        return Arrays.asList(cell.split(" "));
    }

    double number(int argument) {
        return Double.parseDouble(arguments.get(argument));
    }

    Rating rating(int argument) {
        return Rating.of(Integer.parseInt(arguments.get(argument)));
    }

    @Override
    public String toString() {
        return what + " " + arguments + " is " + expected + " (" + source + ")";
    }
}
