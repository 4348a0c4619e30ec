package org.portolan.research.command.demand;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.portolan.api.report.Block;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Chart;
import org.portolan.api.report.Chart.Point;
import org.portolan.api.report.Column;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Note;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.report.Trace;
import org.portolan.api.report.Trace.Part;
import org.portolan.api.text.Text;
import org.portolan.research.model.demand.Grain;
import org.portolan.research.model.demand.Series;
import org.portolan.research.model.forecast.Accuracy;
import org.portolan.research.model.forecast.BackTest;
import org.portolan.research.model.forecast.Forecast.Range;

/** What is said of one forecast. */
record ForecastReport(Text name, Prepared prepared, List<Trace.Source> sources) {

    private static final List<Column> METHODS = List.of(
            Column.of(Kind.TEXT, "research.demand.column.method"),
            Column.of(Kind.NUMBER, "research.demand.column.mase"),
            Column.of(Kind.PERCENT, "research.demand.column.smape"),
            Column.of(Kind.NUMBER, "research.demand.column.mae"),
            Column.of(Kind.NUMBER, "research.demand.column.origins"),
            Column.of(Kind.TEXT, "research.demand.column.chosen"));

    private static final List<Column> STEPS = List.of(
            Column.of(Kind.DATE, "research.demand.column.date"),
            Column.of(Kind.NUMBER, "research.demand.column.forecast"),
            Column.of(Kind.NUMBER, "research.demand.column.low80"),
            Column.of(Kind.NUMBER, "research.demand.column.high80"),
            Column.of(Kind.NUMBER, "research.demand.column.low95"),
            Column.of(Kind.NUMBER, "research.demand.column.high95"),
            Column.of(Kind.NUMBER, "research.demand.column.actual"));

    /** So many seasons of the past are drawn before the forecast, or so many periods where a season is short. */
    private static final int DRAWN_SEASONS = 2;

    private static final int DRAWN_PERIODS = 120;

    static Text method(String key) {
        return Text.of("research.demand.method." + key);
    }

