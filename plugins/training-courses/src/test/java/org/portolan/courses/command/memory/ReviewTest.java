package org.portolan.courses.command.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.api.command.Refusal;
import org.portolan.api.store.Store;
import org.portolan.api.text.Text;
import org.portolan.store.BatchRecord;
import org.portolan.testkit.Answer;
import org.portolan.testkit.TestWorkbench;

class ReviewTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    Path folder;

    private final TurnedClock clock = new TurnedClock(NOON);

    @AutoClose
    private TestWorkbench bench;

    @BeforeEach
    void open() throws Exception {
        bench = TestWorkbench.open(folder, MethodHandles.lookup(), clock);
    }

    @Test
    void without_cards_says_what_to_do() throws Exception {
        assertEquals(List.of("courses.review.no-cards"), run().notes());
    }

    @Nested
    class Of_two_new_cards {

        @BeforeEach
        void bring() throws Exception {
            bench.run("courses.plan", "fuzz", "off");
            Cards.bring(store(), "Logistics::Words", "首重", "first weight", "续重", "continued weight");
        }

        @Test
        void asks_the_first_and_says_what_each_rating_does() throws Exception {
            Answer answer = run();
            assertEquals("Logistics::Words-0/0", answer.figure("card"));
            assertEquals("首重", answer.figure("front"));
            assertEquals("Back", answer.figure("asks_to_type"));
            assertEquals(
                    List.of("1|again|0", "2|hard|0", "3|good|0", "4|easy|8"),
                    answer.rows("choices", "key", "rating", "interval_days"));
            assertEquals(new BigDecimal(2), answer.figure("left_new"));
        }

        @Test
        void keeps_an_answer_at_once_and_asks_the_next() throws Exception {
            Answer answer = rate("Logistics::Words-0/0", "good");
            assertEquals("Logistics::Words-0/0", answer.figure("answered"));
            assertEquals(new BigDecimal("2.3065"), answer.figure("stability"));
            assertEquals("Logistics::Words-1/0", answer.figure("card"));
            assertEquals(new BigDecimal(1), answer.figure("left_new"));
            assertEquals(new BigDecimal(1), answer.figure("left_learning"));
        }

        @Test
        void comes_back_after_its_step_and_then_after_days() throws Exception {
            rate("Logistics::Words-0/0", "good");
            clock.turn(Duration.ofMinutes(10));
            assertEquals("Logistics::Words-0/0", run().figure("card"));
            Answer answer = rate("Logistics::Words-0/0", "good");
            assertEquals(new BigDecimal(2), answer.figure("interval_days"));
            clock.turn(Duration.ofDays(2));
            assertEquals("Logistics::Words-0/0", run().figure("card"), "due before new ones");
        }

        @Test
        void judges_what_was_typed() throws Exception {
            Answer right = run("card", "Logistics::Words-0/0", "answer", " First  WEIGHT ");
            assertEquals("courses.typed.right", ((Text) right.figure("typed")).key());
            assertEquals("courses.rating.good", ((Text) right.figure("rating")).key());
            Answer wrong = run("card", "Logistics::Words-1/0", "answer", "first weight");
            assertEquals("continued weight", wrong.figure("expected"));
            assertEquals("courses.rating.again", ((Text) wrong.figure("rating")).key());
        }

        @Test
        void takes_back_the_last_answer_and_the_one_before() throws Exception {
            rate("Logistics::Words-0/0", "good");
            clock.turn(Duration.ofSeconds(20));
            rate("Logistics::Words-1/0", "easy");
            List<Map<String, Object>> before = standings();
            clock.turn(Duration.ofSeconds(20));
            rate("Logistics::Words-0/0", "again");
            run("undo", "true");
            assertEquals(before, standings());
            run("undo", "true");
            run("undo", "true");
            assertEquals(new BigDecimal(2), run().figure("left_new"));
            assertRefused("courses.review.nothing-to-undo", "undo", "true");
        }

        @Test
        void is_one_batch_a_day_that_undo_takes_back_as_a_whole() throws Exception {
            List<Map<String, Object>> before = standings();
            rate("Logistics::Words-0/0", "good");
            rate("Logistics::Words-1/0", "easy");
            assertEquals(3, batches().size());
            BatchRecord session = batches().get(0);
            assertEquals(2, session.stored());
            bench.host().workspace().batches().undo(session.id());
            assertEquals(before, standings());
            rate("Logistics::Words-0/0", "hard");
            assertEquals(4, batches().size(), "what follows begins another one");
            clock.turn(Duration.ofDays(1));
            rate("Logistics::Words-1/0", "good");
            assertEquals(5, batches().size(), "so does another day");
        }

        @Test
        void suspends_buries_and_tags() throws Exception {
            run("card", "Logistics::Words-0/0", "suspend", "true");
            assertEquals("Logistics::Words-1/0", run().figure("card"));
            run("card", "Logistics::Words-1/0", "bury", "true");
            assertEquals(List.of("courses.review.nothing-due"), run().notes());
            clock.turn(Duration.ofDays(1));
            assertEquals("Logistics::Words-1/0", run().figure("card"));
            run("card", "Logistics::Words-0/0", "unsuspend", "true", "add-tag", "hard-words");
            assertEquals("Logistics::Words-0/0", run("tag", "hard-words").figure("card"));
            run("card", "Logistics::Words-0/0", "remove-tag", "hard-words");
            assertEquals(
                    List.of("courses.review.nothing-due"),
                    run("tag", "hard-words").notes());
            assertEquals("Logistics::Words-0/0", run("tag", "basics").figure("card"));
        }

        @Test
        void follows_the_log_when_imports_come_and_go() throws Exception {
            List<Map<String, Object>> fresh = standings();
            rate("Logistics::Words-1/0", "good");
            List<Map<String, Object>> own = standings();
            String log = Cards.answers(store(), "Logistics::Words-0/0", NOON.minus(Duration.ofDays(30)), 5, 3, 3, 1, 3);
            String earlier =
                    Cards.answers(store(), "Logistics::Words-1/0", NOON.minus(Duration.ofDays(90)), 9, 3, 3, 3);
            assertFalse(own.equals(standings()));
            bench.host().workspace().batches().undo(earlier);
            bench.host().workspace().batches().undo(log);
            assertEquals(own, standings());
            bench.host().workspace().batches().undo(batches().get(2).id());
            assertEquals(fresh, standings());
        }

        @Test
        void refuses_what_is_unknown_in_words() throws Exception {
            assertRefused("courses.review.unknown", "card", "no-such", "rating", "good");
            assertRefused("courses.review.no-card", "rating", "good");
            assertRefused("courses.review.no-tag", "card", "Logistics::Words-0/0", "add-tag", "two words");
        }
    }

    @Nested
    class Limits_of_a_day {

        @BeforeEach
        void bring() {
            Cards.bring(store(), "A::B", "1", "1", "2", "2", "3", "3");
            Cards.bring(store(), "A::C", "4", "4", "5", "5", "6", "6");
        }

        @Test
        void hold_for_a_deck_and_those_below_it() throws Exception {
            bench.run("courses.plan", "deck", "A", "new-per-day", "4");
            bench.run("courses.plan", "deck", "A::B", "new-per-day", "1");
            assertEquals(new BigDecimal(4), run("deck", "A").figure("left_new"));
            assertEquals(new BigDecimal(1), run("deck", "A::B").figure("left_new"));
            assertEquals("A::B-0/0", run("deck", "A").figure("card"));
            rate("A::B-0/0", "easy");
            assertEquals("A::C-0/0", run("deck", "A").figure("card"));
            assertEquals(new BigDecimal(3), run("deck", "A").figure("left_new"));
            assertEquals(
                    List.of("courses.review.nothing-due"), run("deck", "A::B").notes());
            clock.turn(Duration.ofDays(1));
            assertEquals("A::B-1/0", run("deck", "A").figure("card"));
        }

        @Test
        void of_reviews_hold_too() throws Exception {
            for (int i = 0; i < 3; i++) {
                String unused = Cards.answers(store(), "A::B-" + i + "/0", NOON.minus(Duration.ofDays(40)), 3, 3, 3, 3);
                assertFalse(unused.isEmpty());
            }
            bench.run("courses.plan", "reviews-per-day", "2");
            assertEquals(new BigDecimal(2), run().figure("left_due"));
            rate("A::B-0/0", "good");
            rate("A::B-1/0", "good");
            assertEquals(new BigDecimal(0), run().figure("left_due"));
        }
    }

    @Test
    void a_wish_for_higher_retention_brings_cards_back_sooner() throws Exception {
        Cards.bring(store(), "A", "1", "1");
        Cards.bring(store(), "B", "1", "1");
        bench.run("courses.plan", "fuzz", "off");
        bench.run("courses.plan", "deck", "B", "retention", "0.97");
        for (String deck : List.of("A", "B")) {
            String unused = Cards.answers(store(), deck + "-0/0", NOON.minus(Duration.ofDays(40)), 20, 3, 3, 3);
            assertFalse(unused.isEmpty());
        }
        List<String> left = run("card", "A-0/0").rows("choices", "rating", "interval_days");
        List<String> right = run("card", "B-0/0").rows("choices", "rating", "interval_days");
        assertTrue(days(left.get(2)) > days(right.get(2)), left + " against " + right);
    }

    private static int days(String row) {
        return Integer.parseInt(row.substring(row.indexOf('|') + 1));
    }

    private Answer rate(String card, String rating) throws Exception {
        return run("card", card, "rating", rating);
    }

    private Answer run(String... options) throws Exception {
        return new Answer(bench.run("courses.review", options));
    }

    private void assertRefused(String key, String... options) {
        Refusal refused = assertThrows(Refusal.class, () -> run(options));
        assertEquals(key, refused.text().key());
    }

    private Store store() {
        return bench.host().workspace().store("courses");
    }

    private List<BatchRecord> batches() {
        return bench.host().workspace().batches().list();
    }

    /** The table of standings, made true before. */
    private List<Map<String, Object>> standings() throws Exception {
        assertFalse(run().kinds().isEmpty());
        return store().read(handle -> handle.createQuery("SELECT * FROM courses_standing ORDER BY card")
                .mapToMap()
                .list());
    }
}
