package org.portolan.render;

import java.util.stream.IntStream;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;
import org.portolan.api.report.Chart;

/** Bars over names. They lie down where the names are many or long, so that every name is read without turning the head. */
final class BarPlot {

    private static final int STANDING_NAMES_WIDTH = 98;
    private static final int STANDING_NAME_WIDTH = 14;
    private static final int VALUED_BARS = 30;

    private BarPlot() {}

    static CategoryPlot of(Chart chart, ChartTheme theme, Wording wording) {
        DefaultCategoryDataset bars = new DefaultCategoryDataset();
        for (Chart.Series series : chart.series()) {
            for (Chart.Point point : series.points()) {
                bars.addValue(point.y(), wording.say(series.name()), wording.say(point.x()));
            }
        }
        boolean lying = liesDown(bars);
        CategoryAxis names = new CategoryAxis(lying ? "" : wording.say(chart.x()));
        names.setCategoryMargin(0.3);
        // A standing name may reach into the gaps beside its bars, and go on in a second line.
        names.setMaximumCategoryLabelWidthRatio(lying ? 0.4f : 1.3f);
        names.setMaximumCategoryLabelLines(lying ? 1 : 2);
        theme.style(names);
        NumberAxis values = theme.numbers(lying ? wording.say(chart.y()) : "");
        // Room for the number at the end of the longest bar.
        values.setUpperMargin(isValued(bars) ? lying ? 0.3 : 0.1 : values.getUpperMargin());
        if (isFlat(chart)) {
            values.setRange(0, 1); // Around zero alone an axis would count in nothings: 0, 0, -0.
        }
        CategoryPlot plot = new CategoryPlot(bars, names, values, renderer(bars, lying, theme, wording));
        plot.setOrientation(lying ? PlotOrientation.HORIZONTAL : PlotOrientation.VERTICAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setRangeGridlinePaint(theme.palette().line());
        plot.setRangeGridlineStroke(ChartTheme.HAIR);
        return plot;
    }

    /** True for a plot whose bars lie down. */
    static boolean liesDown(Plot plot) {
        return plot instanceof CategoryPlot bars && PlotOrientation.HORIZONTAL.equals(bars.getOrientation());
    }

    private static boolean isFlat(Chart chart) {
        return chart.series().stream()
                .flatMap(series -> series.points().stream())
                .allMatch(point -> point.y().signum() == 0);
    }

    private static boolean isValued(CategoryDataset bars) {
        return bars.getRowCount() * bars.getColumnCount() <= VALUED_BARS;
    }

    private static boolean liesDown(CategoryDataset bars) {
        int[] widths = IntStream.range(0, bars.getColumnCount())
                .map(i -> DisplayWidth.of(bars.getColumnKey(i).toString()))
                .toArray();
        return IntStream.of(widths).max().orElse(0) > STANDING_NAME_WIDTH
                || IntStream.of(widths).sum() + widths.length > STANDING_NAMES_WIDTH;
    }

    private static BarRenderer renderer(CategoryDataset bars, boolean lying, ChartTheme theme, Wording wording) {
        BarRenderer renderer = new BarRenderer();
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        renderer.setMaximumBarWidth(0.1);
        renderer.setItemMargin(0.08);
        renderer.setDefaultToolTipGenerator(
                (data, row, column) -> data.getColumnKey(column) + " · " + wording.say(data.getValue(row, column)));
        renderer.setDefaultItemLabelGenerator(values(wording));
        renderer.setDefaultItemLabelsVisible(isValued(bars));
        renderer.setDefaultItemLabelFont(ChartTheme.SMALL);
        renderer.setDefaultItemLabelPaint(theme.palette().text());
        if (lying) {
            renderer.setDefaultPositiveItemLabelPosition(
                    new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
            renderer.setDefaultNegativeItemLabelPosition(
                    new ItemLabelPosition(ItemLabelAnchor.OUTSIDE9, TextAnchor.CENTER_RIGHT));
        }
        for (int i = 0; i < bars.getRowCount(); i++) {
            renderer.setSeriesPaint(i, theme.palette().series(i));
        }
        return renderer;
    }

    private static CategoryItemLabelGenerator values(Wording wording) {
        return new CategoryItemLabelGenerator() {
            @Override
            public String generateRowLabel(CategoryDataset data, int row) {
                return data.getRowKey(row).toString();
            }

            @Override
            public String generateColumnLabel(CategoryDataset data, int column) {
                return data.getColumnKey(column).toString();
            }

            @Override
            public String generateLabel(CategoryDataset data, int row, int column) {
                Number value = data.getValue(row, column);
                return value == null ? "" : wording.say(value);
            }
        };
    }
}
