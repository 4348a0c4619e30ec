package org.portolan.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Finds the character between the cells: the one that splits most rows into the same number of cells. */
final class Delimiters {

    private static final char[] CANDIDATES = {',', '\t', ';', '|'};
    private static final int ROWS = 200;

    private Delimiters() {}

    static char of(Path file, Encoding encoding) throws IOException {
        char best = ',';
        double most = 0;
        for (char candidate : CANDIDATES) {
            double score = score(file, encoding, candidate);
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    /** The share of rows that have the most frequent number of cells above one, a little more for more cells. */
    private static double score(Path file, Encoding encoding, char delimiter) throws IOException {
        Map<Integer, Integer> widths = new HashMap<>();
        int rows = 0;
        try (TextRecords records = new TextRecords(file, encoding, delimiter)) {
            while (rows < ROWS && records.next()) {
                if (!records.cells().isBlank()) {
                    rows++;
                    widths.merge(records.cells().size(), 1, Integer::sum);
                }
            }
        }
        double best = 0;
        for (Map.Entry<Integer, Integer> width : widths.entrySet()) {
            if (width.getKey() > 1) {
                best = Math.max(best, (double) width.getValue() / rows * (1 + Math.log(width.getKey()) / 10));
            }
        }
        return best;
    }
}
