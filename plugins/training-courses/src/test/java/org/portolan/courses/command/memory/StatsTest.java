package org.portolan.courses.command.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Block;
import org.portolan.api.report.Chart;
import org.portolan.api.store.Store;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Percent;
import org.portolan.testkit.Answer;
import org.portolan.testkit.TestWorkbench;

class StatsTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    Path folder;

    @AutoClose
    private TestWorkbench bench;

    @BeforeEach
    void open() throws Exception {
        bench = TestWorkbench.open(folder, MethodHandles.lookup(), new TurnedClock(NOON));
    }

    @Test
    void without_cards_say_what_to_do() throws Exception {
        assertEquals(List.of("courses.review.no-cards"), stats().notes());
    }

    @Test
    void refuse_a_deck_that_is_not_there() throws Exception {
        String cards = Cards.bring(store(), "A::B", "1", "1");
        assertEquals(
                1,
                new Answer(bench.run("courses.stats", "deck", "A"))
                        .rows("decks", "deck")
                        .size(),
                cards);
        for (String command : List.of("courses.stats", "courses.review", "courses.cards")) {
            assertEquals(
                    "courses.cards.deck.unknown",
                    assertThrows(Refusal.class, () -> bench.run(command, "deck", "B"))
                            .text()
                            .key());
        }
    }

    @Test
    void tell_what_was_recalled_after_a_day_or_more() throws Exception {
        String cards = Cards.bring(store(), "A", "1", "1", "2", "2", "3", "3");
        String log = Cards.answers(store(), "A-0/0", NOON.minus(Duration.ofDays(20)), 4, 3, 3, 1, 3);
        String old = Cards.answers(store(), "A-1/0", NOON.minus(Duration.ofDays(80)), 4, 3, 1);
        assertEquals(3, List.of(cards, log, old).size());
        Answer answer = stats();
        assertEquals(new Percent(new BigDecimal("0.6667")), answer.figure("retention"), "two of three within 30 days");
        assertEquals(new Percent(new BigDecimal("0.5")), answer.figure("retention_ever"));
        assertEquals(new Percent(new BigDecimal("0.9")), answer.figure("retention_wanted"));
        assertEquals(new BigDecimal(3), answer.figure("cards"));
        assertEquals(new BigDecimal(1), answer.figure("new"));
        assertEquals(List.of("A|3|1"), answer.rows("decks", "deck", "cards", "new"));
    }

    @Test
    void forecast_every_card_that_is_due_within_thirty_days() throws Exception {
        String cards = Cards.bring(store(), "A", "1", "1", "2", "2", "3", "3");
        for (int i = 0; i < 2; i++) {
            String log = Cards.answers(store(), "A-" + i + "/0", NOON.minus(Duration.ofDays(4L + i)), 3, 3, 3);
            assertTrue(log.compareTo(cards) > 0);
        }
        BigDecimal due = stats().report().blocks().stream()
                .filter(block -> block instanceof Chart chart && chart.key().equals("forecast"))
                .flatMap(block -> points(block).stream())
                .map(Chart.Point::y)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(new BigDecimal(2), due);
    }

    @Test
    void name_leeches() throws Exception {
        String cards = Cards.bring(store(), "A", "1", "1");
        int[] ratings = new int[20];
        for (int i = 0; i < ratings.length; i++) {
            ratings[i] = i % 2 == 0 ? 4 : 1;
        }
        String log = Cards.answers(store(), "A-0/0", NOON.minus(Duration.ofDays(200)), 5, ratings);
        assertTrue(log.compareTo(cards) > 0);
        assertEquals(List.of("A-0/0|10|20"), stats().rows("leeches", "card", "lapses", "reviews"));
    }

    @Test
    void a_fit_to_too_few_answers_is_refused() {
        Refusal refused = assertThrows(Refusal.class, () -> bench.run("courses.optimise"));
        assertEquals("courses.optimise.too-few", refused.text().key());
    }

    @Test
    void a_fit_is_taken_over_only_where_it_is_wanted_and_can_be_undone() throws Exception {
        SplittableRandom random = new SplittableRandom(1);
        String brought = store().write(Text.literal("log"), batch -> {
            for (int card = 0; card < 300; card++) {
                Cards.card(batch, "c" + card, "n" + card, "A", card);
                long at = NOON.minus(Duration.ofDays(100L + random.nextInt(50))).toEpochMilli();
                for (int i = 0; i < 6; i++) {
                    batch.rows("courses_review", "card", "at", "rating", "took_ms")
                            .add(i, "c" + card, at, random.nextInt(10) < 5 ? 1 : 3, 3000);
                    at += (1L + 3L * i) * 86_400_000L;
                }
            }
            return batch.id();
        });
        Answer tried = new Answer(bench.run("courses.optimise"));
        BigDecimal before = (BigDecimal) tried.figure("log_loss_before");
        BigDecimal after = (BigDecimal) tried.figure("log_loss_after");
        assertTrue(after.compareTo(before) < 0, before + " became " + after);
        assertEquals(21, tried.rows("weights", "weight").size());
        assertEquals(1, bench.host().workspace().batches().list().size(), "nothing was changed but " + brought);
        Answer usual = stats();
        assertTrue(new Answer(bench.run("courses.optimise", "keep", "true"))
                .notes()
                .contains("courses.optimise.kept"));
        String weights = bench.host().workspace().batches().list().get(0).id();
        assertTrue(!stats().report().equals(usual.report()));
        bench.host().workspace().batches().undo(weights);
        assertEquals(usual.report(), stats().report());
    }

    private static List<Chart.Point> points(Block chart) {
        return ((Chart) chart).series().get(0).points();
    }

    private Answer stats() throws Exception {
        return new Answer(bench.run("courses.stats"));
    }

    private Store store() {
        return bench.host().workspace().store("courses");
    }
}
