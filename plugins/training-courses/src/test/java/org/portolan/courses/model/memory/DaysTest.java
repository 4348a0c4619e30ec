package org.portolan.courses.model.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

    @Nested
    class A_learning_day_in_Shanghai {

        private final LearningDay days = new LearningDay(ZoneId.of("Asia/Shanghai"), 4);

        @ParameterizedTest
        @CsvSource({
            "2026-11-22T23:00, 2026-11-23T03:59, 0",
            "2026-11-22T23:00, 2026-11-23T04:00, 1",
            "2026-11-22T04:00, 2026-11-23T03:59, 0",
            "2026-11-22T21:00, 2026-12-01T07:00, 9",
            "2026-11-23T07:00, 2026-11-22T21:00, 0"
        })
        void counts_by_its_own_mornings(String earlier, String later, int between) {
            assertEquals(between, days.between(at(earlier), at(later)));
        }

        @Test
        void makes_a_card_due_in_the_morning() {
            assertEquals(at("2026-11-25T04:00"), days.due(at("2026-11-22T21:30"), 3));
        }

        private static long at(String local) {
            return Instant.parse(local + ":00Z").minusSeconds(8 * 3600).toEpochMilli();
        }
    }

    @Test
    void a_day_of_an_hour_more_or_less_is_one_day() {
        LearningDay days = new LearningDay(ZoneId.of("Europe/Berlin"), 4);
        long before = Instant.parse("2026-10-24T20:00:00Z").toEpochMilli();
        assertEquals(1, days.between(before, before + DayCount.DAY));
        assertEquals(Instant.parse("2026-10-25T03:00:00Z").toEpochMilli(), days.due(before, 1));
    }

    @ParameterizedTest
    @CsvSource({"3, 2, 4", "7, 5, 9", "20, 17, 23", "100, 93, 107"})
    void fuzz_stays_where_the_reference_has_it_and_is_the_same_for_the_same_answer(int days, int least, int greatest) {
        assertEquals(least, Fuzz.least(days, 36500));
        assertEquals(greatest, Fuzz.greatest(days, 36500));
        Set<Integer> seen = new HashSet<>();
        for (int card = 0; card < 500; card++) {
            int spread = Fuzz.spread(days, 36500, "card" + card, 3);
            assertEquals(spread, Fuzz.spread(days, 36500, "card" + card, 3));
            assertTrue(spread >= least && spread <= greatest);
            seen.add(spread);
        }
        assertEquals(greatest - least + 1, seen.size());
    }

    @Test
    void limits_of_a_deck_are_shared_by_those_below_it() {
        DayLimits limits = new DayLimits(
                "A",
                Map.of("A::B", 10, "A::C", 10, "D", 10),
                Map.of("A::B", 1),
                Map.of("", 2, "A", 8, "A::B", 4, "A::C", 20, "D", 20));
        assertEquals(Map.of("A::B", 3, "A::C", 4), limits.given());
        assertEquals(7, limits.total());
    }
}
