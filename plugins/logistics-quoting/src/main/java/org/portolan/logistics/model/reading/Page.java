package org.portolan.logistics.model.reading;

import java.util.ArrayList;
import java.util.List;
import org.portolan.api.intake.Grid;

/** A sheet as it is seen: joined cells show their text everywhere. Rows and columns count from 1. */
final class Page {

    private final Grid grid;
    private final List<List<String>> shown;
    private final int width;

    private Page(Grid grid, List<List<String>> shown, int width) {
        this.grid = grid;
        this.shown = shown;
        this.width = width;
    }

    static Page of(Grid grid) {
        int width = grid.width();
        List<List<String>> shown = new ArrayList<>();
        for (int row = 1; row <= grid.rows().size(); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 1; column <= width; column++) {
                cells.add(Plain.lines(grid.text(row, column)));
            }
            shown.add(cells);
        }
        for (Grid.Merge merge : grid.merges()) {
            if (merge.firstRow() > shown.size() || merge.firstColumn() > width) {
                continue;
            }
            String text = shown.get(merge.firstRow() - 1).get(merge.firstColumn() - 1);
            for (int row = merge.firstRow(); row <= Math.min(merge.lastRow(), shown.size()); row++) {
                for (int column = merge.firstColumn(); column <= Math.min(merge.lastColumn(), width); column++) {
                    shown.get(row - 1).set(column - 1, text);
                }
            }
        }
        return new Page(grid, shown, width);
    }

    String sheet() {
        return grid.sheet();
    }

    boolean hidden() {
        return grid.hidden();
    }

    int rows() {
        return shown.size();
    }

    int width() {
        return width;
    }

    /** What the cell shows, its line breaks kept; empty outside. */
    String text(int row, int column) {
        return row < 1 || row > shown.size() || column < 1 || column > width
                ? ""
                : shown.get(row - 1).get(column - 1);
    }

    /** As {@link #text}, in one line. */
    String line(int row, int column) {
        return Plain.line(text(row, column));
    }

    /** What the cell itself holds: nothing in a joined cell but the first. */
    String own(int row, int column) {
        return Plain.lines(grid.text(row, column));
    }

    /** The cell as the file has it. */
    String raw(int row, int column) {
        return grid.text(row, column);
    }

    Spot spot(int row, int column) {
        return new Spot(sheet(), row, column);
    }

    boolean isBlank(int row) {
        for (int column = 1; column <= width; column++) {
            if (!text(row, column).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** How many different texts the row shows. */
    int distinct(int row) {
        return (int) shown.get(row - 1).stream()
                .filter(text -> !text.isEmpty())
                .distinct()
                .count();
    }
}
