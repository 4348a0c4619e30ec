package org.portolan.desktop;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.time.Duration;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class EventThreadWatchTest {

    @Test
    void an_event_that_takes_long_is_seen() throws Exception {
        Assumptions.assumeFalse(
                GraphicsEnvironment.isHeadless(), "there is no screen, so there is no event queue to watch");
        try (EventThreadWatch watch = EventThreadWatch.start()) {
            Duration busy = Duration.ofMillis(30);
            EventQueue.invokeAndWait(() -> {
                long end = System.nanoTime() + busy.toNanos();
                while (System.nanoTime() < end) {
                    Thread.onSpinWait();
                }
            });
            EventQueue.invokeAndWait(() -> {});
            assertTrue(watch.longest().compareTo(busy) >= 0);
        }
    }
}
