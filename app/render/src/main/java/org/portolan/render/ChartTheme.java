package org.portolan.render;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.text.NumberFormat;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.portolan.api.report.Chart;
import org.portolan.api.text.Text;

/** The calm look of all charts: one thin grid, no frame, no shadow, words in two tones. */
record ChartTheme(Charts.Palette palette, Locale locale) {

    static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 14);
    static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
    static final Stroke HAIR = new BasicStroke(1f);
    static final Stroke LINE = new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    /** Series differ by shape as well as by colour. */
    private static final Shape[] MARKS = {
        new Ellipse2D.Double(-4.5, -4.5, 9, 9),
        new Rectangle2D.Double(-4, -4, 8, 8),
        polygon(0, -5, 5, 4, -5, 4),
        polygon(0, -5.5, 5.5, 0, 0, 5.5, -5.5, 0),
        polygon(0, 5, 5, -4, -5, -4)
    };

    static Shape mark(int series, double scale) {
        return AffineTransform.getScaleInstance(scale, scale).createTransformedShape(MARKS[series % MARKS.length]);
    }

    private static Shape polygon(double... ends) {
        Path2D path = new Path2D.Double();
        path.moveTo(ends[0], ends[1]);
        for (int i = 2; i < ends.length; i += 2) {
            path.lineTo(ends[i], ends[i + 1]);
        }
        path.closePath();
        return path;
    }

    JFreeChart frame(Chart chart, Plot plot, Wording wording) {
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(new RectangleInsets(4, 4, 4, 8));
        plot.setNoDataMessage(wording.own("chart.empty"));
        plot.setNoDataMessageFont(SMALL);
        plot.setNoDataMessagePaint(palette.dim());
        if (chart.series().stream().allMatch(series -> series.points().isEmpty())) {
            hideAxes(plot);
        }
        JFreeChart drawn = new JFreeChart(null, TITLE, plot, false);
        drawn.setBackgroundPaint(palette.ground());
        drawn.setPadding(new RectangleInsets(8, 8, 8, 8));
        if (!chart.title().isEmpty()) {
            TextTitle title = new TextTitle(wording.say(chart.title()), TITLE);
            title.setPaint(palette.text());
            title.setHorizontalAlignment(HorizontalAlignment.LEFT);
            title.setPadding(2, 4, 6, 4);
            drawn.setTitle(title);
        }
        if (chart.series().size() > 1) {
            drawn.addSubtitle(legend(plot));
        }
        // Above the axis and not along it, because upright Chinese is turned on its side there and hard to read.
        Text upper = BarPlot.liesDown(plot) ? chart.x() : chart.y();
        if (!upper.isEmpty()) {
            TextTitle unit = new TextTitle(wording.say(upper), SMALL);
            unit.setPaint(palette.dim());
            unit.setHorizontalAlignment(HorizontalAlignment.LEFT);
            unit.setPadding(2, 4, 4, 4);
            drawn.addSubtitle(unit);
        }
        return drawn;
    }

    private static void hideAxes(Plot plot) {
        if (plot instanceof XYPlot points) {
            points.getDomainAxis().setVisible(false);
            points.getRangeAxis().setVisible(false);
            points.setRangeGridlinesVisible(false);
        } else if (plot instanceof CategoryPlot bars) {
            bars.getDomainAxis().setVisible(false);
            bars.getRangeAxis().setVisible(false);
            bars.setRangeGridlinesVisible(false);
        }
    }

    private LegendTitle legend(Plot plot) {
        LegendTitle legend = new LegendTitle(plot);
        legend.setPosition(RectangleEdge.TOP);
        legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
        legend.setFrame(BlockBorder.NONE);
        legend.setItemFont(SMALL);
        legend.setItemPaint(palette.text());
        legend.setItemLabelPadding(new RectangleInsets(2, 4, 2, 16));
        legend.setBackgroundPaint(null);
        return legend;
    }

    /** An axis of numbers with round steps, written as the language does. */
    NumberAxis numbers(String title) {
        NumberAxis axis = new NumberAxis(title);
        axis.setStandardTickUnits(NumberAxis.createStandardTickUnits(locale));
        axis.setNumberFormatOverride(NumberFormat.getNumberInstance(locale));
        axis.setUpperMargin(0.1);
        style(axis);
        return axis;
    }

    void style(Axis axis) {
        axis.setLabelFont(SMALL);
        axis.setLabelPaint(palette.dim());
        axis.setTickLabelFont(SMALL);
        axis.setTickLabelPaint(palette.dim());
        // Wide room around each number leaves fewer of them, and so a quieter grid.
        axis.setTickLabelInsets(new RectangleInsets(9, 8, 9, 8));
        axis.setTickMarksVisible(false);
        axis.setAxisLinePaint(palette.line());
        axis.setAxisLineStroke(HAIR);
    }
}
