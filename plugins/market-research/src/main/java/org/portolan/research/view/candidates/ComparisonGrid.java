package org.portolan.research.view.candidates;

import java.awt.Dimension;
import java.awt.EventQueue;
import java.util.function.IntConsumer;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.TableColumnModel;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;

/** The comparison with its factors and weights at the left, which stay there while many candidates scroll. */
final class ComparisonGrid {

    private static final int LETTERS = 13;

    private final Comparison comparison;
    private final JTable table;
    private final JTable head;
    private final JScrollPane pane;

    /** @param chosen gets the place of the candidate that a person chose */
    ComparisonGrid(Comparison comparison, Desk desk, IntConsumer chosen) {
        this.comparison = comparison;
        table = made(new JTable(comparison), desk.say(Text.of("research.candidates-desk.grid")));
        table.setDefaultRenderer(Object.class, new ComparisonCell(comparison, false));
        table.setColumnSelectionAllowed(true);
        table.setRowSelectionAllowed(true);
        table.getColumnModel().getSelectionModel().addListSelectionListener(event -> {
            if (!event.getValueIsAdjusting() && table.getSelectedColumn() >= 0) {
                chosen.accept(table.getSelectedColumn());
            }
        });
        head = made(new JTable(new Head(comparison)), desk.say(Text.of("research.column.weight")));
        head.setDefaultRenderer(Object.class, new ComparisonCell(comparison, true));
        pane = new JScrollPane(table);
        pane.setRowHeaderView(head);
        pane.setColumnHeaderView(null);
        // Both tables hear of a change as well, and forget the height of rows: what fits is set after them.
        comparison.addTableModelListener(event -> EventQueue.invokeLater(this::fit));
        fit();
    }

    private static JTable made(JTable table, String name) {
        table.setTableHeader(null);
        table.setShowGrid(true);
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setSurrendersFocusOnKeystroke(true);
        table.putClientProperty("terminateEditOnFocusLost", true);
        table.getAccessibleContext().setAccessibleName(name);
        return table;
    }

    JComponent component() {
        return pane;
    }

    /** Begin to write the name of this candidate. */
    void write(int candidate) {
        table.changeSelection(0, candidate, false, false);
        table.editCellAt(0, candidate);
        table.requestFocusInWindow();
    }

    /** The place of the chosen candidate; −1 for none. */
    int chosen() {
        return table.getSelectedColumn();
    }

    /** What is being written is taken. */
    void settle() {
        if (table.isEditing()) {
            table.getCellEditor().stopCellEditing();
        }
        if (head.isEditing()) {
            head.getCellEditor().stopCellEditing();
        }
    }

    private void fit() {
        int letter = table.getFontMetrics(table.getFont()).charWidth('n');
        TableColumnModel columns = table.getColumnModel();
        for (int i = 0; i < columns.getColumnCount(); i++) {
            columns.getColumn(i).setPreferredWidth(LETTERS * letter);
        }
        int titles = 0;
        for (int row = 0; row < comparison.getRowCount(); row++) {
            titles = Math.max(titles, table.getFontMetrics(table.getFont()).stringWidth(comparison.title(row)));
        }
        int weights = table.getFontMetrics(table.getFont()).stringWidth(comparison.weight(0));
        head.getColumnModel().getColumn(0).setPreferredWidth(titles + 4 * letter);
        head.getColumnModel().getColumn(1).setPreferredWidth(weights + 4 * letter);
        table.setAutoResizeMode(columns.getColumnCount() > 4 ? JTable.AUTO_RESIZE_OFF : JTable.AUTO_RESIZE_ALL_COLUMNS);
        int names = 2 * table.getFontMetrics(table.getFont()).getHeight() + 3 * letter;
        table.setRowHeight(0, names);
        head.setRowHeight(0, names);
        int height = (comparison.getRowCount() - 1) * table.getRowHeight() + names;
        head.setPreferredScrollableViewportSize(new Dimension(titles + weights + 8 * letter, height));
        table.setPreferredScrollableViewportSize(new Dimension(20 * letter, height));
        head.revalidate();
        pane.revalidate();
        pane.repaint();
    }

    /** The names of the rows, and their weights. */
    private static final class Head extends AbstractTableModel {

        private final transient Comparison comparison;

        Head(Comparison comparison) {
            this.comparison = comparison;
            comparison.addTableModelListener(event -> fireTableDataChanged());
        }

        @Override
        public int getRowCount() {
            return comparison.getRowCount();
        }

        @Override
        public int getColumnCount() {
            return 2;
        }

        @Override
        public Object getValueAt(int row, int column) {
            return column == 0 ? comparison.title(row) : comparison.weight(row);
        }

        @Override
        public boolean isCellEditable(int row, int column) {
            return column == 1 && comparison.isFactor(row);
        }

        @Override
        public void setValueAt(Object value, int row, int column) {
            comparison.weigh(row, String.valueOf(value));
        }
    }
}
