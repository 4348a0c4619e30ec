package org.portolan.logistics.view.sheets;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.RenderingHints;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.JComponent;
import javax.swing.UIManager;

/** The numbers of the rows, at the left of a sheet: drag over some, and press the other button to say what they are. */
final class RowNumbers extends JComponent {

    private final SheetGrid sheet;
    private final transient PointingMenu menu;

    RowNumbers(SheetGrid sheet, PointingMenu menu) {
        this.sheet = sheet;
        this.menu = menu;
        setToolTipText(sheet.words().say("rows.tip"));
        sheet.getSelectionModel().addListSelectionListener(event -> {
            repaint();
            sheet.getTableHeader().repaint();
        });
        MouseAdapter mouse = new Mouse();
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
    }

    @Override
    public Dimension getPreferredSize() {
        FontMetrics metrics = getFontMetrics(sheet.getFont());
        int digits = Math.max(String.valueOf(sheet.getRowCount()).length(), 2);
        return new Dimension(metrics.charWidth('0') * (digits + 2), sheet.getPreferredSize().height);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        FontMetrics metrics = g.getFontMetrics(sheet.getFont());
        g.setFont(sheet.getFont());
        Color line = UIManager.getColor("Portolan.line");
        int height = sheet.getRowHeight();
        g.setColor(UIManager.getColor("TableHeader.background"));
        g.fillRect(0, 0, getWidth(), getHeight());
        int first = Math.max(g.getClipBounds().y / height, 0);
        int last = Math.min((g.getClipBounds().y + g.getClipBounds().height) / height + 1, sheet.getRowCount());
        for (int row = first; row < last; row++) {
            boolean chosen = sheet.isRowSelected(row);
            if (chosen) {
                g.setColor(UIManager.getColor("Portolan.soft"));
                g.fillRect(0, row * height, getWidth(), height);
            }
            String number = String.valueOf(row + 1);
            g.setColor(UIManager.getColor(chosen ? "Portolan.text" : "Portolan.dim"));
            g.drawString(
                    number,
                    getWidth() - metrics.stringWidth(number) - metrics.charWidth('0') / 2,
                    row * height + (height - metrics.getHeight()) / 2 + metrics.getAscent());
            g.setColor(line);
            g.drawLine(0, (row + 1) * height - 1, getWidth(), (row + 1) * height - 1);
        }
        g.drawLine(getWidth() - 1, 0, getWidth() - 1, getHeight());
        g.dispose();
    }

    private final class Mouse extends MouseAdapter {

        private int from;

        @Override
        public void mousePressed(MouseEvent event) {
            int row = row(event);
            if (row >= 0 && !(event.isPopupTrigger() && sheet.isRowSelected(row))) {
                from = event.isShiftDown() ? from : row;
                choose(row);
            }
            show(event);
        }

        @Override
        public void mouseDragged(MouseEvent event) {
            choose(Math.max(row(event), 0));
        }

        @Override
        public void mouseReleased(MouseEvent event) {
            show(event);
        }

        private void choose(int row) {
            sheet.requestFocusInWindow();
            sheet.setRowSelectionInterval(Math.min(from, sheet.getRowCount() - 1), row);
            sheet.setColumnSelectionInterval(0, sheet.getColumnCount() - 1);
        }

        private void show(MouseEvent event) {
            if (event.isPopupTrigger() && row(event) >= 0) {
                menu.ofRows(sheet).show(RowNumbers.this, event.getX(), event.getY());
            }
        }

        private int row(MouseEvent event) {
            return sheet.rowAtPoint(new Point(0, event.getY()));
        }
    }
}
