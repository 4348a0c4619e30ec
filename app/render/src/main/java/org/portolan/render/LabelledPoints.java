package org.portolan.render;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYDataset;

/**
 * Points with their labels beside them: right, left, above or below, wherever no other point or label is in the way. A label
 * that fits nowhere is left out; hovering over its point shows it.
 */
final class LabelledPoints extends XYLineAndShapeRenderer {

    /** Beyond so many points labels would be a thicket. */
    static final int LABELLED_POINTS = 150;

    private static final int AWAY = 8;

    private final transient PointSet points;
    private final transient List<Rectangle2D> taken = new ArrayList<>();
    private transient Rectangle2D space = new Rectangle2D.Double();

    LabelledPoints(PointSet points) {
        super(false, true);
        this.points = points;
        setDefaultItemLabelsVisible(points.size() <= LABELLED_POINTS);
    }

    @Override
    public XYItemRendererState initialise(
            Graphics2D graphics, Rectangle2D area, XYPlot plot, XYDataset data, PlotRenderingInfo info) {
        space = area;
        taken.clear();
        if (points.size() <= LABELLED_POINTS) {
            for (int series = 0; series < points.getSeriesCount(); series++) {
                for (int item = 0; item < points.getItemCount(series); item++) {
                    double x = plot.getDomainAxis()
                            .valueToJava2D(points.getXValue(series, item), area, plot.getDomainAxisEdge());
                    double y = plot.getRangeAxis()
                            .valueToJava2D(points.getYValue(series, item), area, plot.getRangeAxisEdge());
                    taken.add(new Rectangle2D.Double(x - 5, y - 5, 10, 10));
                }
            }
        }
        return super.initialise(graphics, area, plot, data, info);
    }

    @Override
    protected void drawItemLabel(
            Graphics2D graphics,
            PlotOrientation orientation,
            XYDataset data,
            int series,
            int item,
            double x,
            double y,
            boolean negative) {
        String label = points.point(series, item).label();
        if (label.isEmpty()) {
            return;
        }
        graphics.setFont(getItemLabelFont(series, item));
        graphics.setPaint(getItemLabelPaint(series, item));
        FontMetrics metrics = graphics.getFontMetrics();
        double width = metrics.stringWidth(label);
        double height = metrics.getAscent() + metrics.getDescent();
        for (Point2D corner : List.of(
                new Point2D.Double(x + AWAY, y - height / 2),
                new Point2D.Double(x - AWAY - width, y - height / 2),
                new Point2D.Double(x - width / 2, y - AWAY - height),
                new Point2D.Double(x - width / 2, y + AWAY))) {
            Rectangle2D box = new Rectangle2D.Double(corner.getX(), corner.getY(), width, height);
            if (space.contains(box) && taken.stream().noneMatch(box::intersects)) {
                taken.add(box);
                graphics.drawString(label, (float) corner.getX(), (float) (corner.getY() + metrics.getAscent()));
                return;
            }
        }
    }
}
