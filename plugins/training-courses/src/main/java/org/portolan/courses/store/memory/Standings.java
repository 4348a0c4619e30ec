package org.portolan.courses.store.memory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.portolan.api.Workbench;
import org.portolan.api.store.Batch;
import org.portolan.api.text.Text;
import org.portolan.courses.model.memory.CardState;
import org.portolan.courses.model.memory.Fsrs6;
import org.portolan.courses.model.memory.LearningDay;
import org.portolan.courses.model.memory.Rating;
import org.portolan.courses.model.memory.Scheduler;
import org.portolan.courses.model.memory.Wishes;
import org.portolan.courses.store.course.LockedLessons;

/**
 * Keeps the table of standings true: what triggers marked as stale, whether it came or was undone, is derived anew from the
 * log before anything is read from it.
 */
public final class Standings {

    private Standings() {}

    /** Make all standings true. Where they are, it only looks; what it derives is no fact, and leaves no batch. */
    public static void refresh(Workbench bench) {
        String days = bench.clock().getZone().getId();
        String today = LocalDate.now(bench.clock()).toString();
        boolean locksFresh = bench.store().read(handle -> CardGate.isFresh(handle, today));
        if (locksFresh && bench.store().read(handle -> isFresh(handle, days))) {
            return;
        }
        Optional<Map<String, Set<String>>> locks =
                locksFresh ? Optional.empty() : Optional.of(LockedLessons.byTag(bench));
        boolean done = bench.store().write(Text.of("courses.batch.standings"), batch -> {
            boolean refreshed = refresh(batch, bench.clock());
            locks.ifPresent(found -> CardGate.keep(batch.handle(), found, today));
            return refreshed;
        });
        assert done;
    }

    /** Make all standings true within a batch that changed the facts. */
    static boolean refresh(Batch batch, Clock clock) {
        Handle handle = batch.handle();
        String days = clock.getZone().getId();
        if (!basis(handle).equals(days)) {
            handle.execute("INSERT OR IGNORE INTO courses_stale SELECT card FROM courses_standing");
            handle.execute("DELETE FROM courses_basis");
            handle.execute("INSERT INTO courses_basis VALUES (?)", days);
        }
        Rules rules = Rules.of(handle, clock);
        Map<String, Derived> cards = cards(handle);
        answers(handle, cards, rules);
        marks(handle, cards);
        handle.execute("DELETE FROM courses_standing WHERE card IN (SELECT card FROM courses_stale)");
        StandingRows.insert(handle, cards.values());
        CardGate.follow(handle);
        handle.execute("DELETE FROM courses_stale");
        return true;
    }

    /** By what states follow from answers. */
    record Rules(Fsrs6 fsrs, Wishes wishes, LearningDay days, Map<String, Scheduler> schedulers) {

        static Rules of(Handle handle, Clock clock) {
            Wishes wishes = LearnerWishes.read(handle);
            LearningDay days = new LearningDay(clock.getZone(), wishes.dayStart());
            Fsrs6 fsrs = new Fsrs6(LearnerWeights.current(handle, days.of(clock.millis())));
            return new Rules(fsrs, wishes, days, new HashMap<>());
        }

        Scheduler of(String deck) {
            return schedulers.computeIfAbsent(deck, unseen -> new Scheduler(fsrs, wishes.policy(deck), days));
        }
    }

    private static boolean isFresh(Handle handle, String days) {
        return handle.createQuery("SELECT NOT EXISTS (SELECT 1 FROM courses_stale)")
                        .mapTo(Boolean.class)
                        .one()
                && basis(handle).equals(days);
    }

    private static String basis(Handle handle) {
        return handle.createQuery("SELECT coalesce(max(days), '') FROM courses_basis")
                .mapTo(String.class)
                .one();
    }

    /** The stale cards that are still there. Of several of one id, the one of the newest batch counts. */
    private static Map<String, Derived> cards(Handle handle) {
        Map<String, Derived> cards = new LinkedHashMap<>();
        handle.createQuery("""
                        SELECT c.id, c.note, c.deck, c.position, c.suspended, coalesce((
                            SELECT tags FROM courses_note WHERE id = c.note ORDER BY import_id DESC LIMIT 1), '') AS tags
                        FROM courses_stale AS s CROSS JOIN courses_card AS c ON c.id = s.card
                        WHERE c.import_id = (SELECT max(import_id) FROM courses_card WHERE id = s.card)
                        """)
                .map((row, context) -> new Derived(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getLong(4),
                        row.getInt(5) != 0,
                        row.getString(6)))
                .forEach(card -> cards.put(card.card, card));
        return cards;
    }

    /** One row a card, with all its answers: to fetch each answer as a row would take most of the time. */
    private static void answers(Handle handle, Map<String, Derived> cards, Rules rules) {
        handle.createQuery("SELECT a.card, " + AnswerText.OF_CARD + """
                         FROM courses_stale AS s CROSS JOIN courses_answer AS a ON a.card = s.card GROUP BY a.card
                        """)
                .map((row, context) -> {
                    Derived card = cards.getOrDefault(row.getString(1), Derived.NONE);
                    if (card != Derived.NONE) {
                        AnswerText.read(row.getString(2), (rating, at) -> card.answer(rules, rating, at));
                    }
                    return card;
                })
                .forEach(card -> {});
    }

    private static void marks(Handle handle, Map<String, Derived> cards) {
        handle.createQuery("""
                        SELECT m.card, m.kind, m.word
                        FROM courses_stale AS s CROSS JOIN courses_mark AS m ON m.card = s.card
                        ORDER BY m.card, m.at, m.rowid
                        """)
                .map((row, context) -> {
                    Derived card = cards.getOrDefault(row.getString(1), Derived.NONE);
                    if (card != Derived.NONE) {
                        card.mark(Mark.valueOf(row.getString(2)), row.getString(3));
                    }
                    return card;
                })
                .forEach(card -> {});
    }

    /** What the learner does with a card beside answering. */
    public enum Mark {
        SUSPEND,
        UNSUSPEND,
        /** Until a moment. */
        BURY,
        TAG,
        UNTAG
    }

    /** A card on its way through the log. */
    static final class Derived {

        static final Derived NONE = new Derived("", "", "", 0, false, "");

        final String card;
        final String note;
        final String deck;
        final long position;
        final List<String> tags;
        boolean suspended;
        long buried;
        CardState state = CardState.NEW;
        long first;
        int told;
        int recalled;

        Derived(String card, String note, String deck, long position, boolean suspended, String tags) {
            this.card = card;
            this.note = note;
            this.deck = deck;
            this.position = position;
            this.suspended = suspended;
            this.tags = new ArrayList<>(
                    tags.isBlank() ? List.of() : List.of(tags.strip().split("\\s+")));
        }

        void answer(Rules rules, Rating rating, long at) {
            if (first == 0) {
                first = at;
            } else if (rules.days().between(state.last(), at) > 0) {
                told++;
                recalled += rating.isRecalled() ? 1 : 0;
            }
            state = rules.of(deck).answer(card, state, rating, at);
        }

        void mark(Mark mark, String word) {
            switch (mark) {
                case SUSPEND -> suspended = true;
                case UNSUSPEND -> suspended = false;
                case BURY -> buried = Long.parseLong(word);
                case TAG -> {
                    tags.remove(word);
                    tags.add(word);
                }
                case UNTAG -> tags.remove(word);
            }
        }
    }
}
