package org.portolan.intake.table;

import java.util.List;

/**
 * Tells a cell of several lines from a cell that swallowed rows, because a quotation mark in one row was closed by one in
 * a later row: then its lines have exactly the delimiters that rows have.
 */
public final class Swallowed {

    /** Narrower tables prove nothing: a line of prose may well have two commas. */
    private static final int NARROWEST = 4;

    private Swallowed() {}

    /**
     * Look for rows in the cells of a row.
     *
     * @param cells as the file has them, blanks and all
     * @param width how many cells a row of this table has
     */
    public static boolean in(List<String> cells, int width, char delimiter) {
        if (width < (delimiter == ',' ? NARROWEST : NARROWEST - 1)) {
            return false;
        }
        for (int i = 0; i < Math.min(cells.size(), width); i++) {
            if (holdsRows(cells.get(i).split("\r\n|\n|\r", -1), i, width, delimiter)) {
                return true;
            }
        }
        return false;
    }

    /** The first line ends a row that began {@code column} cells before it; those between are rows. */
    private static boolean holdsRows(String[] lines, int column, int width, char delimiter) {
        if (lines.length < 2 || column + count(lines[0], delimiter) != width - 1) {
            return false;
        }
        for (int i = 1; i < lines.length - 1; i++) {
            if (count(lines[i], delimiter) != width - 1) {
                return false;
            }
        }
        // Where the row was cut off by the end of the file, nothing is known of the last line.
        return lines.length > 2 || count(lines[lines.length - 1], delimiter) == column;
    }

    private static long count(String line, char delimiter) {
        return line.chars().filter(c -> c == delimiter).count();
    }
}
