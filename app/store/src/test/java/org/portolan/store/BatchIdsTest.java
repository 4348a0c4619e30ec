package org.portolan.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BatchIdsTest {

    @Test
    void ids_sort_by_the_order_in_which_they_were_made() {
        BatchIds ids = new BatchIds(Tides.NOON, new Random(1), "");
        String before = ids.next();
        for (int i = 0; i < 10_000; i++) {
            String next = ids.next();
            assertTrue(next.compareTo(before) > 0, before + " " + next);
            before = next;
        }
    }

    @Test
    void ids_sort_by_time() {
        String noon = new BatchIds(Tides.NOON, new Random(1), "").next();
        Clock later = Clock.offset(Tides.NOON, Duration.ofMillis(1));
        assertTrue(new BatchIds(later, new Random(2), "").next().compareTo(noon) > 0);
        Clock far = Clock.fixed(Instant.parse("2199-01-01T00:00:00Z"), ZoneOffset.UTC);
        assertTrue(new BatchIds(far, new Random(2), "").next().compareTo(noon) > 0);
    }

    @Test
    void a_clock_that_is_set_back_makes_no_older_ids() {
        String noon = new BatchIds(Tides.NOON, new Random(1), "").next();
        Clock yesterday = Clock.offset(Tides.NOON, Duration.ofDays(-1));
        assertTrue(new BatchIds(yesterday, new Random(2), noon).next().compareTo(noon) > 0);
    }

    @Test
    void an_id_is_short_and_safe_to_say() {
        String id = new BatchIds(Tides.NOON, new Random(1), "").next();
        assertEquals(13, id.length());
        assertTrue(id.matches("[0-9a-hjkmnp-tv-z]+"), id);
    }
}
