package org.portolan.render;

import java.awt.Color;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.portolan.api.report.Chart;
import org.portolan.api.text.Texts;

/** Draws charts, the same in the window and in files. */
public final class Charts {

    private Charts() {}

    /**
     * The colours of a theme.
     *
     * @param series in the order they are used
     */
    public record Palette(Color ground, Color text, Color dim, Color line, List<Color> series) {
        /** The light theme's colours, for files. */
        public static Palette light() {
            throw new UnsupportedOperationException();
        }
    }

    public static JFreeChart draw(Chart chart, Palette palette, Texts texts, Locale locale) {
        throw new UnsupportedOperationException();
    }
}
