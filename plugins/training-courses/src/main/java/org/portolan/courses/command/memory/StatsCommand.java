package org.portolan.courses.command.memory;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Param;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Block;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Note;
import org.portolan.api.report.Report;
import org.portolan.api.text.Text;
import org.portolan.courses.command.cards.NamedDeck;
import org.portolan.courses.store.memory.LogFigures;
import org.portolan.courses.store.memory.LogFigures.OfDay;
import org.portolan.courses.store.memory.LogFigures.OfDeck;
import org.portolan.courses.store.memory.LogFigures.Whole;
import org.portolan.courses.store.memory.Standings;

/** Says how learning goes: what is remembered, what is due, what it costs a day. */
public final class StatsCommand implements Command<StatsCommand.Input> {

    private static final int DAYS = 30;

    /**
     * Of what.
     *
     * @param deck with those below it; empty for all
     */
    public record Input(@Param(example = "Logistics") Optional<String> deck) {}

    @Override
    public String id() {
        return "courses.stats";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Report run(Input input, Workbench bench) throws Refusal {
        Standings.refresh(bench);
        String deck = NamedDeck.of(bench, input.deck());
        Whole log = LogFigures.whole(bench, deck, DAYS);
        Text title = deck.isEmpty() ? Text.of("courses.stats.title") : Text.of("courses.stats.of", deck);
        if (log.decks().isEmpty()) {
            return Report.of(title, new Note(Text.of("courses.review.no-cards")));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(cards(log));
        blocks.add(memory(log, deck));
        blocks.add(load(log.days(), log.forecast(), log.today()));
        blocks.add(NextCard.load(log.load()));
        NextCard.waiting(log.waiting(), bench).ifPresent(blocks::add);
        blocks.add(StatsBlocks.forecast(log.forecast(), log.today()));
        if (!log.days().isEmpty()) {
            blocks.add(StatsBlocks.answers(log.days()));
        }
        blocks.add(StatsBlocks.decks(log.decks(), log.wishes()));
        blocks.add(StatsBlocks.leeches(log.leeches()));
        return new Report(title, blocks, List.of());
    }

    private static Figures cards(Whole log) {
        List<OfDeck> decks = log.decks();
        return Figures.of(
                Figure.of("courses.figure.cards", count(decks, OfDeck::cards), Text.EMPTY),
                Figure.of("courses.figure.new", count(decks, OfDeck::fresh), Text.EMPTY),
                Figure.of("courses.figure.young", count(decks, OfDeck::young), Text.EMPTY),
                Figure.of("courses.figure.mature", count(decks, OfDeck::mature), Text.EMPTY),
                Figure.of("courses.figure.suspended", count(decks, OfDeck::suspended), Text.EMPTY),
                Figure.of(
                        "courses.figure.waiting",
                        Cell.of(BigDecimal.valueOf(log.waiting().cards())),
                        Text.EMPTY),
                Figure.of("courses.figure.leeches", count(decks, OfDeck::leeches), Text.EMPTY));
    }

    private static Figures memory(Whole log, String deck) {
        int told = log.days().stream().mapToInt(OfDay::told).sum();
        int recalled = log.days().stream().mapToInt(OfDay::recalled).sum();
        int toldEver = log.decks().stream().mapToInt(OfDeck::told).sum();
        int recalledEver = log.decks().stream().mapToInt(OfDeck::recalled).sum();
        double wanted = log.wishes().retention(deck);
        return Figures.of(
                Figure.of(
                        "courses.figure.retention",
                        share(recalled, told),
                        Text.of("courses.stats.of-answers", recalled, told)),
                Figure.of(
                        "courses.figure.retention_ever",
                        share(recalledEver, toldEver),
                        Text.of("courses.stats.of-answers", recalledEver, toldEver)),
                Figure.of("courses.figure.retention_wanted", Cell.of(NextCard.percent(wanted)), Text.EMPTY));
    }

    private static Figures load(List<OfDay> days, List<Integer> forecast, LocalDate today) {
        Optional<OfDay> now =
                days.stream().filter(day -> day.day().equals(today)).findFirst();
        long took = days.stream().mapToLong(OfDay::tookMs).sum();
        int answers = days.stream().mapToInt(OfDay::answers).sum();
        int ahead = forecast.stream().mapToInt(Integer::intValue).sum();
        return Figures.of(
                Figure.of(
                        "courses.figure.answers_today",
                        Cell.of(BigDecimal.valueOf(now.map(OfDay::answers).orElse(0))),
                        Text.EMPTY),
                Figure.of(
                        "courses.figure.minutes_today",
                        Cell.of(minutes(now.map(OfDay::tookMs).orElse(0L))),
                        Text.EMPTY),
                Figure.of("courses.figure.answers_a_day", Cell.of(perDay(answers)), Text.of("courses.stats.last-days")),
                Figure.of(
                        "courses.figure.minutes_a_day",
                        Cell.of(minutes(took / DAYS)),
                        Text.of("courses.stats.last-days")),
                Figure.of("courses.figure.due_a_day", Cell.of(perDay(ahead)), Text.of("courses.stats.next-days")));
    }

    private static Cell count(List<OfDeck> decks, ToIntFunction<OfDeck> number) {
        return Cell.of(BigDecimal.valueOf(decks.stream().mapToInt(number).sum()));
    }

    static Cell share(int part, int whole) {
        return whole == 0 ? Cell.BLANK : Cell.of(NextCard.percent((double) part / whole));
    }

    private static BigDecimal perDay(int count) {
        return BigDecimal.valueOf(count).divide(BigDecimal.valueOf(DAYS), 1, RoundingMode.HALF_UP);
    }

    private static BigDecimal minutes(long milliseconds) {
        return BigDecimal.valueOf(milliseconds).divide(BigDecimal.valueOf(60_000), 1, RoundingMode.HALF_UP);
    }
}
