package org.portolan.desktop.theme;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.GlyphVector;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import javax.swing.Icon;

/**
 * A Material Design icon. Drawn as an outline at the moment of painting, so it is sharp at any scale and follows the
 * theme.
 *
 * @param name such as {@code truck-outline}
 * @param size before scaling
 * @param shade empty to take the component's own foreground
 */
public record Symbol(String name, int size, Optional<Shade> shade) implements Icon {

    public static Symbol of(String name) {
        return new Symbol(name, 16, Optional.empty());
    }

    public static Symbol of(String name, Shade shade) {
        return new Symbol(name, 16, Optional.of(shade));
    }

    public Symbol size(int other) {
        return new Symbol(name, other, shade);
    }

    /** Read the icon font. Called off the event thread, once, after the first paint. */
    public static void load() {
        Glyphs.load();
    }

    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
        Glyphs.loaded()
                .ifPresent(glyphs -> glyphs.glyph(name).ifPresent(glyph -> {
                    Graphics2D g = (Graphics2D) graphics.create();
                    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
                    g.setColor(shade.map(Shade::color).orElseGet(component::getForeground));
                    GlyphVector vector = glyphs.font()
                            .deriveFont((float) getIconWidth())
                            .createGlyphVector(g.getFontRenderContext(), glyph);
                    Rectangle2D box = vector.getLogicalBounds();
                    double left = x + (getIconWidth() - box.getWidth()) / 2 - box.getX();
                    double top = y + (getIconHeight() - box.getHeight()) / 2 - box.getY();
                    g.fill(vector.getOutline((float) left, (float) top));
                    g.dispose();
                }));
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
