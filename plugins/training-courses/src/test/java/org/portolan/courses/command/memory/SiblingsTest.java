package org.portolan.courses.command.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.api.store.Store;
import org.portolan.api.text.Text;
import org.portolan.testkit.Answer;
import org.portolan.testkit.TestWorkbench;

class SiblingsTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    Path folder;

    private final TurnedClock clock = new TurnedClock(NOON);

    @AutoClose
    private TestWorkbench bench;

    /** Two notes; the first has a second card. */
    @BeforeEach
    void open() throws Exception {
        bench = TestWorkbench.open(folder, MethodHandles.lookup(), clock);
        bench.run("courses.plan", "fuzz", "off");
        Cards.bring(store(), "Words", "首重", "first weight", "续重", "continued weight");
        store().write(Text.literal("sibling"), batch -> {
            Cards.card(batch, "Words-0/1", "Words-0", "Words", 9);
            return batch.id();
        });
    }

    @Test
    void of_two_cards_of_a_note_one_is_asked_today_and_the_other_tomorrow() throws Exception {
        assertEquals(new BigDecimal(2), run().figure("left_new"));

        assertEquals("Words-1/0", rate("Words-0/0", "easy").figure("card"));
        Answer last = rate("Words-1/0", "easy");

        assertEquals(List.of("courses.review.nothing-due"), last.notes());
        assertEquals(new BigDecimal(0), last.figure("left_new"));
        clock.turn(Duration.ofDays(1));
        assertEquals("Words-0/1", run().figure("card"));
        assertEquals(new BigDecimal(1), run().figure("left_new"));
    }

    @Test
    void a_new_card_waits_while_another_of_its_note_is_due() throws Exception {
        rate("Words-0/0", "easy");
        rate("Words-1/0", "easy");
        clock.turn(Duration.ofDays(10));

        Answer answer = run();

        assertEquals(new BigDecimal(2), answer.figure("left_due"));
        assertEquals(new BigDecimal(0), answer.figure("left_new"));
        rate(answer.figure("card").toString(), "good");
        rate(run().figure("card").toString(), "good");
        assertEquals(List.of("courses.review.nothing-due"), run().notes());
    }

    @Test
    void an_answer_that_is_taken_back_keeps_nothing_back() throws Exception {
        rate("Words-0/0", "easy");
        rate("Words-1/0", "easy");

        run("undo", "true");
        run("undo", "true");

        assertEquals(new BigDecimal(2), run().figure("left_new"));
        assertEquals("Words-0/0", run().figure("card"));
    }

    @Test
    void steps_of_minutes_go_on() throws Exception {
        rate("Words-0/0", "good");
        clock.turn(Duration.ofMinutes(10));

        assertEquals("Words-0/0", run().figure("card"));
    }

    @Test
    void who_wishes_is_asked_all_of_them_on_one_day() throws Exception {
        bench.run("courses.plan", "siblings", "same-day");
        assertEquals(new BigDecimal(3), run().figure("left_new"));

        rate("Words-0/0", "easy");

        assertEquals("Words-1/0", run().figure("card"));
        assertEquals("Words-0/1", rate("Words-1/0", "easy").figure("card"));
    }

    @Test
    void counts_are_of_the_cards_with_the_tag() throws Exception {
        run("card", "Words-1/0", "add-tag", "hard");

        assertEquals(new BigDecimal(1), run("tag", "hard").figure("left_new"));
        assertEquals("Words-1/0", run("tag", "hard").figure("card"));
        assertEquals(new BigDecimal(0), run("tag", "harder").figure("left_new"));
        assertEquals(List.of("basics", "hard"), new Sitting(bench.host().bench("courses"), "", "").tags());
        assertEquals(
                1,
                new Sitting(bench.host().bench("courses"), "", "hard")
                        .next()
                        .loads()
                        .get(0)
                        .fresh());
    }

    private Store store() {
        return bench.host().bench("courses").store();
    }

    private Answer rate(String card, String rating) throws Exception {
        return run("card", card, "rating", rating);
    }

    private Answer run(String... options) throws Exception {
        return new Answer(bench.run("courses.review", options));
    }
}
