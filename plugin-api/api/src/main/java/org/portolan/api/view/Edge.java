package org.portolan.api.view;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Insets;
import javax.swing.UIManager;
import javax.swing.border.AbstractBorder;

/** A fine line at one side of a part, in the colour that lines have now: it follows a change of theme. Event thread. */
public final class Edge extends AbstractBorder {

    /** Where the line stands. */
    public enum Side {
        TOP,
        LEFT,
        BOTTOM,
        RIGHT
    }

    private final Side side;

    public Edge(Side side) {
        this.side = side;
    }

    @Override
    public void paintBorder(Component component, Graphics g, int x, int y, int width, int height) {
        g.setColor(UIManager.getColor("Portolan.line"));
        switch (side) {
            case TOP -> g.fillRect(x, y, width, 1);
            case LEFT -> g.fillRect(x, y, 1, height);
            case BOTTOM -> g.fillRect(x, y + height - 1, width, 1);
            case RIGHT -> g.fillRect(x + width - 1, y, 1, height);
        }
    }

    @Override
    public Insets getBorderInsets(Component component, Insets insets) {
        insets.set(
                side == Side.TOP ? 1 : 0,
                side == Side.LEFT ? 1 : 0,
                side == Side.BOTTOM ? 1 : 0,
                side == Side.RIGHT ? 1 : 0);
        return insets;
    }
}
