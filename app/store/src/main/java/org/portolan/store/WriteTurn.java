package org.portolan.store;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.portolan.api.text.Text;

/** One writer at a time, in the order of asking, and nobody waits without end. */
final class WriteTurn {

    private final ReentrantLock lock = new ReentrantLock(true);
    private final Duration patience;
    private volatile Text current = Text.EMPTY;

    WriteTurn(Duration patience) {
        this.patience = patience;
    }

    /**
     * Wait for the turn.
     *
     * @throws StoreTrouble where the one before takes too long
     * @throws CancellationException where the thread is interrupted while it waits
     */
    void take(Text what) {
        if (lock.isHeldByCurrentThread()) {
            throw new IllegalStateException("a write was begun inside a write of the same thread, which would be two"
                    + " batches in one transaction: use the batch that is open");
        }
        try {
            if (!lock.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new StoreTrouble(Text.of("store.write.busy", what, patience.toSeconds(), current));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            CancellationException cancelled = new CancellationException("interrupted while waiting to write");
            cancelled.initCause(interrupted);
            throw cancelled;
        }
        current = what;
    }

    /** Wait for the turn at the end of all, interrupted or not. */
    boolean takeWithin(Duration limit) {
        boolean interrupted = Thread.interrupted();
        try {
            return lock.tryLock(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException again) {
            interrupted = true;
            return lock.tryLock();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    void giveBack() {
        current = Text.EMPTY;
        lock.unlock();
    }
}
