package org.portolan.logistics.view.fees;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.Optional;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.UIManager;

/** One bar: a square at the cheaper end, a triangle at the dearer one, a dot where the unit stands. */
final class HeadroomBar extends JComponent {

    private static final long serialVersionUID = 1L;

    private final boolean cheaper;
    private final boolean dearer;
    private final double position;

    /**
     * Make a bar.
     *
     * @param position where the unit stands, from 0 at the left to 1 at the right
     */
    HeadroomBar(boolean cheaper, boolean dearer, double position) {
        this.cheaper = cheaper;
        this.dearer = dearer;
        this.position = position;
        setFont(UIManager.getFont("Label.font"));
    }

    @Override
    public Dimension getPreferredSize() {
        int height = getFontMetrics(getFont()).getHeight();
        return new Dimension(height * 8, height);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        int mark = getHeight() / 2;
        int middle = getHeight() / 2;
        int left = mark;
        int right = getWidth() - mark;
        g.setColor(UIManager.getColor("Component.borderColor"));
        g.setStroke(new BasicStroke(Math.max(1f, mark / 4f)));
        g.drawLine(left, middle, right, middle);
        if (cheaper) {
            g.setColor(colour("Portolan.good"));
            g.fillRect(left - mark / 2, middle - mark / 2, mark, mark);
        }
        if (dearer) {
            g.setColor(colour("Portolan.amber"));
            g.fillPolygon(
                    new int[] {right - mark / 2, right + mark / 2, right},
                    new int[] {middle + mark / 2, middle + mark / 2, middle - mark / 2},
                    3);
        }
        int dot = left + (int) Math.round((right - left) * position);
        g.setColor(colour("Component.accentColor"));
        g.fillOval(dot - mark / 2, middle - mark / 2, mark, mark);
        g.dispose();
    }

    private Color colour(String key) {
        return Optional.ofNullable(UIManager.getColor(key)).orElseGet(this::getForeground);
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                private static final long serialVersionUID = 1L;

                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.PROGRESS_BAR;
                }
            };
        }
        return accessibleContext;
    }
}
