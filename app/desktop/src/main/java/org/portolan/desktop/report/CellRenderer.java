package org.portolan.desktop.report;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Insets;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import org.portolan.api.report.Cell;
import org.portolan.desktop.theme.Shade;

/** Draws a cell: numbers at the right with digits of one width, a value that can be opened underlined under the pointer. */
final class CellRenderer extends DefaultTableCellRenderer {

    private final ReportTable table;
    private boolean numeric;
    private boolean underlined;

    CellRenderer(ReportTable table) {
        this.table = table;
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable ignored, Object value, boolean selected, boolean focused, int row, int column) {
        Cell cell = (Cell) value;
        int at = table.convertColumnIndexToModel(column);
        numeric = table.rows().column(at).kind().isNumeric();
        underlined = cell.trace().isPresent() && ((focused && table.isFocusOwner()) || table.isHovered(row, column));
        super.getTableCellRendererComponent(table, table.rows().said(cell, at), selected, focused, row, column);
        setHorizontalAlignment(numeric ? SwingConstants.TRAILING : SwingConstants.LEADING);
        setToolTipText(null);
        return this;
    }

    @Override
    protected void paintComponent(Graphics g) {
        if (!numeric && !underlined) {
            super.paintComponent(g);
            return;
        }
        g.setColor(getBackground());
        g.fillRect(0, 0, getWidth(), getHeight());
        FontMetrics metrics = g.getFontMetrics(getFont());
        Insets insets = getInsets();
        int width = TabularDigits.width(metrics, getText());
        int x = numeric ? getWidth() - insets.right - width : insets.left;
        int baseline = (getHeight() - metrics.getHeight()) / 2 + metrics.getAscent();
        g.setColor(underlined ? Shade.ACCENT.color() : getForeground());
        TabularDigits.draw(this, g, getText(), x, baseline);
        if (underlined) {
            g.fillRect(x, baseline + UIScale.scale(2), width, UIScale.scale(1));
        }
    }
}
