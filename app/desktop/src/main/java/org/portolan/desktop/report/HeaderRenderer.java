package org.portolan.desktop.report;

import java.awt.Component;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.TableCellRenderer;

/** Puts the titles of numeric columns at the right, above their numbers. */
final class HeaderRenderer implements TableCellRenderer {

    private final ReportTable table;
    private final TableCellRenderer usual;

    HeaderRenderer(ReportTable table, TableCellRenderer usual) {
        this.table = table;
        this.usual = usual;
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable any, Object value, boolean selected, boolean focused, int row, int column) {
        Component header = usual.getTableCellRendererComponent(table, value, selected, focused, row, column);
        if (header instanceof JLabel label) {
            boolean numeric = table.rows()
                    .column(table.convertColumnIndexToModel(column))
                    .kind()
                    .isNumeric();
            label.setHorizontalAlignment(numeric ? SwingConstants.TRAILING : SwingConstants.LEADING);
        }
        return header;
    }
}
