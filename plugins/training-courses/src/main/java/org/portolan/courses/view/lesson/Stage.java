package org.portolan.courses.view.lesson;

import java.awt.BorderLayout;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.portolan.api.report.Report;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;

/** Where a lesson shows reports: live, or as the rehearsal saw them. */
final class Stage extends JPanel {

    private final transient Desk desk;

    Stage(Desk desk) {
        super(new BorderLayout());
        setOpaque(false);
        this.desk = desk;
        quiet();
    }

    /** Nothing to show yet: say where to look instead. */
    void quiet() {
        JLabel hint = new JLabel("<html><center>" + desk.say(Text.of("courses.lesson.stage")), JLabel.CENTER);
        hint.setBorder(BorderFactory.createEmptyBorder(0, 24, 0, 24));
        hint.putClientProperty("FlatLaf.styleClass", "dim");
        put(hint);
    }

    void show(Report report) {
        put(desk.report(report));
    }

    /** Show what the rehearsal saw, and say that it is no live run. */
    void show(BufferedImage picture, Text why) {
        JPanel pane = new JPanel(new BorderLayout(0, 8));
        pane.setOpaque(false);
        JLabel said = new JLabel("<html>" + desk.say(Text.of("courses.lesson.fallback", why)));
        said.setIcon(desk.icon("camera-outline"));
        said.setBorder(BorderFactory.createEmptyBorder(8, 16, 0, 16));
        pane.add(said, BorderLayout.NORTH);
        pane.add(new Picture(picture));
        put(pane);
    }

    private void put(JComponent component) {
        removeAll();
        add(component);
        revalidate();
        repaint();
    }

    /** A picture as large as fits. */
    private static final class Picture extends JComponent {

        private final transient BufferedImage image;

        Picture(BufferedImage image) {
            this.image = image;
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            Graphics2D pen = (Graphics2D) graphics.create();
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            double scale = Math.min(
                    1, Math.min((double) getWidth() / image.getWidth(), (double) getHeight() / image.getHeight()));
            pen.drawImage(image, 0, 0, (int) (image.getWidth() * scale), (int) (image.getHeight() * scale), null);
            pen.dispose();
        }
    }
}
