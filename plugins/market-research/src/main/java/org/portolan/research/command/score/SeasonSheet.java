package org.portolan.research.command.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.portolan.api.Workbench;
import org.portolan.api.report.Block;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Note;
import org.portolan.api.report.Table;
import org.portolan.api.report.Trace;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Percent;
import org.portolan.research.command.demand.TermSeason;
import org.portolan.research.model.demand.Peaks;
import org.portolan.research.store.market.CountryCards;

/** When a candidate is bought: by the interest in its term where that was imported, else by the market's festivals. */
final class SeasonSheet {

    private static final int PEAKS = 5;

    private final FeasibilityInput input;

    private SeasonSheet(FeasibilityInput input) {
        this.input = input;
    }

    static List<Block> of(FeasibilityInput input, Workbench bench) {
        SeasonSheet sheet = new SeasonSheet(input);
        String term = input.term().orElse(input.product());
        Optional<TermSeason> season =
                TermSeason.of(bench.store(), term, input.market().code());
        List<Block> blocks = new ArrayList<>();
        if (season.isPresent()) {
            blocks.addAll(sheet.season(season.get()));
        } else {
            blocks.add(new Note(Text.of("research.season.no-trends", term)));
        }
        blocks.add(sheet.festivals(bench));
        return blocks;
    }

    private List<Block> season(TermSeason season) {
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of(
                "research.season.season_strength",
                Cell.of(rounded(season.strength(), 3)),
                Text.of(
                        season.weak() ? "research.season.weak" : "research.season.of",
                        season.stored().term(),
                        season.stored().file())));
        if (!season.weak()) {
            Peaks.Span next = season.next(input.date());
            LocalDate order = next.begins().minusDays(input.leadDays());
            figures.add(Figure.of(
                    "research.season.next_peak",
                    Cell.of(next.top()),
                    Text.of("research.season.next_peak.note", next.begins(), next.ends())));
            figures.add(Figure.of(
                    "research.season.order_by",
                    Cell.of(order, trace(season, next)),
                    Text.of("research.season.order_by.note", Integer.toString(input.leadDays()))));
            long left = ChronoUnit.DAYS.between(input.date(), order);
            figures.add(Figure.of(
                    "research.season.days_left",
                    Cell.of(left),
                    left < 0 ? Text.of("research.season.late", next.begins().plusYears(1)) : Text.EMPTY));
        }
        List<List<Cell>> rows = season.highest(PEAKS).stream()
                .map(phase -> List.of(
                        Cell.of(phase.last()),
                        Cell.of(new Percent(rounded(phase.lift(), 4))),
                        Cell.of(phase.above()),
                        Cell.of(phase.seasons())))
                .toList();
        Table peaks = new Table(
                "peaks",
                Text.of("research.season.peaks"),
                List.of(
                        Column.of(Kind.DATE, "research.season.week"),
                        Column.of(Kind.PERCENT, "research.season.lift"),
                        Column.of(Kind.NUMBER, "research.season.above"),
                        Column.of(Kind.NUMBER, "research.season.seasons")),
                rows,
                Text.EMPTY);
        return List.of(new Figures(figures), peaks);
    }

    private Trace trace(TermSeason season, Peaks.Span next) {
        Text why = Text.of("research.season.order_by.why");
        return new Trace(
                Text.of("research.season.order_by"),
                List.of(
                        new Trace.Part(Text.of("research.season.begins"), next.begins(), why),
                        new Trace.Part(Text.of("research.feasibility.leadDays.title"), input.leadDays(), why)),
                season.stored().sources());
    }

    private Table festivals(Workbench bench) {
        boolean chinese = bench.locale().getLanguage().equals("zh");
        List<List<Cell>> rows = CountryCards.festivals(input.market().code(), input.date()).stream()
                .map(one -> List.of(
                        Cell.of(chinese ? one.chinese() : one.english()),
                        Cell.of(one.date()),
                        Cell.of(one.date().minusDays(input.leadDays())),
                        Cell.of(ChronoUnit.DAYS.between(input.date(), one.date().minusDays(input.leadDays()))),
                        Cell.of(one.source())))
                .toList();
        return new Table(
                "festivals",
                Text.of("research.season.festivals"),
                List.of(
                        Column.of(Kind.TEXT, "research.season.festival"),
                        Column.of(Kind.DATE, "research.season.date"),
                        Column.of(Kind.DATE, "research.season.order_by"),
                        Column.of(Kind.NUMBER, "research.season.days_left"),
                        Column.of(Kind.TEXT, "research.column.source")),
                rows,
                Text.of("research.season.no-festivals"));
    }

    private static BigDecimal rounded(double value, int digits) {
        return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP);
    }
}
