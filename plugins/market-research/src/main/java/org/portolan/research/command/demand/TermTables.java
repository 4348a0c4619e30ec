package org.portolan.research.command.demand;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.portolan.api.report.Block;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Table;
import org.portolan.api.report.Trace;
import org.portolan.api.report.Trace.Part;
import org.portolan.api.text.Text;
import org.portolan.research.model.demand.Decomposition;
import org.portolan.research.model.demand.Grain;
import org.portolan.research.model.demand.Peaks;
import org.portolan.research.store.trends.TrendsSeries;

/** The tables of a term: its peak weeks, and every period taken apart. */
final class TermTables {

    private static final int PEAKS = 8;

    private static final List<Column> PEAK = List.of(
            Column.of(Kind.NUMBER, "research.demand.column.week"),
            Column.of(Kind.DATE, "research.demand.column.last"),
            Column.of(Kind.PERCENT, "research.demand.column.lift"),
            Column.of(Kind.NUMBER, "research.demand.column.seasons"),
            Column.of(Kind.NUMBER, "research.demand.column.above"));

    private static final List<Column> PERIOD = List.of(
            Column.of(Kind.DATE, "research.demand.column.date"),
            Column.of(Kind.TEXT, "research.demand.column.hour"),
            Column.of(Kind.NUMBER, "research.demand.column.value"),
            Column.of(Kind.NUMBER, "research.demand.column.trend"),
            Column.of(Kind.NUMBER, "research.demand.column.season"),
            Column.of(Kind.NUMBER, "research.demand.column.remainder"),
            Column.of(Kind.TEXT, "research.demand.column.state"));

    private TermTables() {}

    static List<Block> of(TermDemand demand) {
        List<Block> tables = new ArrayList<>();
        demand.peaks()
                .ifPresent(peaks -> tables.add(peaks(peaks, demand.series().grain())));
        tables.add(periods(demand));
        return tables;
    }

    private static Table peaks(Peaks peaks, Grain grain) {
        List<List<Cell>> rows = peaks.all().stream()
                .limit(PEAKS)
                .map(phase -> List.of(
                        Cell.of(
                                grain == Grain.WEEK
                                        ? week(phase.last())
                                        : phase.last().getMonthValue()),
                        Cell.of(phase.last()),
                        Cell.of(Rounded.share(phase.lift())),
                        Cell.of(phase.seasons()),
                        Cell.of(phase.above())))
                .toList();
        return new Table("peaks", Text.of("research.demand.table.peaks"), PEAK, rows, Text.EMPTY);
    }

    /** ISO 8601 week; that of the middle of the period, since files begin their weeks on Sunday. */
    private static int week(LocalDate begins) {
        return begins.plusDays(3).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private static Table periods(TermDemand demand) {
        Map<LocalDateTime, TrendsSeries.Period> points = new HashMap<>();
        demand.stored().points().forEach(point -> points.put(point.at(), point));
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < demand.series().length(); i++) {
            rows.add(row(
                    demand, i, Optional.ofNullable(points.get(demand.series().at(i)))));
        }
        demand.stored().points().stream()
                .filter(TrendsSeries.Period::partial)
                .forEach(point -> rows.add(List.of(
                        Cell.of(point.at().toLocalDate()),
                        hour(demand, point.at()),
                        Cell.of(point.value()),
                        Cell.BLANK,
                        Cell.BLANK,
                        Cell.BLANK,
                        Cell.of(Text.of("research.demand.state.partial")))));
        return new Table(
                "periods",
                Text.of("research.demand.table.periods"),
                PERIOD,
                rows,
                Text.of("research.demand.table.periods.empty"));
    }

    private static List<Cell> row(TermDemand demand, int i, Optional<TrendsSeries.Period> point) {
        LocalDateTime at = demand.series().at(i);
        Optional<Decomposition> parts = demand.parts();
        Optional<Trace> trace = parts.flatMap(one -> point.map(known -> trace(demand, one, i, known)));
        String state = point.isEmpty() ? "unknown" : point.get().belowOne() ? "below_one" : "known";
        return List.of(
                Cell.of(at.toLocalDate()),
                hour(demand, at),
                point.map(known -> Cell.of(known.value())).orElse(Cell.BLANK),
                parts.map(one -> traced(one.trend()[i], trace)).orElse(Cell.BLANK),
                parts.map(one -> traced(one.season()[i], trace)).orElse(Cell.BLANK),
                parts.map(one -> traced(one.remainder(i), trace)).orElse(Cell.BLANK),
                Cell.of(Text.of("research.demand.state." + state)));
    }

    private static Cell traced(double value, Optional<Trace> trace) {
        return trace.map(one -> Rounded.cell(value, 2, one)).orElseGet(() -> Rounded.cell(value, 2));
    }

    private static Cell hour(TermDemand demand, LocalDateTime at) {
        return demand.series().grain().compareTo(Grain.DAY) < 0
                ? Cell.of(at.toLocalTime().toString())
                : Cell.BLANK;
    }

    private static Trace trace(TermDemand demand, Decomposition parts, int i, TrendsSeries.Period point) {
        return new Trace(
                Text.of("research.demand.table.periods"),
                List.of(
                        new Part(
                                Text.of("research.demand.column.value"),
                                Rounded.to(demand.series().values()[i], 1),
                                Text.of(
                                        point.belowOne()
                                                ? "research.demand.trace.half"
                                                : "research.demand.trace.file")),
                        new Part(
                                Text.of("research.demand.trace.weight"),
                                Rounded.to(parts.weights()[i], 3),
                                Text.of("research.demand.trace.weight.why")),
                        new Part(
                                Text.of("research.demand.trace.stl"),
                                parts.period(),
                                Text.of("research.demand.trace.stl.why"))),
                List.of(demand.stored().source(point)));
    }
}
