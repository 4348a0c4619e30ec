package org.portolan.render;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Lines of a terminal whose parts stand below each other. What is widest decides; nothing is cut. */
final class TextGrid {

    private static final String GAP = "  ";

    private final boolean[] right;
    private final int[] widths;

    /** Lay out columns, each aligned right where {@code right} says so. */
    TextGrid(boolean... right) {
        this.right = right.clone();
        this.widths = new int[right.length];
    }

    /** Make room for a line that will be written. */
    void measure(List<String> line) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], DisplayWidth.of(line.get(i)));
        }
    }

    void write(List<String> line, Appendable out) throws IOException {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String padding = " ".repeat(Math.max(widths[i] - DisplayWidth.of(line.get(i)), 0));
            written.append(i == 0 ? "" : GAP);
            written.append(right[i] ? padding + line.get(i) : line.get(i) + padding);
        }
        out.append(written.toString().stripTrailing()).append('\n');
    }

    void rule(Appendable out) throws IOException {
        write(Arrays.stream(widths).mapToObj("-"::repeat).toList(), out);
    }

    /** Measure and write a few lines, indented. */
    void writeAll(List<List<String>> lines, String indent, Appendable out) throws IOException {
        lines.forEach(this::measure);
        for (List<String> line : lines) {
            out.append(indent);
            write(line, out);
        }
    }
}
