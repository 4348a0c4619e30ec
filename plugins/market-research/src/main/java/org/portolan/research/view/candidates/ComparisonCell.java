package org.portolan.research.view.candidates;

import java.awt.Component;
import java.awt.Font;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import javax.swing.table.DefaultTableCellRenderer;

/** A cell of the comparison: names bold, numbers right, results on the ground of the window. */
final class ComparisonCell extends DefaultTableCellRenderer {

    private final transient Comparison comparison;
    private final boolean head;

    /** @param head true for the columns that name the rows */
    ComparisonCell(Comparison comparison, boolean head) {
        this.comparison = comparison;
        this.head = head;
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int row, int column) {
        super.getTableCellRendererComponent(table, value, selected, focused, row, column);
        boolean words = head && column == 0;
        setHorizontalAlignment(words ? SwingConstants.LEADING : SwingConstants.TRAILING);
        boolean bold = (!head && row == 0) || (comparison.isResult(row) && !words);
        setFont(table.getFont().deriveFont(bold ? Font.BOLD : Font.PLAIN));
        if (!selected) {
            setBackground(
                    comparison.isResult(row) || (head && !(column == 1 && comparison.isFactor(row)))
                            ? UIManager.getColor("Portolan.ground")
                            : table.getBackground());
            setForeground(head ? UIManager.getColor("Portolan.dim") : table.getForeground());
        }
        setToolTipText(String.valueOf(value));
        if (!head && row == 0) {
            setText(wrapped(String.valueOf(value)));
        }
        return this;
    }

    /** A name may take two lines. */
    private static String wrapped(String name) {
        return "<html><div style='text-align:right'>"
                + name.replace("&", "&amp;").replace("<", "&lt;")
                + "</div></html>";
    }
}
