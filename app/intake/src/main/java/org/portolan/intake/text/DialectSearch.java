package org.portolan.intake.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.portolan.intake.table.BrokenRow;
import org.portolan.intake.table.Cells;

/**
 * Finds the delimiter and the meaning of quotation marks from the beginning of a text: those under which most rows, from
 * the header on, have the same number of cells, and the cells look like cells.
 */
final class DialectSearch {

    private static final char[] DELIMITERS = {',', '\t', ';', '|'};
    private static final int ROWS = 300;

    private DialectSearch() {}

    static Dialect of(String beginning) {
        Dialect best = new Dialect(',', Dialect.Quoting.QUOTED);
        double most = 0;
        for (char delimiter : DELIMITERS) {
            for (Dialect.Quoting quoting : Dialect.Quoting.values()) {
                Dialect dialect = new Dialect(delimiter, quoting);
                double score = quoting == Dialect.Quoting.QUOTED || beginning.indexOf('"') >= 0
                        ? score(read(beginning, dialect), delimiter) * (quoting == Dialect.Quoting.QUOTED ? 1 : 0.98)
                        : 0;
                if (score > most) {
                    most = score;
                    best = dialect;
                }
            }
        }
        return best;
    }

    /** The rows that are there, without the last one where it is broken or the text ends within it. */
    private static List<List<String>> read(String text, Dialect dialect) {
        List<List<String>> rows = new ArrayList<>();
        Cells cells = new Cells();
        try (TextRecords records = TextRecords.of(text, dialect)) {
            while (rows.size() < ROWS && records.next(cells)) {
                if (!cells.isBlank()) {
                    rows.add(cells.toList());
                }
            }
        } catch (BrokenRow last) {
            return rows;
        } catch (IOException impossible) {
            throw new IllegalStateException("cannot read text in memory", impossible);
        }
        return rows;
    }

    private static double score(List<List<String>> rows, char delimiter) {
        Map<Integer, Integer> widths = new HashMap<>();
        rows.forEach(row -> widths.merge(row.size(), 1, Integer::sum));
        double best = 0;
        for (int width : widths.keySet()) {
            if (width > 1) {
                best = Math.max(best, score(rows, width, delimiter));
            }
        }
        return best;
    }

    /** What comes before the first row of this width is a preamble and does not count. */
    private static double score(List<List<String>> rows, int width, char delimiter) {
        int from = 0;
        while (rows.get(from).size() != width) {
            from++;
        }
        List<List<String>> body = rows.subList(from, rows.size());
        List<List<String>> even =
                body.stream().filter(row -> row.size() == width).toList();
        double consistent = (double) even.size() / body.size();
        double clean = even.stream()
                .flatMap(List::stream)
                .mapToDouble(cell -> cleanness(cell, delimiter))
                .average()
                .orElse(0);
        return consistent * clean * Math.log(1 + (double) even.size() * (width - 1));
    }

    /** A cell with another delimiter or a lone quotation mark in it was probably cut in the wrong place. */
    private static double cleanness(String cell, char delimiter) {
        boolean quoted = cell.startsWith("\"") || cell.endsWith("\"");
        boolean foreign = false;
        for (char other : DELIMITERS) {
            // A comma with digits beside it or a blank after it belongs in a cell.
            foreign |= other != delimiter && other != ',' && cell.indexOf(other) >= 0;
        }
        return quoted ? 0.4 : foreign ? 0.6 : 1;
    }
}
