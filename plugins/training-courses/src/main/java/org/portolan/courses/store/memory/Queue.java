package org.portolan.courses.store.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.EmptyHandling;
import org.portolan.api.Workbench;
import org.portolan.courses.model.memory.DayLimits;
import org.portolan.courses.model.memory.DeckLoad;
import org.portolan.courses.model.memory.Standing;

/**
 * Which card is asked next: first those on steps of minutes, then those on intervals of days, then new ones, each within
 * the limits of the day; at last those whose step is not quite over. Of the cards of one note only one is asked a day, unless
 * the learner wishes otherwise: the others wait once one was answered, and new ones while another is due. Read within one
 * transaction.
 */
public final class Queue {

    private final Moment moment;
    private final Handle handle;
    private final DeckLoads loads;

    private Queue(Moment moment) {
        this.moment = moment;
        this.handle = moment.handle();
        this.loads = new DeckLoads(moment);
    }

    /**
     * Look at the queue of this moment, of standings that were made true before: {@link Standings#refresh(Workbench)}.
     *
     * @param look must not keep the queue
     */
    public static <T> T look(Workbench bench, Function<Queue, T> look) {
        return bench.store().read(handle -> look.apply(of(handle, bench)));
    }

    static Queue of(Handle handle, Workbench bench) {
        return new Queue(Moment.of(handle, bench));
    }

    /** False where there are no cards at all. */
    public boolean hasCards() {
        return handle.createQuery("SELECT EXISTS (SELECT 1 FROM courses_standing)")
                .mapTo(Boolean.class)
                .one();
    }

    /** New cards that are not introduced, of a deck and those below it, and the skills that they wait for. */
    public Waiting waiting(String deck) {
        Set<String> skills = new TreeSet<>();
        Set<String> cards = new HashSet<>();
        handle.createQuery("""
                        SELECT w.card, w.skill FROM courses_waiting AS w
                        JOIN courses_standing AS s ON s.card = w.card AND s.suspended = 0
                        WHERE :deck = '' OR s.deck = :deck OR substr(s.deck, 1, length(:deck) + 2) = :deck || '::'
                        """)
                .bind("deck", deck)
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(one -> {
                    cards.add(one.getKey());
                    skills.add(one.getValue());
                });
        return new Waiting(cards.size(), List.copyOf(skills));
    }

    /**
     * Cards that are kept back.
     *
     * @param skills what they wait for, sorted
     */
    public record Waiting(int cards, List<String> skills) {}

    /**
     * What each deck wants today, by name, decks above included; the first is that of all decks.
     *
     * @param tag that cards must have; empty for any
     */
    public List<DeckLoad> loads(String tag) {
        return loads.all(tag);
    }

    /**
     * What a deck and those below it want today.
     *
     * @param tag that cards must have; empty for any
     */
    public DeckLoad load(String deck, String tag) {
        return loads.of(deck, tag);
    }

    /** The tags that cards have, in order. */
    public List<String> tags() {
        Set<String> tags = new TreeSet<>();
        handle.createQuery("SELECT DISTINCT tags FROM courses_standing")
                .mapTo(String.class)
                .forEach(line -> tags.addAll(List.of(line.strip().split(" "))));
        tags.remove("");
        return List.copyOf(tags);
    }

    /**
     * The card to ask next.
     *
     * @param deck it and those below are asked; empty for all
     * @param tag that it must have; empty for any
     */
    public Optional<Standing> next(String deck, String tag) {
        return learning(deck, tag, moment.now())
                .or(() -> first(
                        deck,
                        tag,
                        "phase = 2 AND due <= :until ORDER BY due, deck",
                        (above, today) -> today.wishes().reviewsPerDay(above),
                        moment.repeated()))
                .or(() -> first(
                        deck,
                        tag,
                        "phase = 0 AND due = 0 AND :until > 0" + moment.introduced() + " ORDER BY deck, position",
                        (above, today) -> today.wishes().newPerDay(above),
                        moment.begun()))
                .or(() -> learning(deck, tag, moment.now() + Moment.AHEAD));
    }

    /** The limit of a deck. */
    @FunctionalInterface
    private interface Limit {
        int of(String deck, Standings.Rules today);
    }

    private Optional<Standing> learning(String deck, String tag, long until) {
        return Stream.of(1, 3)
                .flatMap(phase ->
                        one("phase = " + phase + " AND due <= :until ORDER BY due", deck, tag, until, List.of())
                                .stream())
                .min(Comparator.comparingLong(card -> card.state().due()));
    }

    /** The first card whose deck, and those between it and the one that is learned, may still ask today. */
    private Optional<Standing> first(String chosen, String tag, String which, Limit limit, Map<String, Integer> done) {
        List<String> full = new ArrayList<>();
        while (true) {
            Optional<Standing> card = one(which, chosen, tag, moment.now(), full);
            if (card.isEmpty() || hasRoom(card.get().deck(), chosen, limit, done)) {
                return card;
            }
            full.add(card.get().deck());
        }
    }

    private boolean hasRoom(String deck, String chosen, Limit limit, Map<String, Integer> done) {
        boolean here = limit.of(deck, moment.rules()) > DayLimits.sum(done, deck);
        return here && (deck.equals(chosen) || deck.isEmpty() || hasRoom(DayLimits.above(deck), chosen, limit, done));
    }

    private Optional<Standing> one(String which, String deck, String tag, long until, List<String> full) {
        int order = which.indexOf(" ORDER BY ");
        String apart = moment.apart(which.substring(0, order));
        return handle.createQuery("""
                        SELECT * FROM courses_standing AS card INDEXED BY courses_standing_due
                        WHERE <which> AND suspended = 0 AND buried <= :now <apart>
                          AND (:deck = '' OR deck = :deck OR substr(deck, 1, length(:deck) + 2) = :deck || '::')
                          AND (:tag = '' OR instr(tags, ' ' || :tag || ' ') > 0) AND deck NOT IN (<full>)
                        <order> LIMIT 1
                        """)
                .define("which", which.substring(0, order))
                .define("order", which.substring(order))
                .define("apart", apart)
                .bindMap(apart.isEmpty() ? Map.of() : Map.of("start", moment.dayStart()))
                .bindList(EmptyHandling.BLANK, "full", full)
                .bind("until", until)
                .bind("now", moment.now())
                .bind("deck", deck)
                .bind("tag", tag)
                .map((row, context) -> StandingRows.read(row))
                .findOne();
    }
}
