package org.portolan.courses.intake.anki;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads text of columns as Anki does: a field in quotes may hold separators, line ends and doubled quotes; a line that begins
 * with {@code #} is a comment. A quote that is never closed is a character like others.
 */
final class DelimitedText {

    private final String text;
    private final char separator;
    private int at;
    private int line = 1;

    private DelimitedText(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /**
     * One row.
     *
     * @param line of the file, on which it begins
     */
    record Line(int line, List<String> cells) {

        Line {
            cells = List.copyOf(cells);
        }

        /** The cell of a column, counted from 1; empty where the row is shorter. */
        String cell(int column) {
            return column < 1 || column > cells.size() ? "" : cells.get(column - 1);
        }
    }

    static List<Line> read(String text, char separator) {
        return new DelimitedText(text, separator).rows();
    }

    private List<Line> rows() {
        List<Line> rows = new ArrayList<>();
        while (at < text.length()) {
            int begun = line;
            if (text.charAt(at) == '#') {
                at = lineEnd(at);
                newLine();
                continue;
            }
            List<String> cells = new ArrayList<>();
            do {
                cells.add(cell());
            } while (at < text.length() && text.charAt(at) == separator && at++ >= 0);
            newLine();
            if (cells.size() > 1 || !cells.get(0).isBlank()) {
                rows.add(new Line(begun, cells));
            }
        }
        return rows;
    }

    private String cell() {
        if (at < text.length() && text.charAt(at) == '"') {
            int close = close(at + 1);
            if (close > 0) {
                String quoted = text.substring(at + 1, close).replace("\"\"", "\"");
                line += (int) quoted.chars().filter(c -> c == '\n').count();
                at = close + 1;
                return quoted.replace("\r\n", "\n") + plain();
            }
        }
        return plain();
    }

    private String plain() {
        int start = at;
        while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n') {
            at++;
        }
        String cell = text.substring(start, at);
        return cell.endsWith("\r") ? cell.substring(0, cell.length() - 1) : cell;
    }

    /** Where the quote is that closes; -1 where there is none. */
    private int close(int from) {
        for (int quote = text.indexOf('"', from); quote >= 0; quote = text.indexOf('"', quote + 2)) {
            if (quote + 1 >= text.length() || text.charAt(quote + 1) != '"') {
                return quote;
            }
        }
        return -1;
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private void newLine() {
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
            line++;
        }
    }
}
