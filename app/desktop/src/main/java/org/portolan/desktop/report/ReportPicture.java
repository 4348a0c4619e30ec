package org.portolan.desktop.report;

import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import javax.swing.JComponent;
import org.portolan.api.report.Report;

/** Draws a report as the window shows it, without showing it. Event thread. */
public final class ReportPicture {

    private ReportPicture() {}

    /** As much of the report as fits. */
    public static BufferedImage of(Report report, ReportSite site, int width, int height) {
        JComponent pane = ReportPane.of(report, site);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            pane.addNotify();
            pane.setSize(width, height);
            // Text that wraps knows its height only once its width is known, and tables theirs after that.
            for (int pass = 0; pass < 3; pass++) {
                invalidate(pane);
                layOut(pane);
            }
            pane.printAll(graphics);
        } finally {
            pane.removeNotify();
            graphics.dispose();
        }
        return image;
    }

    /** All of it before any is laid out: what stands outside asks what stands inside for its height. */
    private static void invalidate(Component component) {
        component.invalidate();
        if (component instanceof Container container) {
            for (Component child : container.getComponents()) {
                invalidate(child);
            }
        }
    }

    private static void layOut(Component component) {
        component.doLayout();
        if (component instanceof Container container) {
            for (Component child : container.getComponents()) {
                layOut(child);
            }
        }
    }
}
