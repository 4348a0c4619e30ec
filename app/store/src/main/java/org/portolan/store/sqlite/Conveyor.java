package org.portolan.store.sqlite;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Carries full blocks of rows to the database on a second thread, so that reading a file and storing its rows share two
 * cores. So many blocks are under way at most that reading goes on while SQLite is busy with what was
 * sent before. Small imports never start the thread.
 */
public final class Conveyor implements AutoCloseable {

    private static final int BLOCKS = 32;

    private final Semaphore room = new Semaphore(BLOCKS);
    private @Nullable ExecutorService hand;
    private volatile @Nullable RuntimeException failure;

    /**
     * Send a block on its way.
     *
     * @throws RuntimeException what a block before has met
     * @throws CancellationException where the thread is interrupted while it waits for room
     */
    void send(Runnable block) {
        refuseFailed();
        acquire(1);
        if (hand == null) {
            hand = Executors.newSingleThreadExecutor(work -> {
                Thread thread = new Thread(work, "portolan-rows");
                thread.setDaemon(true);
                return thread;
            });
        }
        hand.execute(() -> {
            try {
                if (failure == null) {
                    block.run();
                }
            } catch (RuntimeException failed) {
                failure = failed;
            } finally {
                room.release();
            }
        });
    }

    /** Wait until all blocks have arrived. */
    void drain() {
        if (hand != null) {
            acquire(BLOCKS);
            room.release(BLOCKS);
        }
        refuseFailed();
    }

    /** Let go; waits for the block under way, since the transaction must not end under it. */
    @Override
    public void close() {
        if (hand != null) {
            hand.shutdown();
            room.acquireUninterruptibly(BLOCKS);
            room.release(BLOCKS);
        }
    }

    private void acquire(int blocks) {
        try {
            room.acquire(blocks);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            CancellationException cancelled = new CancellationException("interrupted while rows were being stored");
            cancelled.initCause(interrupted);
            throw cancelled;
        }
    }

    private void refuseFailed() {
        RuntimeException failed = failure;
        if (failed != null) {
            throw failed;
        }
    }
}
