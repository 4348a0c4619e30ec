package org.portolan.research.command.demand;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.portolan.api.report.Block;
import org.portolan.api.report.Chart;
import org.portolan.api.report.Chart.Point;
import org.portolan.api.report.Chart.Series;
import org.portolan.api.text.Text;
import org.portolan.research.model.demand.Grain;
import org.portolan.research.model.demand.Peaks;

/** The charts of a term: interest with its trend, and the shape of its year. */
final class TermCharts {

    private TermCharts() {}

    static List<Block> of(TermDemand demand) {
        List<Block> charts = new ArrayList<>();
        List<Series> lines = new ArrayList<>();
        lines.add(line(
                Text.literal(demand.stored().term()),
                demand.series(),
                i -> demand.series().values()[i]));
        demand.parts()
                .ifPresent(parts -> lines.add(
                        line(Text.of("research.demand.column.trend"), demand.series(), i -> parts.trend()[i])));
        charts.add(new Chart(
                "interest",
                Text.of("research.demand.chart.interest", demand.stored().term()),
                Text.of("research.demand.chart.time"),
                Text.of("research.demand.chart.of-peak"),
                Chart.Shape.LINE,
                lines));
        demand.peaks()
                .ifPresent(peaks -> charts.add(season(peaks, demand.series().grain())));
        return charts;
    }

    /** A line over the periods of a series; periods that are not known are left out. Hours share their day. */
    static Series line(Text name, org.portolan.research.model.demand.Series series, IntToDoubleFunction value) {
        return new Series(
                name,
                IntStream.range(0, series.length())
                        .filter(i -> Double.isFinite(value.applyAsDouble(i)))
                        .mapToObj(i -> new Point(
                                x(series, i),
                                Rounded.to(value.applyAsDouble(i), 2),
                                series.at(i).toString()))
                        .toList());
    }

    private static Object x(org.portolan.research.model.demand.Series series, int i) {
        return series.grain().compareTo(Grain.DAY) < 0 ? BigDecimal.valueOf(i) : series.day(i);
    }

    private static Chart season(Peaks peaks, Grain grain) {
        List<Peaks.Phase> year = peaks.all().stream()
                .sorted(Comparator.comparing(phase -> phase.last().getDayOfYear()))
                .toList();
        return new Chart(
                "season",
                Text.of("research.demand.chart.season"),
                Text.of("research.demand.chart.season.x"),
                Text.of("research.demand.chart.season.y"),
                Chart.Shape.BAR,
                List.of(new Series(
                        Text.of("research.demand.column.lift"),
                        year.stream()
                                .map(phase -> new Point(
                                        name(phase.last(), grain),
                                        Rounded.to(100 * phase.lift(), 1),
                                        phase.last().toString()))
                                .toList())));
    }

    /** A month by its number, a week by the day it began last. */
    private static String name(LocalDate day, Grain grain) {
        String date = day.toString();
        return grain == Grain.MONTH ? date.substring(5, 7) : date.substring(5);
    }
}
