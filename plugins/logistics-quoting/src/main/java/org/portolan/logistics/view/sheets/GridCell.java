package org.portolan.logistics.view.sheets;

import java.awt.Color;
import java.awt.Component;
import java.awt.Font;
import java.awt.Graphics;
import java.util.Optional;
import javax.swing.JTable;
import javax.swing.UIManager;
import javax.swing.table.DefaultTableCellRenderer;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Severity;

/** Draws a cell of a sheet: headers bold, prices that were read on green, a corner where something was found. */
final class GridCell extends DefaultTableCellRenderer {

    private static final float TINT = 0.16f;

    private final SheetGrid sheet;
    private transient Optional<Finding> finding = Optional.empty();

    GridCell(SheetGrid sheet) {
        this.sheet = sheet;
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int row, int column) {
        setForeground(UIManager.getColor("Portolan.text"));
        setBackground(table.getBackground());
        super.getTableCellRendererComponent(table, value, selected, focused, row, column);
        GridMarks.Kind kind = sheet.marks().kind(row + 1, column + 1);
        finding = sheet.marks().finding(row + 1, column + 1).filter(Finding::needsAttention);
        setFont(table.getFont().deriveFont(kind == GridMarks.Kind.HEADER ? Font.BOLD : Font.PLAIN));
        boolean aside = sheet.marks().isSkipped() || sheet.isJoined(row, column);
        if (!selected) {
            setForeground(UIManager.getColor(aside ? "Portolan.dim" : "Portolan.text"));
            setBackground(ground(kind, table.getBackground()));
        }
        return this;
    }

    private static Color ground(GridMarks.Kind kind, Color plain) {
        return switch (kind) {
            case HEADER -> UIManager.getColor("Portolan.soft");
            case PRICE -> mixed(UIManager.getColor("Portolan.good"), plain, TINT);
            case NOTE -> mixed(UIManager.getColor("Portolan.accent"), plain, TINT / 2);
            case NONE -> plain;
        };
    }

    static Color mixed(Color colour, Color ground, float share) {
        return new Color(
                mixed(colour.getRed(), ground.getRed(), share),
                mixed(colour.getGreen(), ground.getGreen(), share),
                mixed(colour.getBlue(), ground.getBlue(), share));
    }

    private static int mixed(int colour, int ground, float share) {
        return Math.round(colour * share + ground * (1 - share));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        finding.ifPresent(found -> {
            int size = getHeight() / 3;
            graphics.setColor(
                    UIManager.getColor(found.severity() == Severity.ERROR ? "Portolan.red" : "Portolan.amber"));
            graphics.fillPolygon(new int[] {getWidth() - size, getWidth(), getWidth()}, new int[] {0, 0, size}, 3);
        });
    }
}
