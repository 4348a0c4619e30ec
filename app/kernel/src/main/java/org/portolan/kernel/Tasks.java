package org.portolan.kernel;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.portolan.api.report.Report;
import org.portolan.api.task.Progress;
import org.portolan.api.text.Text;

/** Work in the background: what runs, how far it is, and how to cancel it. Any thread may call it. */
public interface Tasks {

    /** Run a command with an input of its own class. */
    Task<Report> run(CommandEntry command, Record input);

    /** Run work of the host itself. */
    <T> Task<T> run(Text title, Work<T> work);

    /** What runs now, oldest first. */
    List<Task<?>> running();

    /**
     * Be told, on the task's thread, when a task starts, gets on or ends; at most some 20 times a second each.
     *
     * @return what to run in order to be told no more
     */
    Runnable onChange(Runnable listener);

    /** Work that can tell how far it is. */
    @FunctionalInterface
    interface Work<T> {
        T run(Progress progress) throws Exception;
    }

    /** One task. */
    interface Task<T> {
        Text title();

        State state();

        /** What is being done. */
        Text doing();

        /** Units in all; 0 where nobody knows. */
        long total();

        long done();

        /** Ask it to stop; one that does not listen is left behind and keeps nobody waiting. */
        void cancel();

        /**
         * Completed on the task's thread; exceptionally with {@link java.util.concurrent.CancellationException}, with
         * {@link org.portolan.api.command.Refusal}, with {@link PluginFault} where a command broke its promise, or with
         * what the host's own work threw. A task that does not stop is completed without its thread.
         */
        CompletableFuture<T> result();
    }

    /** Where a task is in its life. */
    enum State {
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }
}
