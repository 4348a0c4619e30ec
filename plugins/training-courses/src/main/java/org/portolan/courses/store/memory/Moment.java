package org.portolan.courses.store.memory;

import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.portolan.api.Workbench;

/** What every question about the cards of one moment needs to know: the learner’s rules, and what was asked today. */
final class Moment {

    /** A step that ends within these milliseconds is not waited for, where nothing else is left: Anki's learn ahead limit. */
    static final long AHEAD = 20 * 60_000L;

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
    private final String introduced;
    private final Map<String, Integer> begun;
    private final Map<String, Integer> repeated;

    private Moment(Handle handle, Standings.Rules rules, long now) {
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

    static Moment of(Handle handle, Workbench bench) {
        return new Moment(
                handle, Standings.Rules.of(handle, bench.clock()), bench.clock().millis());
    }

    private Map<String, Integer> perDeck(String sql) {
        Map<String, Integer> counts = new HashMap<>();
        handle.createQuery(sql)
                .bind("start", dayStart)
                .map((row, context) -> Map.entry(row.getString(1), row.getInt(2)))
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    Handle handle() {
        return handle;
    }

    Standings.Rules rules() {
        return rules;
    }

    /** In milliseconds of the epoch, as {@link #dayStart}. */
    long now() {
        return now;
    }

    long dayStart() {
        return dayStart;
    }

    /** How many new cards were begun today, by deck. */
    Map<String, Integer> begun() {
        return begun;
    }

    /** How many cards were asked again today, by deck. */
    Map<String, Integer> repeated() {
        return repeated;
    }

    /** A condition on new cards: that none waits for a skill. It is empty where no card does. */
    String introduced() {
        return introduced;
    }

    /** A condition that keeps a card apart from the others of its note. Cards on steps of minutes are never kept back. */
    String apart(String which) {
        if (!rules.wishes().siblingsTomorrow() || which.contains("phase = 1") || which.contains("phase = 3")) {
            return "";
        }
        return which.contains("phase = 0") ? ANSWERED_TODAY + OTHER_IS_DUE : ANSWERED_TODAY;
    }
}
