package org.portolan.research.store.trends;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.portolan.api.report.Place;
import org.portolan.api.report.Trace;
import org.portolan.research.model.demand.Grain;
import org.portolan.research.model.demand.Series;

/**
 * Interest in one term, as one download has it: values of two downloads are not of one scale.
 *
 * @param geo ISO country code, {@code WORLD}, or a region as the file names it; empty where it names none
 * @param points in order of time
 */
public record TrendsSeries(String importId, String file, String term, String geo, Grain grain, List<Period> points) {

    public TrendsSeries {
        points = List.copyOf(points);
    }

    /**
     * One period.
     *
     * @param belowOne where the file says {@code <1}
     * @param partial where it was not over
     */
    public record Period(LocalDateTime at, BigDecimal value, boolean belowOne, boolean partial, long row) {}

    /** The values of the periods that were over; {@code <1} counts as a half. */
    public Series series() {
        return Series.of(
                grain,
                points.stream()
                        .filter(point -> !point.partial())
                        .map(point -> new Series.Point(
                                point.at(),
                                point.belowOne() ? 0.5 : point.value().doubleValue()))
                        .toList());
    }

    public Trace.Source source(Period point) {
        return new Trace.Source(importId, Place.row(file, "", point.row()));
    }

    public List<Trace.Source> sources() {
        return points.stream().map(this::source).toList();
    }
}
