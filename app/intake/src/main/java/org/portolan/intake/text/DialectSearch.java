package org.portolan.intake.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.portolan.intake.table.BrokenRow;
import org.portolan.intake.table.Cells;
import org.portolan.intake.table.Swallowed;

/**
 * Finds the delimiter and the meaning of quotation marks from the beginning of a text: those under which most rows, from
 * the header on, have the same number of cells, and the cells look like cells.
 */
final class DialectSearch {

    private static final char[] DELIMITERS = {',', '\t', ';', '|'};
    private static final int ROWS = 300;
    /** What other ways of quoting must be better by. */
    private static final double RARE = 0.98;

    private DialectSearch() {}

    static Dialect of(String beginning) {
        Dialect best = new Dialect(',', Dialect.Quoting.QUOTED);
        double most = 0;
        for (char delimiter : DELIMITERS) {
            for (Dialect.Quoting quoting : quotings(delimiter, beginning)) {
                Dialect dialect = new Dialect(delimiter, quoting);
                double score =
                        score(read(beginning, dialect), delimiter) * (quoting == Dialect.Quoting.QUOTED ? 1 : RARE);
                if (score > most) {
                    most = score;
                    best = dialect;
                }
            }
        }
        return best;
    }

    /** Only programs that write tabs or bars leave quotation marks as they are. */
    private static List<Dialect.Quoting> quotings(char delimiter, String text) {
        if (text.indexOf('"') < 0) {
            return List.of(Dialect.Quoting.QUOTED);
        }
        List<Dialect.Quoting> quotings = new ArrayList<>(List.of(Dialect.Quoting.QUOTED));
        if (text.contains(delimiter + " \"")) {
            quotings.add(Dialect.Quoting.SPACED);
        }
        if (delimiter == '\t' || delimiter == '|') {
            quotings.add(Dialect.Quoting.LITERAL);
        }
        return quotings;
    }

    /** The rows that are there; one that does not end is one cell, like no other. */
    private static List<List<String>> read(String text, Dialect dialect) {
        List<List<String>> rows = new ArrayList<>();
        Cells cells = new Cells();
        try (TextRecords records = TextRecords.of(text, dialect)) {
            while (rows.size() < ROWS && records.next(cells)) {
                if (!cells.isBlank()) {
                    rows.add(cells.toRawList());
                }
            }
        } catch (BrokenRow last) {
            rows.add(List.of(""));
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
        List<List<String>> even = body.stream()
                .filter(row -> row.size() == width && !Swallowed.in(row, width, delimiter))
                .toList();
        double consistent = (double) even.size() / body.size();
        double clean = even.stream()
                .flatMap(List::stream)
                .mapToDouble(cell -> cleanness(cell, delimiter))
                .average()
                .orElse(0);
        return consistent * clean * Math.log(1 + (double) even.size() * (width - 1));
    }

    /** A cell with another delimiter or a lone quotation mark in it was probably cut in the wrong place. */
    private static double cleanness(String raw, char delimiter) {
        String cell = raw.strip();
        boolean quoted = cell.startsWith("\"") || cell.endsWith("\"");
        boolean foreign = false;
        for (char other : DELIMITERS) {
            // A comma with digits beside it or a blank after it belongs in a cell.
            foreign |= other != delimiter && other != ',' && cell.indexOf(other) >= 0;
        }
        return quoted ? 0.4 : foreign ? 0.6 : 1;
    }
}
