package org.portolan.render;

import java.awt.Color;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.portolan.api.report.Chart;
import org.portolan.api.text.Texts;

/**
 * Draws charts, the same in the window and in files: title, units, a legend where there is more than one series, values on
 * hover. Letters are the logical font {@code SansSerif}, which falls back to the system's Chinese font.
 *
 * <p>Any thread may draw; a chart that is shown belongs to the event thread.
 */
public final class Charts {

    private Charts() {}

    /**
     * The colours of a theme.
     *
     * @param ground behind the chart
     * @param text for titles and the labels of points
     * @param dim for axes
     * @param line for the grid
     * @param series in the order they are used, the first of them the accent; more series than colours begin again
     */
    public record Palette(Color ground, Color text, Color dim, Color line, List<Color> series) {

        public Palette {
            if (series.isEmpty()) {
                throw new IllegalArgumentException("a palette needs at least one colour for series");
            }
            series = List.copyOf(series);
        }

        /** The light theme's colours, for files. */
        public static Palette light() {
            return of(
                    0xffffff, 0x1d2430, 0x6a7383, 0xdfe2e8, 0x1f6feb, 0xb8620a, 0x1a7f4b, 0x8250df, 0x0e7c86, 0xc0362c);
        }

        /** The dark theme's colours, for files that follow the reader's system. */
        public static Palette dark() {
            return of(
                    0x26292e, 0xe2e5ea, 0x969fad, 0x383c43, 0x5b9dff, 0xe0a04a, 0x57b881, 0xb794f6, 0x4fc1cc, 0xf47a70);
        }

        private static Palette of(int ground, int text, int dim, int line, int... series) {
            return new Palette(
                    new Color(ground),
                    new Color(text),
                    new Color(dim),
                    new Color(line),
                    IntStream.of(series).mapToObj(Color::new).toList());
        }

        Color series(int index) {
            return series.get(index % series.size());
        }
    }

    /** Draw a chart in a language. The chart holds the words of that language: draw anew to switch. */
    public static JFreeChart draw(Chart chart, Palette palette, Texts texts, Locale locale) {
        Wording wording = new Wording(texts, locale);
        ChartTheme theme = new ChartTheme(palette, locale);
        Plot plot = chart.shape() == Chart.Shape.BAR
                ? BarPlot.of(chart, theme, wording)
                : PointPlot.of(chart, theme, wording);
        return theme.frame(chart, plot, wording);
    }
}
