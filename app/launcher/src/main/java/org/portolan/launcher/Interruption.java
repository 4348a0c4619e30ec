package org.portolan.launcher;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.portolan.kernel.Tasks;

/** Ctrl+C: cancels what runs, and keeps the process until it has put everything back. */
final class Interruption {

    /** A command that does not listen must not keep a person waiting. */
    private static final int PATIENCE_SECONDS = 10;

    private final AtomicReference<Tasks.@Nullable Task<?>> running = new AtomicReference<>();
    private final CountDownLatch ended = new CountDownLatch(1);

    /** Listen to the system's request to end this process. */
    void listen() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "portolan-interruption"));
    }

    void cancels(Tasks.Task<?> task) {
        running.set(task);
    }

    /** All is put away: the process may end. */
    void over() {
        ended.countDown();
    }

    private void end() {
        Tasks.Task<?> task = running.get();
        if (task != null && ended.getCount() > 0) {
            task.cancel();
        }
        try {
            if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(ExitCode.REFUSED.number());
            }
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }
}
