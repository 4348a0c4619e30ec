package org.portolan.desktop.theme;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.Icon;

/** The sign of the program: the compass rose of an old sea chart. */
public record Emblem(int size) implements Icon {

    private static final Color GROUND = new Color(0x1f6feb);
    private static final Color NEEDLE = new Color(0xffffff);
    private static final Color SHADOW = new Color(0xb9d3fb);

    /** For the window and the task bar, in the sizes that systems ask for. */
    public static List<Image> images() {
        return Stream.of(16, 20, 24, 32, 40, 48, 64, 128, 256)
                .map(Emblem::image)
                .toList();
    }

    private static Image image(int pixels) {
        BufferedImage image = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        draw(g, 0, 0, pixels);
        g.dispose();
        return image;
    }

    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
        Graphics2D g = (Graphics2D) graphics.create();
        draw(g, x, y, getIconWidth());
        g.dispose();
    }

    private static void draw(Graphics2D g, double x, double y, double size) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.translate(x, y);
        g.scale(size / 16, size / 16);
        g.setColor(GROUND);
        g.fill(new RoundRectangle2D.Double(0, 0, 16, 16, 7, 7));
        for (int quarter = 0; quarter < 4; quarter++) {
            g.setColor(NEEDLE);
            g.fill(half(1));
            g.setColor(SHADOW);
            g.fill(half(-1));
            g.rotate(Math.PI / 2, 8, 8);
        }
    }

    /** One side of the point that shows north. */
    private static Path2D half(int side) {
        Path2D path = new Path2D.Double();
        path.moveTo(8, 2);
        path.lineTo(8 + side * 1.7, 6.3);
        path.lineTo(8, 8);
        path.closePath();
        return path;
    }

    @Override
    public int getIconWidth() {
        return UIScale.scale(size);
    }

    @Override
    public int getIconHeight() {
        return UIScale.scale(size);
    }
}
