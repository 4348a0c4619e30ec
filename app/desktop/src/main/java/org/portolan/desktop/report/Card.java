package org.portolan.desktop.report;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.LayoutManager;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JPanel;
import org.portolan.desktop.theme.Shade;

/** A panel with a fine round frame. */
public class Card extends JPanel {

    private final Shade ground;

    public Card(Shade ground, LayoutManager layout) {
        super(layout);
        this.ground = ground;
        setOpaque(false);
    }

    /** The colour of its frame. */
    protected Shade frame() {
        return Shade.LINE;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        double arc = UIScale.scale(16f);
        var shape = new RoundRectangle2D.Double(0.5, 0.5, getWidth() - 1, getHeight() - 1, arc, arc);
        g.setColor(ground.color());
        g.fill(shape);
        g.setColor(frame().color());
        g.draw(shape);
        g.dispose();
    }
}
