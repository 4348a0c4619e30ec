package org.portolan.kernel.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.text.Text;

class MessageListTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final MessageList messages = new MessageList(Clock.fixed(NOON, ZoneOffset.UTC));

    private static Finding finding(int number) {
        return Finding.info(Place.NOWHERE, Text.literal("message " + number));
    }

    @Test
    void the_newest_comes_first_with_its_time() {
        messages.post(finding(1));
        messages.post(finding(2));

        assertEquals(finding(2), messages.list().get(0).finding());
        assertEquals(NOON, messages.list().get(0).at());
    }

    @Test
    void the_oldest_are_dropped_so_that_a_plugin_that_talks_without_end_fills_no_memory() {
        for (int i = 0; i < 600; i++) {
            messages.post(finding(i));
        }

        assertEquals(MessageList.KEPT, messages.list().size());
        assertEquals(finding(599), messages.list().get(0).finding());
    }

    @Test
    void listeners_are_told_of_what_comes_and_of_clearing_and_one_that_fails_keeps_no_other_from_hearing() {
        AtomicInteger told = new AtomicInteger();
        messages.onChange(() -> {
            throw new IllegalStateException("the listener is broken");
        });
        messages.onChange(told::incrementAndGet);

        messages.post(finding(1));
        messages.clear();

        assertEquals(2, told.get());
        assertEquals(List.of(), messages.list());
    }
}
