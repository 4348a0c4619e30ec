package org.portolan.render;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Lines of a terminal whose parts stand below each other. What is widest decides; sentences go on below, nothing is cut. */
final class TextGrid {

    private static final String GAP = "  ";

    /** A cell as wide as this is a sentence, and goes on in the next line. */
    private static final int SENTENCE = 64;

    private final Locale locale;
    private final boolean[] right;
    private final int[] widths;

    /** Lay out columns, each aligned right where {@code right} says so. */
    TextGrid(Locale locale, boolean... right) {
        this.locale = locale;
        this.right = right.clone();
        this.widths = new int[right.length];
    }

    /** Make room for a line that will be written. */
    void measure(List<String> line) {
        for (int i = 0; i < widths.length; i++) {
            for (String part : lines(line.get(i))) {
                widths[i] = Math.max(widths[i], DisplayWidth.of(part));
            }
        }
    }

    void write(List<String> line, Appendable out) throws IOException {
        write(line, "", out);
    }

    private void write(List<String> line, String indent, Appendable out) throws IOException {
        List<List<String>> cells = line.stream().map(this::lines).toList();
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int y = 0; y < height; y++) {
            StringBuilder written = new StringBuilder(indent);
            for (int i = 0; i < widths.length; i++) {
                String part = y < cells.get(i).size() ? cells.get(i).get(y) : "";
                String padding = " ".repeat(Math.max(widths[i] - DisplayWidth.of(part), 0));
                written.append(i == 0 ? "" : GAP);
                written.append(right[i] ? padding + part : part + padding);
            }
            out.append(written.toString().stripTrailing()).append('\n');
        }
    }

    private List<String> lines(String cell) {
        return DisplayWidth.of(cell) > SENTENCE ? TextParagraph.wrap(cell, locale, SENTENCE) : List.of(cell);
    }

    void rule(Appendable out) throws IOException {
        write(Arrays.stream(widths).mapToObj("-"::repeat).toList(), out);
    }

    /** Measure and write a few lines, indented. */
    void writeAll(List<List<String>> lines, String indent, Appendable out) throws IOException {
        lines.forEach(this::measure);
        for (List<String> line : lines) {
            write(line, indent, out);
        }
    }
}
