package org.portolan.courses.command.memory;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.portolan.api.Workbench;
import org.portolan.api.report.Block;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Note;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Percent;
import org.portolan.courses.command.people.SkillNames;
import org.portolan.courses.model.cards.CardFace;
import org.portolan.courses.model.cards.Html;
import org.portolan.courses.model.memory.CardState;
import org.portolan.courses.model.memory.DeckLoad;
import org.portolan.courses.model.memory.Outlook;
import org.portolan.courses.model.memory.Rating;
import org.portolan.courses.model.memory.Standing;
import org.portolan.courses.store.cards.StoredCards;
import org.portolan.courses.store.memory.Queue;
import org.portolan.courses.store.memory.Session;

/** The card that is asked next, what each rating would do to it, and what is left for today. */
final class NextCard {

    private final Workbench bench;
    private final ReviewCommand.Input input;

    NextCard(Workbench bench, ReviewCommand.Input input) {
        this.bench = bench;
        this.input = input;
    }

    private record Look(DeckLoad load, Optional<Standing> next, boolean anyCards, Queue.Waiting waiting) {}

    Report report(Optional<Standing> asked, List<Block> before) {
        String deck = input.deck().orElse("").strip();
        String tag = input.tag().orElse("").strip();
        Look look = Queue.look(
                bench,
                queue -> new Look(
                        queue.load(deck, tag),
                        asked.or(() -> queue.next(deck, tag)),
                        queue.hasCards(),
                        queue.waiting(deck)));
        List<Block> blocks = new ArrayList<>(before);
        look.next().ifPresentOrElse(card -> card(card, blocks), () -> blocks.add(new Note(nothing(look.anyCards()))));
        blocks.add(load(look.load()));
        waiting(look.waiting(), bench).ifPresent(blocks::add);
        return new Report(Text.of("courses.review.title"), blocks, List.of());
    }

    private void card(Standing card, List<Block> blocks) {
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of("courses.figure.card", Cell.of(card.card()), Text.EMPTY));
        figures.add(Figure.of("courses.figure.deck", Cell.of(card.deck()), Text.EMPTY));
        Optional<CardFace> face = StoredCards.find(bench.store(), card.card()).map(StoredCards.Kept::face);
        face.ifPresent(sides -> {
            figures.add(Figure.of(
                    "courses.figure.front", Cell.of(Html.words(sides.front().text())), Text.EMPTY));
            if (input.show()) {
                figures.add(Figure.of(
                        "courses.figure.back", Cell.of(Html.words(sides.back().text())), Text.EMPTY));
            } else if (sides.typed().isPresent()) {
                figures.add(Figure.of(
                        "courses.figure.asks_to_type",
                        Cell.of(sides.typed().get().field()),
                        Text.EMPTY));
            }
        });
        Outlook outlook = new Session(bench).outlook(card);
        if (card.state().recall().isPresent()) {
            figures.add(Figure.of("courses.figure.recall", Cell.of(percent(outlook.recall())), Text.EMPTY));
        }
        if (card.suspended()) {
            blocks.add(new Note(Text.of("courses.review.is-suspended", card.card())));
        }
        blocks.add(new Figures(figures));
        blocks.add(choices(outlook.after()));
    }

    private Table choices(Map<Rating, CardState> after) {
        long now = bench.clock().millis();
        List<List<Cell>> rows = new ArrayList<>();
        after.forEach((rating, state) -> rows.add(List.of(
                Cell.of(BigDecimal.valueOf(rating.number())),
                Cell.of(rating.name().toLowerCase(Locale.ROOT)),
                Cell.of(BigDecimal.valueOf(state.days())),
                Cell.of(Intervals.until(state, now)))));
        return new Table(
                "choices",
                Text.of("courses.review.choices"),
                List.of(
                        Column.of(Kind.NUMBER, "courses.column.key"),
                        Column.of(Kind.TEXT, "courses.column.rating"),
                        Column.of(Kind.NUMBER, "courses.column.interval_days"),
                        Column.of(Kind.TEXT, "courses.column.comes_back")),
                rows,
                Text.EMPTY);
    }

    static Text nothing(boolean anyCards) {
        return Text.of(anyCards ? "courses.review.nothing-due" : "courses.review.no-cards");
    }

    /** That cards wait for skills; empty where none does. */
    static Optional<Note> waiting(Queue.Waiting waiting, Workbench bench) {
        return waiting.cards() == 0
                ? Optional.empty()
                : Optional.of(new Note(Text.of(
                        "courses.review.waiting", waiting.cards(), new SkillNames(bench).list(waiting.skills()))));
    }

    static Figures load(DeckLoad load) {
        return Figures.of(
                Figure.of("courses.figure.left_new", Cell.of(BigDecimal.valueOf(load.fresh())), Text.EMPTY),
                Figure.of("courses.figure.left_learning", Cell.of(BigDecimal.valueOf(load.learning())), Text.EMPTY),
                Figure.of("courses.figure.left_due", Cell.of(BigDecimal.valueOf(load.due())), Text.EMPTY));
    }

    static Percent percent(double share) {
        return new Percent(BigDecimal.valueOf(share).setScale(4, RoundingMode.HALF_UP));
    }
}
