package org.portolan.api.intake;

import java.util.List;

/**
 * A whole sheet as its cells' texts, for files that are laid out for people: title rows, several blocks, merged cells.
 *
 * <p>A number is written as a spreadsheet program keeps it (0.5, never 0.49999), a percentage as it is shown (12%), a day
 * in ISO form. Rows and columns count from 1, as a spreadsheet program does.
 *
 * @param sheet its name; empty for CSV and TSV
 * @param hidden true where the file does not show it
 * @param rows cells from row 1 and column 1 on; a row may be shorter than the others, or empty
 * @param merges the cells that are joined, from top to bottom; the text stands in the first of each
 */
public record Grid(String sheet, boolean hidden, List<List<String>> rows, List<Merge> merges) {

    public Grid {
        rows = rows.stream().map(List::copyOf).toList();
        merges = List.copyOf(merges);
    }

    /** The cell's text; empty where there is no such cell. */
    public String text(int row, int column) {
        if (row < 1 || row > rows.size() || column < 1) {
            return "";
        }
        List<String> cells = rows.get(row - 1);
        return column > cells.size() ? "" : cells.get(column - 1);
    }

    /** The cell's text or, in a merged cell, the text that all of it shows. */
    public String shown(int row, int column) {
        for (Merge merge : merges) {
            if (merge.holds(row, column)) {
                return text(merge.firstRow(), merge.firstColumn());
            }
        }
        return text(row, column);
    }

    /** How many columns the widest row has. */
    public int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /** Name a cell as a spreadsheet program does: row 7 of column 2 is {@code B7}. */
    public static String cell(int row, int column) {
        return column(column) + row;
    }

    /** Name a column as a spreadsheet program does: 2 is {@code B}, 28 is {@code AB}. */
    public static String column(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    /** A block of cells that are joined to one; all four are within it. */
    public record Merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {

        public Merge {
            if (firstRow < 1 || firstColumn < 1 || lastRow < firstRow || lastColumn < firstColumn) {
                throw new IllegalArgumentException("joined cells cannot reach from row " + firstRow + ", column "
                        + firstColumn + " to row " + lastRow + ", column " + lastColumn);
            }
        }

        /** True where this cell is one of them. */
        public boolean holds(int row, int column) {
            return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
        }
    }
}
