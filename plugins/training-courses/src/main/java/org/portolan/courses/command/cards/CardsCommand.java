package org.portolan.courses.command.cards;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Param;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.courses.model.cards.CardFace;
import org.portolan.courses.model.cards.Html;
import org.portolan.courses.store.cards.StoredCards;
import org.portolan.courses.store.cards.StoredCards.Kept;

/** Lists decks and their cards. */
public final class CardsCommand implements Command<CardsCommand.Input> {

    /**
     * Which cards.
     *
     * @param deck with the decks below it
     * @param find words on either side
     */
    public record Input(
            @Param(example = "Words::Logistics") Optional<String> deck,
            Optional<String> tag,
            @Param(example = "customs", remembered = false) Optional<String> find,

            @Param(byDefault = "100", min = "1", max = "100000")
            int limit) {}

    @Override
    public String id() {
        return "courses.cards";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Report run(Input input, Workbench bench) throws Refusal {
        List<Kept> all = StoredCards.inDeck(bench.store(), NamedDeck.of(bench, input.deck()));
        List<List<Cell>> shown = all.stream()
                .filter(kept -> input.tag().isEmpty()
                        || kept.note().tags().contains(input.tag().get().strip()))
                .map(kept -> new Faced(kept, kept.face()))
                .filter(faced ->
                        input.find().isEmpty() || faced.says(input.find().get()))
                .limit(input.limit())
                .map(Faced::row)
                .toList();
        long notes = all.stream().map(kept -> kept.note().id()).distinct().count();
        long suspended = all.stream().filter(kept -> kept.card().suspended()).count();
        return Report.of(
                Text.of("courses.cards.report"),
                Figures.of(
                        figure("cards", all.size()),
                        figure("notes", notes),
                        figure("suspended", suspended),
                        figure("shown", shown.size())),
                decks(bench),
                new Table(
                        "cards",
                        Text.of("courses.cards.table.cards"),
                        List.of(
                                column(Kind.TEXT, "deck"),
                                column(Kind.TEXT, "front"),
                                column(Kind.TEXT, "back"),
                                column(Kind.TEXT, "tags"),
                                column(Kind.DATE, "due"),
                                column(Kind.TEXT, "suspended"),
                                column(Kind.TEXT, "id")),
                        shown,
                        Text.of("courses.cards.none")));
    }

    private static Table decks(Workbench bench) {
        return new Table(
                "decks",
                Text.of("courses.cards.table.decks"),
                List.of(
                        column(Kind.TEXT, "deck"),
                        column(Kind.NUMBER, "cards"),
                        column(Kind.NUMBER, "notes"),
                        column(Kind.NUMBER, "suspended")),
                StoredCards.decks(bench.store()).stream()
                        .map(deck -> List.of(
                                Cell.of(deck.name()),
                                Cell.of(deck.cards()),
                                Cell.of(deck.notes()),
                                Cell.of(deck.suspended())))
                        .toList(),
                Text.of("courses.cards.none"));
    }

    private static Figure figure(String key, long value) {
        return Figure.of("courses.cards.figure." + key, Cell.of(value), Text.EMPTY);
    }

    private static Column column(Kind kind, String key) {
        return Column.of(kind, "courses.cards.column." + key);
    }

    /** A card as it is shown. */
    private record Faced(Kept kept, CardFace face) {

        boolean says(String words) {
            String both = Html.words(face.front().text() + " " + face.back().text());
            return both.toLowerCase(Locale.ROOT).contains(words.strip().toLowerCase(Locale.ROOT));
        }

        List<Cell> row() {
            String back = Html.words(face.back().text()).replace('\n', ' ');
            return List.of(
                    Cell.of(kept.card().deck()),
                    Cell.of(face.line()),
                    Cell.of(back),
                    Cell.of(String.join(" ", kept.note().tags())),
                    kept.card().due().isNew()
                            ? Cell.BLANK
                            : Cell.of(LocalDate.ofInstant(
                                    Instant.ofEpochMilli(kept.card().due().at()), ZoneOffset.UTC)),
                    Cell.of(kept.card().suspended()),
                    Cell.of(kept.card().id()));
        }
    }
}
