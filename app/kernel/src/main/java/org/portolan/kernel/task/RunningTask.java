package org.portolan.kernel.task;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.portolan.api.task.Progress;
import org.portolan.api.text.Text;
import org.portolan.kernel.Tasks;

/** One task, as its thread and its watchers see it. */
final class RunningTask<T> implements Tasks.Task<T>, Progress {

    private static final long BETWEEN_NEWS = 50_000_000;

    private final Text title;
    private final Runnable news;
    private final Consumer<RunningTask<T>> whenCancelled;
    private final CompletableFuture<T> result = new CompletableFuture<>();
    private volatile Tasks.State state = Tasks.State.RUNNING;
    private volatile Text doing = Text.EMPTY;
    private volatile long total;
    private volatile long done;
    private volatile boolean cancelled;
    private long lastNews = System.nanoTime() - BETWEEN_NEWS;

    RunningTask(Text title, Runnable news, Consumer<RunningTask<T>> whenCancelled) {
        this.title = title;
        this.news = news;
        this.whenCancelled = whenCancelled;
    }

    /** End this task once; later endings, such as that of a thread that was left behind, change nothing. */
    synchronized boolean end(Tasks.State how) {
        if (state != Tasks.State.RUNNING) {
            return false;
        }
        state = how;
        return true;
    }

    @Override
    public Text title() {
        return title;
    }

    @Override
    public Tasks.State state() {
        return state;
    }

    @Override
    public Text doing() {
        return doing;
    }

    @Override
    public long total() {
        return total;
    }

    @Override
    public long done() {
        return done;
    }

    @Override
    public void cancel() {
        boolean first = !cancelled;
        cancelled = true;
        if (first && state() == Tasks.State.RUNNING) {
            whenCancelled.accept(this);
        }
    }

    @Override
    public CompletableFuture<T> result() {
        return result;
    }

    @Override
    public void doing(Text what) {
        doing = what;
        tell();
    }

    @Override
    public void total(long units) {
        total = units;
        tell();
    }

    @Override
    public void at(long units) {
        done = units;
        tell();
    }

    @Override
    public boolean cancelled() {
        return cancelled || Thread.currentThread().isInterrupted();
    }

    @Override
    public void check() {
        if (cancelled()) {
            throw new CancellationException("a person cancelled " + title.key());
        }
    }

    /** Only the task's own thread gets here, so the time of the last news needs no lock. */
    private void tell() {
        long now = System.nanoTime();
        if (now - lastNews >= BETWEEN_NEWS) {
            lastNews = now;
            news.run();
        }
    }
}
