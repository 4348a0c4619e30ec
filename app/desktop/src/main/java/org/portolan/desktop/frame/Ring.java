package org.portolan.desktop.frame;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import javax.swing.JComponent;
import javax.swing.JLayeredPane;
import javax.swing.Timer;
import javax.swing.UIManager;

/** A ring around something in the window that a person should look at; it goes away by itself, and never takes a click. */
final class Ring extends JComponent {

    private static final int STAYS = 4_000;

    private final Timer timer;

    private Ring(JLayeredPane pane) {
        setFocusable(false);
        timer = new Timer(STAYS, event -> {
            pane.remove(this);
            pane.repaint();
        });
        timer.setRepeats(false);
    }

    /** Draw a ring around a place in the pane. */
    static void around(JLayeredPane pane, Rectangle place) {
        Ring ring = new Ring(pane);
        int wider = UIScale.scale(4);
        ring.setBounds(place.x - wider, place.y - wider, place.width + 2 * wider, place.height + 2 * wider);
        pane.add(ring, JLayeredPane.DRAG_LAYER);
        pane.repaint();
        ring.timer.start();
    }

    /** What is below keeps the mouse. */
    @Override
    public boolean contains(int x, int y) {
        return false;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D pen = (Graphics2D) graphics.create();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(UIManager.getColor("Component.accentColor"));
        pen.setStroke(new BasicStroke(UIScale.scale(3f)));
        int inset = UIScale.scale(2);
        int arc = UIScale.scale(12);
        pen.drawRoundRect(inset, inset, getWidth() - 2 * inset - 1, getHeight() - 2 * inset - 1, arc, arc);
        pen.dispose();
    }
}
