package org.portolan.research.command.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Chart;
import org.portolan.api.report.Column;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Table;
import org.portolan.api.report.Trace;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Percent;
import org.portolan.research.model.score.Factor;
import org.portolan.research.model.score.Score;
import org.portolan.research.model.score.Turn;
import org.portolan.research.store.score.Presets.Sourced;

/** The tables and the chart of a ranking. */
final class ScoreTables {

    private ScoreTables() {}

    static Table ranking(List<Score> ranking) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Score score : ranking) {
            rows.add(List.of(
                    Cell.of(rows.size() + 1),
                    Cell.of(score.candidate().name()),
                    Cell.of(ScoreCommand.decimal(score.points()), trace(score)),
                    Cell.of(percent(score.quality()))));
        }
        return new Table(
                "ranking",
                Text.of("research.table.ranking"),
                List.of(
                        Column.of(Kind.NUMBER, "research.column.place"),
                        Column.of(Kind.TEXT, "research.column.candidate"),
                        Column.of(Kind.NUMBER, "research.column.score"),
                        Column.of(Kind.PERCENT, "research.column.data_quality")),
                rows,
                Text.EMPTY);
    }

    static Chart chart(List<Score> ranking) {
        return new Chart(
                "score_chart",
                Text.of("research.table.ranking"),
                Text.of("research.column.candidate"),
                Text.of("research.column.score"),
                Chart.Shape.BAR,
                List.of(new Chart.Series(
                        Text.of("research.column.score"),
                        ranking.stream()
                                .limit(20)
                                .map(score -> new Chart.Point(
                                        score.candidate().name(),
                                        ScoreCommand.decimal(score.points()),
                                        score.candidate().name()))
                                .toList())));
    }

    /** The least change of one weight that puts a rival level with the best. */
    static Table turns(List<Turn> turns) {
        return new Table(
                "turns",
                Text.of("research.table.turns"),
                List.of(
                        Column.of(Kind.TEXT, "research.column.rival"),
                        Column.of(Kind.TEXT, "research.column.factor"),
                        Column.of(Kind.NUMBER, "research.column.weight"),
                        Column.of(Kind.NUMBER, "research.column.needs"),
                        Column.of(Kind.NUMBER, "research.column.change")),
                turns.stream()
                        .map(turn -> List.of(
                                Cell.of(turn.rival().name()),
                                Cell.of(word(turn.factor())),
                                Cell.of(ScoreCommand.decimal(turn.factor().weight())),
                                Cell.of(ScoreCommand.decimal(turn.weight())),
                                Cell.of(ScoreCommand.decimal(turn.change()))))
                        .toList(),
                Text.of("research.score.no-turn"));
    }

    static Table grades(List<Score> ranking) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Score score : ranking) {
            for (Score.Grade grade : score.grades()) {
                double value = score.candidate().value(grade.factor().key()).orElse(Double.NaN);
                rows.add(List.of(
                        Cell.of(score.candidate().name()),
                        Cell.of(word(grade.factor())),
                        Double.isNaN(value) ? Cell.BLANK : Cell.of(BigDecimal.valueOf(value)),
                        grade.grade().map(one -> Cell.of(percent(one))).orElse(Cell.BLANK),
                        Cell.of(ScoreCommand.decimal(grade.points()))));
            }
        }
        return new Table(
                "grades",
                Text.of("research.table.grades"),
                List.of(
                        Column.of(Kind.TEXT, "research.column.candidate"),
                        Column.of(Kind.TEXT, "research.column.factor"),
                        Column.of(Kind.NUMBER, "research.column.value"),
                        Column.of(Kind.PERCENT, "research.column.grade"),
                        Column.of(Kind.NUMBER, "research.column.points")),
                rows,
                Text.EMPTY);
    }

    static Table weights(List<Sourced> factors) {
        return new Table(
                "weights",
                Text.of("research.table.weights"),
                List.of(
                        Column.of(Kind.TEXT, "research.column.factor"),
                        Column.of(Kind.NUMBER, "research.column.weight"),
                        Column.of(Kind.NUMBER, "research.column.none"),
                        Column.of(Kind.NUMBER, "research.column.full"),
                        Column.of(Kind.TEXT, "research.column.curve"),
                        Column.of(Kind.TEXT, "research.column.source"),
                        Column.of(Kind.TEXT, "research.column.doubt")),
                factors.stream()
                        .map(one -> List.of(
                                Cell.of(word(one.factor())),
                                Cell.of(ScoreCommand.decimal(one.factor().weight())),
                                Cell.of(BigDecimal.valueOf(one.factor().none())),
                                Cell.of(BigDecimal.valueOf(one.factor().full())),
                                Cell.of(Text.of("research.curve."
                                        + one.factor().curve().name().toLowerCase(Locale.ROOT))),
                                Cell.of(one.source()),
                                Cell.of(one.doubt().isEmpty() ? Text.EMPTY : Text.of("research.doubt." + one.doubt()))))
                        .toList(),
                Text.EMPTY);
    }

    /** The points of each factor, and last their sum. */
    private static Trace trace(Score score) {
        List<Trace.Part> parts = new ArrayList<>();
        score.grades()
                .forEach(grade -> parts.add(new Trace.Part(
                        word(grade.factor()),
                        ScoreCommand.decimal(grade.points()),
                        Text.of(
                                "research.score.because",
                                ScoreCommand.decimal(grade.factor().weight()).toPlainString(),
                                grade.grade()
                                        .map(one -> percent(one).toString())
                                        .orElse("–")))));
        parts.add(new Trace.Part(Text.of("research.column.score"), ScoreCommand.decimal(score.points()), Text.EMPTY));
        return new Trace(Text.literal(score.candidate().name()), parts, List.of());
    }

    private static Text word(Factor factor) {
        return Text.of("research.factor." + factor.key());
    }

    private static Percent percent(double fraction) {
        return new Percent(BigDecimal.valueOf(fraction).setScale(4, RoundingMode.HALF_UP));
    }
}
