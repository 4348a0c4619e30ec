package org.portolan.kernel.task;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.portolan.api.text.Text;
import org.portolan.kernel.Tasks;

class TaskThreadsTest {

    private final TaskThreads threads = new TaskThreads(Duration.ofMillis(100));
    private final AtomicBoolean leftBehind = new AtomicBoolean();

    private <T> Tasks.Task<T> start(Tasks.Work<T> work) {
        return threads.start(
                Text.literal("test"), "org.example", getClass().getClassLoader(), work, () -> leftBehind.set(true));
    }

    @Test
    void a_task_answers_what_its_work_answers_on_a_daemon_thread_of_its_own() throws Exception {
        Tasks.Task<Thread> task = start(progress -> Thread.currentThread());

        Thread thread = task.result().get(10, SECONDS);

        assertTrue(thread.isDaemon());
        assertEquals(Tasks.State.DONE, task.state());
        assertEquals(List.of(), threads.running());
    }

    @Test
    void an_exception_and_an_error_both_fail_the_task_and_nothing_else() {
        Tasks.Task<?> unlucky = start(progress -> {
            throw new IllegalStateException("broken");
        });
        Tasks.Task<?> endless = start(progress -> dig(1));

        assertInstanceOf(IllegalStateException.class, thrown(unlucky));
        assertInstanceOf(StackOverflowError.class, thrown(endless));
        assertEquals(Tasks.State.FAILED, unlucky.state());
        assertEquals(Tasks.State.FAILED, endless.state());
    }

    @SuppressWarnings("InfiniteRecursion")
    private static int dig(int depth) {
        return dig(depth + 1) + 1;
    }

    private static Throwable thrown(Tasks.Task<?> task) {
        return assertThrows(ExecutionException.class, () -> task.result().get(10, SECONDS))
                .getCause();
    }

    @Test
    void a_cancelled_task_that_listens_ends_as_cancelled() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        Tasks.Task<?> task = start(progress -> {
            running.countDown();
            while (true) {
                progress.check();
                Thread.onSpinWait();
            }
        });
        running.await();

        task.cancel();

        assertThrows(CancellationException.class, () -> task.result().get(10, SECONDS));
        assertEquals(Tasks.State.CANCELLED, task.state());
        assertFalse(leftBehind.get());
    }

    @Test
    void a_cancelled_task_that_waits_is_interrupted_and_whatever_it_throws_then_is_a_cancellation() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        Tasks.Task<?> task = start(progress -> {
            running.countDown();
            new CountDownLatch(1).await();
            return 1;
        });
        running.await();

        task.cancel();

        assertThrows(CancellationException.class, () -> task.result().get(10, SECONDS));
        assertEquals(Tasks.State.CANCELLED, task.state());
    }

    @Test
    void a_cancelled_task_that_does_not_listen_is_left_behind_while_others_run() throws Exception {
        AtomicBoolean free = new AtomicBoolean();
        CompletableFuture<Thread> loops = new CompletableFuture<>();
        Tasks.Task<Integer> loop = start(progress -> {
            loops.complete(Thread.currentThread());
            while (!free.get()) {
                Thread.onSpinWait();
            }
            return 1;
        });
        Thread stubborn = loops.get(10, SECONDS);

        loop.cancel();

        assertEquals(7, start(progress -> 7).result().get(10, SECONDS));
        assertThrows(CancellationException.class, () -> loop.result().get(10, SECONDS));
        assertTrue(leftBehind.get());
        assertEquals(Thread.MIN_PRIORITY, stubborn.getPriority());
        assertEquals(List.of(), threads.running());
        free.set(true);
        stubborn.join();
        assertEquals(Tasks.State.CANCELLED, loop.state());
    }

    @Test
    void a_task_that_finished_all_the_same_keeps_its_answer() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        AtomicReference<Tasks.Task<?>> self = new AtomicReference<>();
        CountDownLatch known = new CountDownLatch(1);
        Tasks.Task<Integer> task = start(progress -> {
            known.await();
            self.get().cancel();
            running.countDown();
            return 5;
        });
        self.set(task);
        known.countDown();

        assertEquals(5, task.result().get(10, SECONDS));
        assertEquals(Tasks.State.DONE, task.state());
    }

    @Test
    void progress_is_seen_by_watchers_and_news_are_few() throws Exception {
        AtomicInteger news = new AtomicInteger();
        threads.onChange(news::incrementAndGet);
        Tasks.Task<Integer> task = start(progress -> {
            progress.total(100_000);
            for (int i = 1; i <= 100_000; i++) {
                progress.at(i);
            }
            return 1;
        });

        task.result().get(10, SECONDS);

        assertEquals(100_000, task.total());
        assertEquals(100_000, task.done());
        assertTrue(news.get() < 1_000, () -> "told " + news + " times");
    }

    @Test
    void a_listener_that_fails_does_not_fail_the_task() throws Exception {
        threads.onChange(() -> {
            throw new IllegalStateException("the listener is broken");
        });

        assertEquals(3, start(progress -> 3).result().get(10, SECONDS));
    }

    @Test
    void stopping_an_owner_cancels_its_tasks_and_waits_for_them() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        Tasks.Task<?> task = start(progress -> {
            running.countDown();
            new CountDownLatch(1).await();
            return 1;
        });
        running.await();

        threads.cancelAllOf("org.example");

        assertTrue(task.result().isDone());
    }
}
