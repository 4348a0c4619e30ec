package org.portolan.api.task;

import java.util.concurrent.CancellationException;
import org.portolan.api.text.Text;

/** How far a task is, and whether a person cancelled it. Called on the task's thread; cheap enough for every row. */
public interface Progress {

    /** A progress that nobody watches. */
    Progress SILENT = new Progress() {
        @Override
        public void doing(Text what) {}

        @Override
        public void total(long units) {}

        @Override
        public void at(long done) {}

        @Override
        public boolean cancelled() {
            return Thread.currentThread().isInterrupted();
        }
    };

    /** Say what is being done. */
    void doing(Text what);

    /** Say how many units there are in all, in whatever unit {@link #at} counts; 0 where nobody knows. */
    void total(long units);

    /** Say how many units are done. */
    void at(long done);

    boolean cancelled();

    /** Go on, unless a person cancelled. */
    default void check() {
        if (cancelled()) {
            throw new CancellationException();
        }
    }
}
