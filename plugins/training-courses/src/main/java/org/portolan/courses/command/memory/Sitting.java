package org.portolan.courses.command.memory;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.portolan.api.Workbench;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Note;
import org.portolan.api.text.Text;
import org.portolan.courses.model.cards.CardFace;
import org.portolan.courses.model.memory.DeckLoad;
import org.portolan.courses.model.memory.Outlook;
import org.portolan.courses.model.memory.Rating;
import org.portolan.courses.model.memory.Standing;
import org.portolan.courses.store.cards.StoredCards;
import org.portolan.courses.store.memory.LogFigures;
import org.portolan.courses.store.memory.LogFigures.OfDay;
import org.portolan.courses.store.memory.Queue;
import org.portolan.courses.store.memory.Session;
import org.portolan.courses.store.memory.Standings;
import org.portolan.courses.store.memory.Standings.Mark;

/** A learner sits at the cards of a deck: what the review desk shows, and what it does. Never on the event thread. */
public final class Sitting {

    private static final int DAYS = 30;

    private final Workbench bench;
    private final String deck;
    private final String tag;

    /**
     * @param deck empty for all
     * @param tag that cards must have; empty for any
     */
    public Sitting(Workbench bench, String deck, String tag) {
        this.bench = bench;
        this.deck = deck;
        this.tag = tag;
    }

    /**
     * What is on the table.
     *
     * @param card empty where nothing is due
     * @param loads of all decks, that of all together first
     * @param anyCards false where there are no cards at all
     * @param waiting that new cards wait for skills that come first; empty where none does
     */
    public record Table(Optional<Asked> card, List<DeckLoad> loads, boolean anyCards, Optional<Text> waiting) {

        public Table {
            loads = List.copyOf(loads);
        }
    }

    /**
     * A card that is asked.
     *
     * @param pictures by the names under which its sides show them
     * @param at when it was looked up, in milliseconds since 1970 UTC
     */
    public record Asked(Standing standing, CardFace face, Outlook outlook, Map<String, byte[]> pictures, long at) {

        public Asked {
            pictures = Map.copyOf(pictures);
        }
    }

    /**
     * How it goes.
     *
     * @param forecast how many cards fall due on each of the next 30 days
     * @param told answers of the last 30 days that tell of memory over days
     * @param recalled how many of these were recalled
     * @param wanted the share that was to be recalled
     */
    public record Overview(
            LocalDate today, List<Integer> forecast, int told, int recalled, double wanted, int answersToday) {

        public Overview {
            forecast = List.copyOf(forecast);
        }
    }

    /** The next card. */
    public Table next() {
        Standings.refresh(bench);
        return Queue.look(
                bench,
                queue -> new Table(
                        queue.next(deck, tag).flatMap(this::asked),
                        queue.loads(tag),
                        queue.hasCards(),
                        NextCard.waiting(queue.waiting(deck), bench).map(Note::text)));
    }

    public Table answer(Asked card, Rating rating, long tookMs) throws Refusal {
        Standing after = new Session(bench).answer(card.standing().card(), rating, tookMs);
        assert after.state().reviews() > 0;
        return next();
    }

    /** Take back the last answer, and ask its card again. */
    public Table takeBack() throws Refusal {
        Session session = new Session(bench);
        Optional<Asked> before = session.standing(session.takeBack()).flatMap(this::asked);
        Table table = next();
        return new Table(before.or(table::card), table.loads(), table.anyCards(), table.waiting());
    }

    public Table suspend(Asked card) throws Refusal {
        new Session(bench).mark(card.standing().card(), Mark.SUSPEND, "");
        return next();
    }

    /** Do not ask the card before tomorrow. */
    public Table bury(Asked card) throws Refusal {
        Session session = new Session(bench);
        session.mark(card.standing().card(), Mark.BURY, String.valueOf(session.tomorrow()));
        return next();
    }

    /** The tags that cards have, in order. */
    public List<String> tags() {
        Standings.refresh(bench);
        return Queue.look(bench, Queue::tags);
    }

    public Overview overview() {
        Standings.refresh(bench);
        LogFigures.Whole log = LogFigures.whole(bench, deck, DAYS);
        return new Overview(
                log.today(),
                log.forecast(),
                log.days().stream().mapToInt(OfDay::told).sum(),
                log.days().stream().mapToInt(OfDay::recalled).sum(),
                log.wishes().retention(deck),
                log.days().stream()
                        .filter(day -> day.day().equals(log.today()))
                        .mapToInt(OfDay::answers)
                        .sum());
    }

    private Optional<Asked> asked(Standing standing) {
        return StoredCards.find(bench.store(), standing.card()).map(kept -> {
            CardFace face = kept.face();
            Map<String, byte[]> pictures = new HashMap<>();
            for (String name : face.media()) {
                StoredCards.media(bench.store(), standing.card(), name).ifPresent(bytes -> pictures.put(name, bytes));
            }
            Outlook outlook = new Session(bench).outlook(standing);
            return new Asked(standing, face, outlook, pictures, bench.clock().millis());
        });
    }
}
