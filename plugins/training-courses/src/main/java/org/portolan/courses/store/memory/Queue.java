package org.portolan.courses.store.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
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

    /** A step that ends within these milliseconds is not waited for, where nothing else is left: Anki's learn ahead limit. */
    private static final long AHEAD = 20 * 60_000L;

    private static final String ANSWERED_TODAY = """
             AND NOT EXISTS (SELECT 1 FROM courses_standing AS other INDEXED BY courses_standing_note
              WHERE other.note = card.note AND other.last >= :start AND other.card != card.card)
            """;

    private static final String OTHER_IS_DUE = """
             AND NOT EXISTS (SELECT 1 FROM courses_standing AS other INDEXED BY courses_standing_note
              WHERE other.note = card.note AND other.phase = 2 AND other.due <= :now AND other.suspended = 0
                AND other.buried <= :now)
            """;

    private final Handle handle;
    private final Standings.Rules rules;
    private final long now;
    private final long dayStart;
    /** What each deck itself wants, by tag. */
    private final Map<String, Map<String, DeckLoad>> wanted = new HashMap<>();

    private final Map<String, Integer> begun;
    private final Map<String, Integer> repeated;

    /** Where cards wait for skills, those are left out; the condition stands only where there are any. */
    private final String introduced;

    private Queue(Handle handle, Standings.Rules rules, long now) {
        this.handle = handle;
        this.rules = rules;
        this.now = now;
        this.dayStart = rules.days().start(rules.days().of(now));
        introduced = CardGate.isClosedForAny(handle)
                ? " AND NOT EXISTS (SELECT 1 FROM courses_waiting AS w WHERE w.card = card.card)"
                : "";
        begun = perDeck("""
                SELECT deck, count(*) FROM courses_standing INDEXED BY courses_standing_first
                WHERE first >= :start GROUP BY deck
                """);
        repeated = perDeck("""
                SELECT deck, count(*) FROM courses_standing INDEXED BY courses_standing_last
                WHERE last >= :start AND first < :start GROUP BY deck
                """);
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
        return new Queue(
                handle, Standings.Rules.of(handle, bench.clock()), bench.clock().millis());
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
        Set<String> decks = new TreeSet<>();
        Set<String> all = new TreeSet<>(wanted(tag).keySet());
        if (tag.isEmpty()) {
            // A deck that is done for today stays in sight.
            all.addAll(handle.createQuery("SELECT DISTINCT deck FROM courses_standing")
                    .mapTo(String.class)
                    .list());
        }
        for (String deck : all) {
            for (String above = deck; !above.isEmpty(); above = DayLimits.above(above)) {
                decks.add(above);
            }
        }
        List<DeckLoad> loads = new ArrayList<>();
        loads.add(load("", tag));
        decks.forEach(deck -> loads.add(load(deck, tag)));
        return loads;
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
     * What a deck and those below it want today.
     *
     * @param tag that cards must have; empty for any
     */
    public DeckLoad load(String deck, String tag) {
        int learning = wanted(tag).values().stream()
                .filter(one -> DayLimits.isWithin(one.deck(), deck))
                .mapToInt(DeckLoad::learning)
                .sum();
        return new DeckLoad(
                deck, fresh(deck, tag).total(), learning, due(deck, tag).total());
    }

    /**
     * The card to ask next.
     *
     * @param deck it and those below are asked; empty for all
     * @param tag that it must have; empty for any
     */
    public Optional<Standing> next(String deck, String tag) {
        return learning(deck, tag, now)
                .or(() -> first(
                        deck,
                        tag,
                        "phase = 2 AND due <= :until ORDER BY due, deck",
                        (above, today) -> today.wishes().reviewsPerDay(above),
                        repeated))
                .or(() -> first(
                        deck,
                        tag,
                        "phase = 0 AND due = 0 AND :until > 0" + introduced + " ORDER BY deck, position",
                        (above, today) -> today.wishes().newPerDay(above),
                        begun))
                .or(() -> learning(deck, tag, now + AHEAD));
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
            Optional<Standing> card = one(which, chosen, tag, now, full);
            if (card.isEmpty() || hasRoom(card.get().deck(), chosen, limit, done)) {
                return card;
            }
            full.add(card.get().deck());
        }
    }

    private boolean hasRoom(String deck, String chosen, Limit limit, Map<String, Integer> done) {
        boolean here = limit.of(deck, rules) > DayLimits.sum(done, deck);
        return here && (deck.equals(chosen) || deck.isEmpty() || hasRoom(DayLimits.above(deck), chosen, limit, done));
    }

    private Optional<Standing> one(String which, String deck, String tag, long until, List<String> full) {
        int order = which.indexOf(" ORDER BY ");
        String apart = apart(which.substring(0, order));
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
                .bindMap(apart.isEmpty() ? Map.of() : Map.of("start", dayStart))
                .bindList(EmptyHandling.BLANK, "full", full)
                .bind("until", until)
                .bind("now", now)
                .bind("deck", deck)
                .bind("tag", tag)
                .map((row, context) -> StandingRows.read(row))
                .findOne();
    }

    /** What keeps a card apart from the others of its note. Cards on steps of minutes are never kept back. */
    private String apart(String which) {
        if (!rules.wishes().siblingsTomorrow() || which.contains("phase = 1") || which.contains("phase = 3")) {
            return "";
        }
        return which.contains("phase = 0") ? ANSWERED_TODAY + OTHER_IS_DUE : ANSWERED_TODAY;
    }

    private DayLimits fresh(String chosen, String tag) {
        return new DayLimits(
                chosen,
                numbers(tag, DeckLoad::fresh),
                begun,
                limits(tag, deck -> rules.wishes().newPerDay(deck)));
    }

    private DayLimits due(String chosen, String tag) {
        return new DayLimits(
                chosen,
                numbers(tag, DeckLoad::due),
                repeated,
                limits(tag, deck -> rules.wishes().reviewsPerDay(deck)));
    }

    private Map<String, Integer> numbers(String tag, ToIntFunction<DeckLoad> number) {
        Map<String, Integer> numbers = new TreeMap<>();
        wanted(tag).forEach((deck, load) -> numbers.put(deck, number.applyAsInt(load)));
        return numbers;
    }

    private Map<String, Integer> limits(String tag, ToIntFunction<String> limit) {
        Map<String, Integer> limits = new HashMap<>();
        limits.put("", limit.applyAsInt(""));
        for (String deck : wanted(tag).keySet()) {
            for (String above = deck; !above.isEmpty(); above = DayLimits.above(above)) {
                limits.computeIfAbsent(above, limit::applyAsInt);
            }
        }
        return limits;
    }

    /** What each deck itself wants, limits aside; asked for only where it is shown, since it looks at every card due. */
    private Map<String, DeckLoad> wanted(String tag) {
        return wanted.computeIfAbsent(tag, this::load);
    }

    private Map<String, DeckLoad> load(String tag) {
        Map<String, DeckLoad> loads = new TreeMap<>();
        boolean apart = rules.wishes().siblingsTomorrow();
        handle.createQuery("""
                        SELECT deck, <count>, 0, 0 FROM courses_standing AS card INDEXED BY courses_standing_due
                        WHERE phase = 0 AND suspended = 0 AND buried <= :now <tagged> <new><introduced> GROUP BY deck
                        UNION ALL
                        SELECT deck, 0, count(*), 0 FROM courses_standing INDEXED BY courses_standing_due
                        WHERE phase IN (1, 3) AND due <= :ahead AND suspended = 0 AND buried <= :now <tagged> GROUP BY deck
                        UNION ALL
                        SELECT deck, 0, 0, <count> FROM courses_standing AS card INDEXED BY courses_standing_due
                        WHERE phase = 2 AND due <= :now AND suspended = 0 AND buried <= :now <tagged> <old> GROUP BY deck
                        """)
                .define("count", apart ? "count(DISTINCT note)" : "count(*)")
                .define("tagged", tag.isEmpty() ? "" : "AND instr(tags, ' ' || :tag || ' ') > 0")
                .define("new", apart(" phase = 0"))
                .define("old", apart(" phase = 2"))
                .bindMap(tag.isEmpty() ? Map.of() : Map.of("tag", tag))
                .bindMap(apart ? Map.of("start", dayStart) : Map.of())
                .define("introduced", introduced)
                .bind("ahead", now + AHEAD)
                .bind("now", now)
                .map((row, context) -> new DeckLoad(row.getString(1), row.getInt(2), row.getInt(3), row.getInt(4)))
                .forEach(load -> loads.merge(load.deck(), load, DeckLoad::with));
        return loads;
    }

    private Map<String, Integer> perDeck(String sql) {
        Map<String, Integer> counts = new HashMap<>();
        handle.createQuery(sql)
                .bind("start", dayStart)
                .map((row, context) -> Map.entry(row.getString(1), row.getInt(2)))
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }
}
