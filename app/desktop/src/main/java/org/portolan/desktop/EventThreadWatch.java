package org.portolan.desktop;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Measures the longest time that the event thread was busy with one event: so long the window did not answer. For tests
 * and measurements.
 */
public final class EventThreadWatch implements AutoCloseable {

    private final AtomicLong longest = new AtomicLong();
    private final Queue queue = new Queue();

    private EventThreadWatch() {}

    /** Begin to measure; any thread. */
    public static EventThreadWatch start() {
        EventThreadWatch watch = new EventThreadWatch();
        Toolkit.getDefaultToolkit().getSystemEventQueue().push(watch.queue);
        return watch;
    }

    /** The longest since the start or the last {@link #reset}. */
    public Duration longest() {
        return Duration.ofNanos(longest.get());
    }

    public void reset() {
        longest.set(0);
    }

    @Override
    public void close() {
        queue.pop();
    }

    private final class Queue extends EventQueue {
        @Override
        protected void dispatchEvent(AWTEvent event) {
            long began = System.nanoTime();
            try {
                super.dispatchEvent(event);
            } finally {
                longest.accumulateAndGet(System.nanoTime() - began, Math::max);
            }
        }

        @Override
        public void pop() {
            super.pop();
        }
    }
}
