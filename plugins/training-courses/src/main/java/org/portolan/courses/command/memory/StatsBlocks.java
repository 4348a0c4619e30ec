package org.portolan.courses.command.memory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Chart;
import org.portolan.api.report.Chart.Point;
import org.portolan.api.report.Chart.Series;
import org.portolan.api.report.Column;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.courses.model.memory.Wishes;
import org.portolan.courses.store.memory.LogFigures.Leech;
import org.portolan.courses.store.memory.LogFigures.OfDay;
import org.portolan.courses.store.memory.LogFigures.OfDeck;

/** The charts and tables of the statistics. */
public final class StatsBlocks {

    private StatsBlocks() {}

    /** How many cards fall due on each day, from today on. */
    public static Chart forecast(List<Integer> forecast, LocalDate today) {
        List<Point> points = new ArrayList<>();
        for (int day = 0; day < forecast.size(); day++) {
            LocalDate date = today.plusDays(day);
            points.add(new Point(date, BigDecimal.valueOf(forecast.get(day)), date.toString()));
        }
        return new Chart(
                "forecast",
                Text.of("courses.stats.forecast"),
                Text.of("courses.stats.day"),
                Text.of("courses.stats.cards"),
                Chart.Shape.LINE,
                List.of(new Series(Text.of("courses.stats.due"), points)));
    }

    static Chart answers(List<OfDay> days) {
        return new Chart(
                "answers",
                Text.of("courses.stats.answers"),
                Text.of("courses.stats.day"),
                Text.of("courses.stats.answers-axis"),
                Chart.Shape.LINE,
                List.of(
                        new Series(Text.of("courses.stats.answers-axis"), points(days, false)),
                        new Series(Text.of("courses.stats.told-recalled"), points(days, true))));
    }

    private static List<Point> points(List<OfDay> days, boolean recalled) {
        return days.stream()
                .map(day -> new Point(
                        day.day(),
                        BigDecimal.valueOf(recalled ? day.recalled() : day.answers()),
                        day.day().toString()))
                .toList();
    }

    static Table decks(List<OfDeck> decks, Wishes wishes) {
        return new Table(
                "decks",
                Text.of("courses.stats.decks"),
                List.of(
                        Column.of(Kind.TEXT, "courses.column.deck"),
                        Column.of(Kind.NUMBER, "courses.column.cards"),
                        Column.of(Kind.NUMBER, "courses.column.new"),
                        Column.of(Kind.NUMBER, "courses.column.young"),
                        Column.of(Kind.NUMBER, "courses.column.mature"),
                        Column.of(Kind.NUMBER, "courses.column.suspended"),
                        Column.of(Kind.PERCENT, "courses.column.retention"),
                        Column.of(Kind.PERCENT, "courses.column.retention_wanted"),
                        Column.of(Kind.NUMBER, "courses.column.new_per_day"),
                        Column.of(Kind.NUMBER, "courses.column.reviews_per_day")),
                decks.stream()
                        .map(deck -> List.of(
                                Cell.of(deck.deck()),
                                number(deck.cards()),
                                number(deck.fresh()),
                                number(deck.young()),
                                number(deck.mature()),
                                number(deck.suspended()),
                                StatsCommand.share(deck.recalled(), deck.told()),
                                Cell.of(NextCard.percent(wishes.retention(deck.deck()))),
                                number(wishes.newPerDay(deck.deck())),
                                number(wishes.reviewsPerDay(deck.deck()))))
                        .toList(),
                Text.of("courses.review.no-cards"));
    }

    static Table leeches(List<Leech> leeches) {
        return new Table(
                "leeches",
                Text.of("courses.stats.leeches"),
                List.of(
                        Column.of(Kind.TEXT, "courses.column.card"),
                        Column.of(Kind.TEXT, "courses.column.deck"),
                        Column.of(Kind.NUMBER, "courses.column.lapses"),
                        Column.of(Kind.NUMBER, "courses.column.reviews")),
                leeches.stream()
                        .map(leech -> List.of(
                                Cell.of(leech.card()),
                                Cell.of(leech.deck()),
                                number(leech.lapses()),
                                number(leech.reviews())))
                        .toList(),
                Text.of("courses.stats.no-leeches"));
    }

    private static Cell number(int value) {
        return Cell.of(BigDecimal.valueOf(value));
    }
}
