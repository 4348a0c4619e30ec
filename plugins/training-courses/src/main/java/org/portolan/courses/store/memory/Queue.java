package org.portolan.courses.store.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jdbi.v3.core.Handle;
import org.portolan.api.Workbench;
import org.portolan.courses.model.memory.DayLimits;
import org.portolan.courses.model.memory.DeckLoad;
import org.portolan.courses.model.memory.Standing;

/**
 * Which card is asked next: first those on steps of minutes, then those on intervals of days, then new ones, each within
 * the limits of the day; at last those whose step is not quite over. Read within one transaction.
 */
public final class Queue {

    /** A step that ends within these milliseconds is not waited for, where nothing else is left: Anki's learn ahead limit. */
    private static final long AHEAD = 20 * 60_000L;

    private final Handle handle;
    private final Standings.Rules rules;
    private final long now;
    private final long dayStart;
    private final Map<String, DeckLoad> wanted = new TreeMap<>();
    private final Map<String, Integer> begun;
    private final Map<String, Integer> repeated;

    private Queue(Handle handle, Standings.Rules rules, long now) {
        this.handle = handle;
        this.rules = rules;
        this.now = now;
        this.dayStart = rules.days().start(rules.days().of(now));
        load();
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

    /** What each deck wants today, by name, decks above included; the first is that of all decks. */
    public List<DeckLoad> loads() {
        Set<String> decks = new TreeSet<>();
        for (String deck : wanted.keySet()) {
            for (String above = deck; !above.isEmpty(); above = DayLimits.above(above)) {
                decks.add(above);
            }
        }
        List<DeckLoad> loads = new ArrayList<>();
        loads.add(load(""));
        decks.forEach(deck -> loads.add(load(deck)));
        return loads;
    }

    /** What a deck and those below it want today. */
    public DeckLoad load(String deck) {
        int learning = wanted.values().stream()
                .filter(one -> DayLimits.isWithin(one.deck(), deck))
                .mapToInt(DeckLoad::learning)
                .sum();
        return new DeckLoad(deck, fresh(deck).total(), learning, due(deck).total());
    }

    /**
     * The card to ask next.
     *
     * @param deck it and those below are asked; empty for all
     * @param tag that it must have; empty for any
     */
    public Optional<Standing> next(String deck, String tag) {
        return learning(deck, tag, now)
                .or(() -> first(due(deck), tag, "phase = 2 AND due <= :now", "due, deck"))
                .or(() -> first(fresh(deck), tag, "phase = 0", "deck, position, card"))
                .or(() -> learning(deck, tag, now + AHEAD));
    }

    private Optional<Standing> learning(String deck, String tag, long until) {
        return handle.createQuery("""
                        SELECT * FROM courses_standing
                        WHERE phase IN (1, 3) AND due <= :until AND suspended = 0 AND buried <= :now
                          AND (:deck = '' OR deck = :deck OR substr(deck, 1, length(:deck) + 2) = :deck || '::')
                          AND (:tag = '' OR instr(tags, ' ' || :tag || ' ') > 0)
                        ORDER BY due LIMIT 1
                        """)
                .bind("until", until)
                .bind("now", now)
                .bind("deck", deck)
                .bind("tag", tag)
                .map((row, context) -> StandingRows.read(row))
                .findOne();
    }

    private Optional<Standing> first(DayLimits limits, String tag, String which, String order) {
        List<String> decks = limits.given().entrySet().stream()
                .filter(share -> share.getValue() > 0)
                .map(Map.Entry::getKey)
                .toList();
        if (decks.isEmpty()) {
            return Optional.empty();
        }
        return handle.createQuery("""
                        SELECT * FROM courses_standing
                        WHERE <which> AND suspended = 0 AND buried <= :now AND deck IN (<decks>)
                          AND (:tag = '' OR instr(tags, ' ' || :tag || ' ') > 0)
                        ORDER BY <order> LIMIT 1
                        """)
                .define("which", which)
                .define("order", order)
                .bindList("decks", decks)
                .bind("now", now)
                .bind("tag", tag)
                .map((row, context) -> StandingRows.read(row))
                .findOne();
    }

    private DayLimits fresh(String chosen) {
        return new DayLimits(
                chosen,
                numbers(DeckLoad::fresh),
                begun,
                limits(deck -> rules.wishes().newPerDay(deck)));
    }

    private DayLimits due(String chosen) {
        return new DayLimits(
                chosen,
                numbers(DeckLoad::due),
                repeated,
                limits(deck -> rules.wishes().reviewsPerDay(deck)));
    }

    private Map<String, Integer> numbers(ToIntFunction<DeckLoad> number) {
        Map<String, Integer> numbers = new TreeMap<>();
        wanted.forEach((deck, load) -> numbers.put(deck, number.applyAsInt(load)));
        return numbers;
    }

    private Map<String, Integer> limits(ToIntFunction<String> limit) {
        Map<String, Integer> limits = new HashMap<>();
        limits.put("", limit.applyAsInt(""));
        for (String deck : wanted.keySet()) {
            for (String above = deck; !above.isEmpty(); above = DayLimits.above(above)) {
                limits.computeIfAbsent(above, limit::applyAsInt);
            }
        }
        return limits;
    }

    private void load() {
        handle.createQuery("""
                        SELECT deck, count(*), 0, 0 FROM courses_standing INDEXED BY courses_standing_due
                        WHERE phase = 0 AND suspended = 0 AND buried <= :now GROUP BY deck
                        UNION ALL
                        SELECT deck, 0, count(*), 0 FROM courses_standing INDEXED BY courses_standing_due
                        WHERE phase IN (1, 3) AND due <= :ahead AND suspended = 0 AND buried <= :now GROUP BY deck
                        UNION ALL
                        SELECT deck, 0, 0, count(*) FROM courses_standing INDEXED BY courses_standing_due
                        WHERE phase = 2 AND due <= :now AND suspended = 0 AND buried <= :now GROUP BY deck
                        """)
                .bind("ahead", now + AHEAD)
                .bind("now", now)
                .map((row, context) -> new DeckLoad(row.getString(1), row.getInt(2), row.getInt(3), row.getInt(4)))
                .forEach(load -> wanted.merge(load.deck(), load, DeckLoad::with));
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
