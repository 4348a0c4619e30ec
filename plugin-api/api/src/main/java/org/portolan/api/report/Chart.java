package org.portolan.api.report;

import java.math.BigDecimal;
import java.util.List;
import org.portolan.api.text.Text;

/**
 * A chart. The host draws it in its theme, with legend, hover values and export.
 *
 * @param key stable name for scripts
 * @param x the title and unit of the horizontal axis
 * @param y the title and unit of the vertical axis
 */
public record Chart(String key, Text title, Text x, Text y, Shape shape, List<Series> series) implements Block {

    public Chart {
        series = List.copyOf(series);
    }

    /** How points are drawn. */
    public enum Shape {
        /** Points over numbers or dates, each with its label. */
        SCATTER,
        /** A line over numbers or dates. */
        LINE,
        /** Bars over names. */
        BAR
    }

    /** Points that belong together, under one name in the legend. */
    public record Series(Text name, List<Point> points) {
        public Series {
            points = List.copyOf(points);
        }
    }

    /**
     * One point.
     *
     * @param x a {@link BigDecimal} or {@link java.time.LocalDate}, or for bars a {@link String}
     * @param label what it is, shown on hover
     */
    public record Point(Object x, BigDecimal y, String label) {}
}
