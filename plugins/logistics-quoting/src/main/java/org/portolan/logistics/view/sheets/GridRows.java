package org.portolan.logistics.view.sheets;

import javax.swing.table.AbstractTableModel;
import org.portolan.api.intake.Grid;

/** The cells of one sheet as Swing wants them: rows and columns from 0, joined cells with the text that all of them show. */
final class GridRows extends AbstractTableModel {

    private final transient Grid grid;
    private final int width;

    GridRows(Grid grid) {
        this.grid = grid;
        this.width = grid.width();
    }

    Grid grid() {
        return grid;
    }

    /** True where the cell is a joined one, and not the first of them: its text stands elsewhere. */
    boolean isJoined(int row, int column) {
        return grid.text(row + 1, column + 1).isEmpty()
                && !grid.shown(row + 1, column + 1).isEmpty();
    }

    @Override
    public int getRowCount() {
        return grid.rows().size();
    }

    @Override
    public int getColumnCount() {
        return width;
    }

    @Override
    public String getColumnName(int column) {
        return Grid.column(column + 1);
    }

    @Override
    public Object getValueAt(int row, int column) {
        return grid.shown(row + 1, column + 1);
    }
}
