package org.portolan.desktop.session;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;

/**
 * Short reads off the event thread, such as the list of imports: too small to stand at the foot as a task. The answer
 * comes back on the event thread.
 */
public final class Background implements AutoCloseable {

    private final ExecutorService threads = Executors.newFixedThreadPool(2, task -> {
        Thread thread = new Thread(task, "desktop-background");
        thread.setDaemon(true);
        return thread;
    });

    /** Do work, then take its answer, or what went wrong, on the event thread. */
    public <T> void run(Callable<T> work, Consumer<T> answer, Consumer<Throwable> trouble) {
        if (threads.isShutdown()) {
            return;
        }
        threads.execute(() -> {
            try {
                T result = work.call();
                SwingUtilities.invokeLater(() -> answer.accept(result));
            } catch (Exception | LinkageError e) {
                SwingUtilities.invokeLater(() -> trouble.accept(e));
            }
        });
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
