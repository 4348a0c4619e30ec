package org.portolan.render;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/**
 * Whether this Java can draw letters at all. On a bare server the system's libfreetype, libfontconfig or every font may be
 * missing, and each Java then fails in its own way: tried once, before a chart is drawn, so that a true fault of a chart is
 * never taken for it.
 */
final class DrawnLetters {

    private static final boolean POSSIBLE = tried();

    private DrawnLetters() {}

    static boolean arePossible() {
        return POSSIBLE;
    }

    private static boolean tried() {
        Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        try {
            return graphics.getFontMetrics(ChartTheme.SMALL).stringWidth("0") > 0;
        } catch (RuntimeException | Error noFonts) {
            return false;
        } finally {
            graphics.dispose();
        }
    }
}
