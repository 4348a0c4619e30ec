package org.portolan.api.report;

import java.math.BigDecimal;
import java.time.LocalDate;
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
        check(key, shape, series);
    }

    private static void check(String key, Shape shape, List<Series> series) {
        List<Class<?>> kinds = series.stream()
                .flatMap(one -> one.points().stream())
                .<Class<?>>map(point -> point.x().getClass())
                .distinct()
                .toList();
        List<Class<?>> taken = shape == Shape.BAR ? List.of(String.class) : List.of(BigDecimal.class, LocalDate.class);
        if (kinds.size() > 1 || !taken.containsAll(kinds)) {
            throw new IllegalArgumentException("chart " + key + " of shape " + shape + " takes points over one of "
                    + taken + ", and was given " + kinds);
        }
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
     * @param x a {@link BigDecimal} or {@link LocalDate}, the same for all points of a chart; for bars a {@link String}
     * @param label what it is, shown on hover
     */
    public record Point(Object x, BigDecimal y, String label) {}
}
