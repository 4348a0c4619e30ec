package org.portolan.courses.store.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.portolan.courses.model.memory.DayLimits;
import org.portolan.courses.model.memory.DeckLoad;

/** How much each deck still wants today, within the limits of the day. */
final class DeckLoads {

    private final Moment moment;

    /** What each deck itself wants, by tag. */
    private final Map<String, Map<String, DeckLoad>> wanted = new HashMap<>();

    DeckLoads(Moment moment) {
        this.moment = moment;
    }

    /**
     * What each deck wants today, by name, decks above included; the first is that of all decks.
     *
     * @param tag that cards must have; empty for any
     */
    List<DeckLoad> all(String tag) {
        Set<String> decks = new TreeSet<>();
        Set<String> all = new TreeSet<>(wanted(tag).keySet());
        if (tag.isEmpty()) {
            // A deck that is done for today stays in sight.
            all.addAll(moment.handle()
                    .createQuery("SELECT DISTINCT deck FROM courses_standing")
                    .mapTo(String.class)
                    .list());
        }
        for (String deck : all) {
            for (String above = deck; !above.isEmpty(); above = DayLimits.above(above)) {
                decks.add(above);
            }
        }
        List<DeckLoad> loads = new ArrayList<>();
        loads.add(of("", tag));
        decks.forEach(deck -> loads.add(of(deck, tag)));
        return loads;
    }

    /**
     * What a deck and those below it want today.
     *
     * @param tag that cards must have; empty for any
     */
    DeckLoad of(String deck, String tag) {
        int learning = wanted(tag).values().stream()
                .filter(one -> DayLimits.isWithin(one.deck(), deck))
                .mapToInt(DeckLoad::learning)
                .sum();
        return new DeckLoad(
                deck, fresh(deck, tag).total(), learning, due(deck, tag).total());
    }

    private DayLimits fresh(String chosen, String tag) {
        return new DayLimits(
                chosen,
                numbers(tag, DeckLoad::fresh),
                moment.begun(),
                limits(tag, deck -> moment.rules().wishes().newPerDay(deck)));
    }

    private DayLimits due(String chosen, String tag) {
        return new DayLimits(
                chosen,
                numbers(tag, DeckLoad::due),
                moment.repeated(),
                limits(tag, deck -> moment.rules().wishes().reviewsPerDay(deck)));
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
        boolean apart = moment.rules().wishes().siblingsTomorrow();
        moment.handle()
                .createQuery("""
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
                .define("new", moment.apart(" phase = 0"))
                .define("old", moment.apart(" phase = 2"))
                .bindMap(tag.isEmpty() ? Map.of() : Map.of("tag", tag))
                .bindMap(apart ? Map.of("start", moment.dayStart()) : Map.of())
                .define("introduced", moment.introduced())
                .bind("ahead", moment.now() + Moment.AHEAD)
                .bind("now", moment.now())
                .map((row, context) -> new DeckLoad(row.getString(1), row.getInt(2), row.getInt(3), row.getInt(4)))
                .forEach(load -> loads.merge(load.deck(), load, DeckLoad::with));
        return loads;
    }
}
