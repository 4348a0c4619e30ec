package org.portolan.logistics.view.packing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JPanel;
import javax.swing.UIManager;
import org.portolan.api.report.Report;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;

/** Draws one carton isometrically, each article in a shade of its own, with its number where there is room. */
final class CartonDrawing extends JPanel {

    private static final double COS = Math.cos(Math.toRadians(30));
    private static final double SIN = 0.5;
    private static final double MARGIN = 0.1;
    private static final int HUES = 9;

    private final Desk desk;
    private transient Optional<DrawnCarton> carton = Optional.empty();

    CartonDrawing(Desk desk) {
        this.desk = desk;
        setOpaque(false);
        setPreferredSize(new Dimension(UIManager.getFont("Label.font").getSize() * 28, 1));
        name("");
    }

    void show(Report report, int number) {
        carton = DrawnCarton.of(report, number);
        name(carton.map(DrawnCarton::title).orElse(""));
        setToolTipText(carton.map(DrawnCarton::title).orElse(null));
        repaint();
    }

    private void name(String what) {
        getAccessibleContext().setAccessibleName(desk.say(Text.of("logistics.pack.desk.drawing")) + " " + what);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        carton.ifPresent(drawn -> draw(g, drawn));
        g.dispose();
    }

    private void draw(Graphics2D g, DrawnCarton drawn) {
        double wide = (drawn.x() + drawn.y()) * COS;
        double high = (drawn.x() + drawn.y()) * SIN + drawn.z();
        double scale = (1 - 2 * MARGIN) * Math.min(getWidth() / wide, getHeight() / high);
        double left = (getWidth() - wide * scale) / 2 + drawn.y() * COS * scale;
        double top = (getHeight() - high * scale) / 2 + drawn.z() * scale;
        Eye eye = new Eye(left, top, scale);
        List<String> skus = new ArrayList<>();
        g.setColor(UIManager.getColor("Component.borderColor"));
        g.setStroke(new BasicStroke(1.5f));
        box(g, eye, drawn, false);
        for (DrawnCarton.Unit unit : drawn.units()) {
            if (!skus.contains(unit.sku())) {
                skus.add(unit.sku());
            }
            unit(g, eye, drawn, unit, shade(skus.indexOf(unit.sku())));
        }
        g.setColor(UIManager.getColor("Label.foreground"));
        box(g, eye, drawn, true);
        legend(g, skus);
    }

    /** Where a point of the carton is seen; y runs away from the eye to the left, x to the right, z upwards. */
    private record Eye(double left, double top, double scale) {

        double x(double x, double y) {
            return left + (x - y) * COS * scale;
        }

        double y(double x, double y, double z) {
            return top + ((x + y) * SIN - z) * scale;
        }

        Path2D face(double[]... corners) {
            Path2D path = new Path2D.Double();
            for (int i = 0; i < corners.length; i++) {
                double px = x(corners[i][0], corners[i][1]);
                double py = y(corners[i][0], corners[i][1], corners[i][2]);
                if (i == 0) {
                    path.moveTo(px, py);
                } else {
                    path.lineTo(px, py);
                }
            }
            path.closePath();
            return path;
        }
    }

    private static void unit(Graphics2D g, Eye eye, DrawnCarton carton, DrawnCarton.Unit unit, Color colour) {
        double x = unit.x();
        double y = carton.y() - unit.y() - unit.width();
        double x2 = x + unit.length();
        double y2 = y + unit.width();
        double z = unit.z();
        double z2 = z + unit.height();
        face(g, eye.face(new double[][] {{x, y, z2}, {x2, y, z2}, {x2, y2, z2}, {x, y2, z2}}), colour.brighter());
        face(g, eye.face(new double[][] {{x, y2, z}, {x2, y2, z}, {x2, y2, z2}, {x, y2, z2}}), colour);
        face(g, eye.face(new double[][] {{x2, y, z}, {x2, y2, z}, {x2, y2, z2}, {x2, y, z2}}), colour.darker());
    }

    private static void face(Graphics2D g, Path2D face, Color colour) {
        g.setColor(colour);
        g.fill(face);
        g.setColor(colour.darker().darker());
        g.setStroke(new BasicStroke(0.8f));
        g.draw(face);
    }

    /** The edges of the carton: those behind its contents, or those before them. */
    private static void box(Graphics2D g, Eye eye, DrawnCarton drawn, boolean front) {
        double x = drawn.x();
        double y = drawn.y();
        double z = drawn.z();
        if (front) {
            g.draw(eye.face(new double[][] {{0, y, 0}, {x, y, 0}, {x, y, z}, {0, y, z}}));
            g.draw(eye.face(new double[][] {{x, 0, 0}, {x, y, 0}, {x, y, z}, {x, 0, z}}));
        } else {
            g.draw(eye.face(new double[][] {{0, 0, 0}, {x, 0, 0}, {x, y, 0}, {0, y, 0}}));
            g.draw(eye.face(new double[][] {{0, 0, 0}, {x, 0, 0}, {x, 0, z}, {0, 0, z}}));
            g.draw(eye.face(new double[][] {{0, 0, 0}, {0, y, 0}, {0, y, z}, {0, 0, z}}));
        }
    }

    private void legend(Graphics2D g, List<String> skus) {
        g.setFont(UIManager.getFont("Label.font"));
        int line = g.getFontMetrics().getHeight();
        for (int i = 0; i < skus.size() && (i + 1) * line < getHeight(); i++) {
            g.setColor(shade(i));
            g.fillRect(line, line / 2 + i * line, line * 2 / 3, line * 2 / 3);
            g.setColor(UIManager.getColor("Label.foreground"));
            g.drawString(skus.get(i), line * 2, line / 2 + i * line + line * 2 / 3);
        }
    }

    private static Color shade(int index) {
        return Color.getHSBColor(0.58f + (float) (index % HUES) / HUES, 0.45f, 0.85f);
    }
}
