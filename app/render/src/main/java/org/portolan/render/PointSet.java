package org.portolan.render;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jfree.data.xy.AbstractXYDataset;
import org.portolan.api.report.Chart;

/** A chart's points as JFreeChart asks for them: dates become milliseconds since 1970 in UTC. */
final class PointSet extends AbstractXYDataset {

    private final transient List<Chart.Series> series;
    private final transient List<String> names;

    PointSet(Chart chart, Wording wording) {
        this.series = chart.series();
        this.names = series.stream().map(Chart.Series::name).map(wording::say).toList();
    }

    boolean isOfDates() {
        return series.stream()
                .flatMap(one -> one.points().stream())
                .findFirst()
                .filter(point -> point.x() instanceof LocalDate)
                .isPresent();
    }

    int size() {
        return series.stream().mapToInt(one -> one.points().size()).sum();
    }

    Chart.Point point(int inSeries, int item) {
        return series.get(inSeries).points().get(item);
    }

    @Override
    public int getSeriesCount() {
        return series.size();
    }

    @Override
    public String getSeriesKey(int index) {
        return names.get(index);
    }

    @Override
    public int getItemCount(int index) {
        return series.get(index).points().size();
    }

    @Override
    public Number getX(int inSeries, int item) {
        Object x = point(inSeries, item).x();
        return x instanceof LocalDate date
                ? date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli()
                : (BigDecimal) x;
    }

    @Override
    public Number getY(int inSeries, int item) {
        return point(inSeries, item).y();
    }
}
