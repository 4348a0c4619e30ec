package org.portolan.logistics.view.sheets;

import java.awt.Cursor;
import java.awt.FontMetrics;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.AbstractAction;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.table.JTableHeader;
import javax.swing.table.TableColumn;
import org.portolan.api.intake.Grid;

/** One sheet of a workbook: its cells as the file has them, with what each was read as. */
final class SheetGrid extends JTable {

    private static final int MEASURED_ROWS = 60;
    /** Widths of columns, by letters of the font. */
    private static final int WIDEST = 26;

    private static final int NARROWEST = 8;
    /** So much of what it is taken for is always seen. */
    private static final int NAMED = 14;

    private final transient SheetWords words;
    private final transient PointingMenu menu;
    private final boolean alone;
    private transient GridMarks marks;

    /** @param alone true where the workbook has no other sheet */
    SheetGrid(Grid grid, boolean alone, GridMarks marks, SheetWords words, PointingMenu menu) {
        super(new GridRows(grid));
        this.alone = alone;
        this.marks = marks;
        this.words = words;
        this.menu = menu;
        setAutoResizeMode(AUTO_RESIZE_OFF);
        setCellSelectionEnabled(true);
        setSelectionMode(ListSelectionModel.SINGLE_INTERVAL_SELECTION);
        setShowGrid(true);
        setDefaultRenderer(Object.class, new GridCell(this));
        getAccessibleContext().setAccessibleName(words.say("grid", grid.sheet()));
        JTableHeader header = getTableHeader();
        header.setReorderingAllowed(false);
        header.setDefaultRenderer(new GridHeader(this));
        header.addMouseListener(new ColumnMouse());
        addMouseListener(new CellMouse());
        for (String key : List.of("shift F10", "CONTEXT_MENU", "ENTER")) {
            getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key), "point");
        }
        getActionMap().put("point", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                point();
            }
        });
        fitColumns();
    }

    Grid grid() {
        return ((GridRows) getModel()).grid();
    }

    /** The sheet as pointings name it: one that is alone has another name each month, and is meant by any. */
    String said() {
        return alone ? "" : grid().sheet();
    }

    boolean isJoined(int row, int column) {
        return ((GridRows) getModel()).isJoined(row, column);
    }

    PointingMenu menu() {
        return menu;
    }

    GridMarks marks() {
        return marks;
    }

    SheetWords words() {
        return words;
    }

    /** The same sheet, read anew. */
    void mark(GridMarks now) {
        marks = now;
        fitColumns();
        getTableHeader().repaint();
        repaint();
    }

    /** Show a cell, and choose it. */
    void go(int row, int column) {
        int r = Math.min(Math.max(row, 1), getRowCount()) - 1;
        int c = Math.min(Math.max(column, 1), getColumnCount()) - 1;
        if (r >= 0 && c >= 0) {
            changeSelection(r, c, false, false);
            scrollRectToVisible(getCellRect(r, c, true));
        }
    }

    /** The row, from 1, whose table the headers speak of. */
    int rowLookedAt() {
        return Math.max(getSelectedRow(), 0) + 1;
    }

    /** Ask what the chosen cells are. */
    private void point() {
        if (getSelectedRow() >= 0 && getSelectedColumn() >= 0) {
            Rectangle cell = getCellRect(getSelectedRow(), getSelectedColumn(), true);
            menu.ofCells(this).show(this, cell.x, cell.y + cell.height);
        }
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setRowHeight(getFontMetrics(getFont()).getHeight() * 3 / 2);
    }

    @Override
    public String getToolTipText(MouseEvent event) {
        int row = rowAtPoint(event.getPoint());
        int column = columnAtPoint(event.getPoint());
        return row < 0 || column < 0 ? "" : GridTips.of(this, row + 1, column + 1);
    }

    private void fitColumns() {
        FontMetrics metrics = getFontMetrics(getFont());
        int letter = metrics.charWidth('n');
        for (int c = 0; c < getColumnCount(); c++) {
            int column = c;
            int widest = IntStream.range(0, Math.min(MEASURED_ROWS, getRowCount()))
                    .filter(row -> !isJoined(row, column))
                    .map(row -> metrics.stringWidth(grid().text(row + 1, column + 1)))
                    .max()
                    .orElse(0);
            int named = GridTips.meaning(this, c + 1, rowLookedAt())
                    .map(words -> Math.min(metrics.stringWidth(words), letter * NAMED))
                    .orElse(0);
            int width = Math.min(Math.max(Math.max(widest, named), letter * NARROWEST), letter * WIDEST) + letter * 2;
            TableColumn own = getColumnModel().getColumn(c);
            own.setPreferredWidth(Math.max(width, own.getPreferredWidth()));
        }
    }

    /** A press on a column’s name asks what the column is, with either button. */
    private final class ColumnMouse extends MouseAdapter {

        @Override
        public void mouseReleased(MouseEvent event) {
            int column = columnAtPoint(event.getPoint());
            // Over an edge, the pointer makes the column wider, and asks for nothing.
            if (column >= 0 && getTableHeader().getCursor().getType() == Cursor.DEFAULT_CURSOR) {
                changeSelection(rowLookedAt() - 1, column, false, false);
                menu.ofColumn(SheetGrid.this, column + 1).show(getTableHeader(), event.getX(), event.getY());
            }
        }
    }

    private final class CellMouse extends MouseAdapter {

        @Override
        public void mousePressed(MouseEvent event) {
            show(event);
        }

        @Override
        public void mouseReleased(MouseEvent event) {
            show(event);
            getTableHeader().repaint();
        }

        private void show(MouseEvent event) {
            int row = rowAtPoint(event.getPoint());
            int column = columnAtPoint(event.getPoint());
            if (event.isPopupTrigger() && row >= 0 && column >= 0) {
                if (!isCellSelected(row, column)) {
                    changeSelection(row, column, false, false);
                }
                menu.ofCells(SheetGrid.this).show(SheetGrid.this, event.getX(), event.getY());
            }
        }
    }
}