    Report report(List<Finding> findings) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(figures());
        blocks.add(new Note(Text.of(
                prepared.held().length > 0 ? "research.forecast.note.held" : "research.forecast.note.tested",
                Integer.toString(prepared.held().length),
                Integer.toString(prepared.forecast().best().origins()))));
        blocks.add(chart());
        blocks.add(new Table(
                "methods",
                Text.of("research.demand.table.methods"),
                METHODS,
                prepared.forecast().tests().stream().map(this::row).toList(),
                Text.EMPTY));
        blocks.add(steps());
        return new Report(Text.of("research.forecast.report", name), blocks, findings);
    }

    private Figures figures() {
        Accuracy chosen = prepared.chosen();
        Accuracy naive = prepared.naive();
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of(
                "research.demand.figure.total",
                Cell.of(Rounded.digits(Arrays.stream(prepared.forecast().mean()).sum()), trace()),
                Text.of(
                        "research.demand.figure.total.note",
                        Integer.toString(prepared.forecast().mean().length))));
        figures.add(Figure.of(
                "research.demand.figure.method",
                Cell.of(method(prepared.forecast().best().method().key())),
                Text.EMPTY));
        figures.add(figure("research.demand.figure.mase", chosen.mase(), Text.of("research.demand.figure.mase.note")));
        figures.add(figure("research.demand.figure.naive_mase", naive.mase(), Text.EMPTY));
        figures.add(Figure.of("research.demand.figure.smape", Cell.of(Rounded.share(chosen.smape())), Text.EMPTY));
        figures.add(Figure.of("research.demand.figure.naive_smape", Cell.of(Rounded.share(naive.smape())), Text.EMPTY));
        if (prepared.held().length > 0) {
            figures.add(Figure.of(
                    "research.demand.figure.covered",
                    Cell.of(Rounded.share(prepared.forecast().covered(prepared.held()))),
                    Text.EMPTY));
        }
        return new Figures(figures);
    }

    private Figure figure(String key, double value, Text note) {
        return Figure.of(key, Rounded.cell(value, 3, trace()), note);
    }

    private List<Cell> row(BackTest test) {
        return List.of(
                Cell.of(method(test.method().key())),
                Rounded.cell(test.accuracy().mase(), 3, trace()),
                Cell.of(Rounded.share(test.accuracy().smape())),
                Cell.of(Rounded.digits(test.accuracy().mae())),
                Cell.of(test.origins()),
                test.method().equals(prepared.forecast().best().method())
                        ? Cell.of(Text.of("research.demand.state.chosen"))
                        : Cell.BLANK);
    }

    /** What the forecast was made of: the history, the season, and every method's error on it. */
    private Trace trace() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(
                Text.of("research.demand.trace.history"),
                prepared.history().length,
                Text.of(
                        "research.demand.trace.history.why",
                        Integer.toString(prepared.forecast().season()))));
        for (BackTest test : prepared.forecast().tests()) {
            parts.add(new Part(
                    method(test.method().key()),
                    Rounded.digits(test.accuracy().mae()),
                    Text.of("research.demand.trace.back-test", Integer.toString(test.origins()))));
        }
        return new Trace(Text.of("research.forecast.report", name), parts, sources);
    }

    private Table steps() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < prepared.forecast().mean().length; i++) {
            Range range = prepared.forecast().ranges().get(i);
            rows.add(List.of(
                    Cell.of(day(i)),
                    Cell.of(Rounded.to(prepared.forecast().mean()[i], 2), trace()),
                    Cell.of(Rounded.to(range.low80(), 2)),
                    Cell.of(Rounded.to(range.high80(), 2)),
                    Cell.of(Rounded.to(range.low95(), 2)),
                    Cell.of(Rounded.to(range.high95(), 2)),
                    i < prepared.held().length ? Cell.of(Rounded.to(prepared.held()[i], 2)) : Cell.BLANK));
        }
        return new Table("forecast", Text.of("research.demand.table.forecast"), STEPS, rows, Text.EMPTY);
    }

    private LocalDate day(int step) {
        return prepared.series().day(prepared.history().length + step);
    }

    private Chart chart() {
        Series series = prepared.series();
        int drawn = Math.max(DRAWN_PERIODS, DRAWN_SEASONS * prepared.forecast().season());
        int from = Math.max(0, prepared.history().length - drawn);
        List<Point> past = new ArrayList<>();
        for (int i = from; i < series.length(); i++) {
            if (Double.isFinite(series.values()[i])) {
                past.add(point(i, series.values()[i]));
            }
        }
        return new Chart(
                "forecast",
                Text.of("research.forecast.report", name),
                Text.of("research.demand.chart.time"),
                Text.of("research.demand.chart.value"),
                Chart.Shape.LINE,
                List.of(
                        new Chart.Series(Text.of("research.demand.column.actual"), past),
                        line(
                                "research.demand.column.forecast",
                                i -> prepared.forecast().mean()[i]),
                        line(
                                "research.demand.column.low80",
                                i -> prepared.forecast().ranges().get(i).low80()),
                        line(
                                "research.demand.column.high80",
                                i -> prepared.forecast().ranges().get(i).high80())));
    }

    private Chart.Series line(String key, IntToDoubleFunction value) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < prepared.forecast().mean().length; i++) {
            points.add(point(prepared.history().length + i, value.applyAsDouble(i)));
        }
        return new Chart.Series(Text.of(key), points);
    }

    private Point point(int i, double value) {
        boolean hours = prepared.series().grain().compareTo(Grain.DAY) < 0;
        Object x = hours ? BigDecimal.valueOf(i) : prepared.series().day(i);
        return new Point(x, Rounded.to(value, 2), prepared.series().at(i).toString());
    }
}
