package org.portolan.render;

import java.awt.Color;
import java.text.SimpleDateFormat;
import java.util.Locale;
import java.util.TimeZone;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.portolan.api.report.Chart;

/** Points and lines over numbers or dates. */
final class PointPlot {

    /** Where a line has more points than this, marks would hide it. */
    private static final int MARKED_POINTS = 40;

    private static final int SEEN_THROUGH = 150;

    private static final TimeZone UTC = TimeZone.getTimeZone("UTC");

    private PointPlot() {}

    static XYPlot of(Chart chart, ChartTheme theme, Wording wording) {
        PointSet points = new PointSet(chart, wording);
        NumberAxis y = theme.numbers("");
        boolean scatter = chart.shape() == Chart.Shape.SCATTER;
        // How much dearer one is than another is seen from zero only; how a line runs is seen best from near by.
        y.setAutoRangeIncludesZero(scatter);
        if (chart.series().stream()
                .flatMap(one -> one.points().stream())
                .allMatch(point -> point.y().signum() == 0)) {
            // Around nothing the range would be so narrow that every tick says nothing, one of them below it.
            y.setRange(0, 1);
        }
        XYPlot plot =
                new XYPlot(points, across(chart, points, theme, wording), y, renderer(points, scatter, theme, wording));
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(theme.palette().line());
        plot.setRangeGridlineStroke(ChartTheme.HAIR);
        return plot;
    }

    private static ValueAxis across(Chart chart, PointSet points, ChartTheme theme, Wording wording) {
        String title = wording.say(chart.x());
        if (!points.isOfDates()) {
            NumberAxis axis = theme.numbers(title);
            axis.setAutoRangeIncludesZero(false);
            axis.setLowerMargin(0.08);
            if (chart.series().stream()
                            .flatMap(one -> one.points().stream())
                            .map(Chart.Point::x)
                            .distinct()
                            .count()
                    == 1) {
                // Around a single value the range would be so narrow that every tick says the same.
                axis.setAutoRangeMinimumSize(2);
            }
            return axis;
        }
        DateAxis axis = new DateAxis(title, UTC, wording.locale());
        SimpleDateFormat iso = new SimpleDateFormat("yyyy-MM-dd", Locale.ROOT);
        iso.setTimeZone(UTC);
        axis.setDateFormatOverride(iso);
        theme.style(axis);
        return axis;
    }

    private static XYLineAndShapeRenderer renderer(
            PointSet points, boolean scatter, ChartTheme theme, Wording wording) {
        XYLineAndShapeRenderer renderer = scatter ? new LabelledPoints(points) : new XYLineAndShapeRenderer();
        renderer.setDefaultItemLabelFont(ChartTheme.SMALL);
        renderer.setDefaultItemLabelPaint(theme.palette().text());
        renderer.setDefaultToolTipGenerator((data, series, item) -> hover(points.point(series, item), wording));
        boolean crowded = scatter && points.size() > LabelledPoints.LABELLED_POINTS;
        for (int i = 0; i < points.getSeriesCount(); i++) {
            renderer.setSeriesLinesVisible(i, !scatter);
            renderer.setSeriesShapesVisible(i, scatter || points.getItemCount(i) <= MARKED_POINTS);
            renderer.setSeriesShape(i, ChartTheme.mark(i, scatter ? crowded ? 0.6 : 1 : 0.7));
            renderer.setSeriesStroke(i, ChartTheme.LINE);
            Color colour = theme.palette().series(i);
            renderer.setSeriesPaint(i, crowded ? seeThrough(colour) : colour);
        }
        return renderer;
    }

    /** Where points lie over each other, those below are seen. */
    private static Color seeThrough(Color colour) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), SEEN_THROUGH);
    }

    private static String hover(Chart.Point point, Wording wording) {
        String place = wording.say(point.x()) + " · " + wording.say(point.y());
        return point.label().isEmpty() ? place : point.label() + " · " + place;
    }
}
