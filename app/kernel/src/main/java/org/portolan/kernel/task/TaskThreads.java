package org.portolan.kernel.task;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.portolan.api.text.Text;
import org.portolan.kernel.Tasks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs each task on a thread of its own. A pool would keep what a plugin left in a thread, and with it the plugin's
 * classes; and a thread that hangs could not be given up.
 */
public final class TaskThreads {

    private static final Logger LOG = LoggerFactory.getLogger(TaskThreads.class);

    private final Duration grace;
    private final AtomicLong counter = new AtomicLong();
    private final Map<RunningTask<?>, Running> running = new ConcurrentHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** What a task runs on, and whom to tell where it does not stop. */
    private record Running(long number, String owner, Thread thread, Runnable leftBehind) {}

    /**
     * @param grace how long a cancelled task may take to notice
     */
    public TaskThreads(Duration grace) {
        this.grace = grace;
    }

    /**
     * Start a task.
     *
     * @param owner the plugin it belongs to
     * @param loader the class loader that libraries of the work look around in
     * @param leftBehind told when the work was cancelled and did not stop
     */
    public <T> Tasks.Task<T> start(
            Text title, String owner, ClassLoader loader, Tasks.Work<T> work, Runnable leftBehind) {
        RunningTask<T> task = new RunningTask<>(title, this::tell, this::stop);
        long number = counter.incrementAndGet();
        Thread thread = new Thread(() -> run(task, work), "task-" + number + " " + title.key());
        thread.setDaemon(true);
        thread.setContextClassLoader(loader);
        running.put(task, new Running(number, owner, thread, leftBehind));
        thread.start();
        return task;
    }

    /** What runs now, oldest first. */
    public List<Tasks.Task<?>> running() {
        return running.entrySet().stream()
                .sorted((a, b) -> Long.compare(a.getValue().number, b.getValue().number))
                .<Tasks.Task<?>>map(Map.Entry::getKey)
                .toList();
    }

    public Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Cancel all tasks of an owner and wait until none of them runs, or was left behind. */
    public void cancelAllOf(String owner) {
        List<RunningTask<?>> theirs = running.entrySet().stream()
                .filter(entry -> entry.getValue().owner.equals(owner))
                .<RunningTask<?>>map(Map.Entry::getKey)
                .toList();
        theirs.forEach(RunningTask::cancel);
        theirs.stream()
                .filter(task -> entryThread(task) != Thread.currentThread())
                .forEach(task -> task.result().handle((result, thrown) -> true).join());
    }

    /** Cancel everything and wait until nothing runs, or was left behind. */
    public void cancelAll() {
        running.values().stream().map(Running::owner).distinct().forEach(this::cancelAllOf);
    }

    private Thread entryThread(RunningTask<?> task) {
        Running entry = running.get(task);
        return entry == null ? Thread.currentThread() : entry.thread;
    }

    private <T> void run(RunningTask<T> task, Tasks.Work<T> work) {
        tell();
        try {
            T value = work.run(task);
            finish(task, Tasks.State.DONE, () -> task.result().complete(value));
        } catch (CancellationException cancelled) {
            finish(task, Tasks.State.CANCELLED, () -> task.result().completeExceptionally(cancelled));
        } catch (Throwable thrown) {
            // Errors too: a plugin that overflows the stack or misses a class must not take the host along.
            if (task.cancelled()) {
                LOG.debug("A cancelled task ended with an exception", thrown);
                CancellationException cancelled = new CancellationException(
                        "a person cancelled " + task.title().key());
                cancelled.initCause(thrown);
                finish(task, Tasks.State.CANCELLED, () -> task.result().completeExceptionally(cancelled));
            } else {
                finish(task, Tasks.State.FAILED, () -> task.result().completeExceptionally(thrown));
            }
        }
    }

    private void finish(RunningTask<?> task, Tasks.State how, Runnable completion) {
        if (!task.end(how)) {
            LOG.info(
                    "Task {} had been left behind and has ended at last",
                    task.title().key());
            return;
        }
        running.remove(task);
        completion.run();
        tell();
    }

    private void stop(RunningTask<?> task) {
        Running entry = running.get(task);
        if (entry == null) {
            return;
        }
        entry.thread.interrupt();
        Executor later = CompletableFuture.delayedExecutor(grace.toMillis(), TimeUnit.MILLISECONDS);
        later.execute(() -> abandon(task, entry));
    }

    // A thread cannot be killed; the lowest priority is all that is left to keep a loop from taking what others need.
    @SuppressWarnings("ThreadPriorityCheck")
    private void abandon(RunningTask<?> task, Running entry) {
        if (!task.end(Tasks.State.CANCELLED)) {
            return;
        }
        LOG.warn("Task {} of {} did not stop and is left behind", task.title().key(), entry.owner);
        entry.thread.setPriority(Thread.MIN_PRIORITY);
        entry.thread.setName(entry.thread.getName() + " (left behind)");
        running.remove(task);
        entry.leftBehind.run();
        task.result()
                .completeExceptionally(new CancellationException(task.title().key() + " did not stop"));
        tell();
    }

    private void tell() {
        for (Runnable listener : listeners) {
            try {
                listener.run();
            } catch (RuntimeException broken) {
                LOG.error("A listener of tasks failed", broken);
            }
        }
    }
}
