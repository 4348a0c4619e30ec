package org.portolan.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;
import org.portolan.api.text.Text;
import org.portolan.store.sqlite.Connections;
import org.portolan.store.sqlite.Enclosed;
import org.portolan.store.sqlite.Lent;
import org.portolan.store.sqlite.Transaction;

/** The open database: one connection that writes, as many as needed that read. */
final class Database {

    private static final int IDLE_READERS = 4;

    /** How long the end waits for a write: it may be work that was given up, which would never come back. */
    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private final Path file;
    private final Connection writer;
    private final WriteTurn turn;
    private final Jdbi writers;
    private final Jdbi readers;
    private final BlockingQueue<Connection> idle = new ArrayBlockingQueue<>(IDLE_READERS);
    private final Set<Connection> reading = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;
    private volatile boolean trusted = true;

    private Database(Path file, Connection writer, Duration patience) {
        this.file = file;
        this.writer = writer;
        this.turn = new WriteTurn(patience);
        this.writers = enclosed(new Lent(this::lendWriter, lent -> {}));
        this.readers = enclosed(new Lent(this::lendReader, this::takeReader));
    }

    /** @param patience how long a write waits for the one before */
    static Database open(Path file, Duration patience) throws SQLException {
        return new Database(file, Connections.writer(file), patience);
    }

    /** Read in one transaction that sees one state. */
    <T, X extends Exception> T read(HandleCallback<T, X> work) throws X {
        EventThread.refuse("reading from the workspace");
        try (Handle handle = readers.open()) {
            Transaction.beginRead(handle);
            try {
                return work.withHandle(handle);
            } finally {
                Transaction.rollback(handle);
            }
        } catch (Exception failed) {
            raise(failed, Text.of("store.doing.read"));
            throw failed;
        }
    }

    /** Write in one transaction, kept when the work returns. */
    <T, X extends Exception> T write(Text what, HandleCallback<T, X> work) throws X {
        return exclusively(what, turn -> turn.transaction(work));
    }

    /** Be the only writer for a while, for what does not fit into one transaction. */
    <T, X extends Exception> T exclusively(Text what, WriterWork<T, X> work) throws X {
        EventThread.refuse("writing to the workspace");
        turn.take(what);
        try (Handle handle = writers.open()) {
            return work.run(new Writer(handle));
        } catch (Exception failed) {
            raise(failed, what);
            throw failed;
        } finally {
            turn.giveBack();
        }
    }

    /** Close all connections; work that still runs meets closed ones, and nothing of it is kept. */
    void closeAll() throws SQLException {
        EventThread.refuse("closing the workspace");
        boolean mine = turn.takeWithin(FAREWELL);
        closed = true;
        try {
            for (Connection reader : reading) {
                Connections.interrupt(reader);
                reader.close();
            }
            if (!mine) {
                Connections.interrupt(writer);
            }
            writer.close();
        } finally {
            if (mine) {
                turn.giveBack();
            }
        }
    }

    /** False where SQLite met damage in the file: the next opening then looks at all of it. */
    boolean isTrusted() {
        return trusted;
    }

    private void raise(Exception failed, Text what) {
        try {
            StoreTrouble.raise(failed, what, file);
        } catch (StoreTrouble trouble) {
            trusted &= !trouble.isDamage();
            throw trouble;
        }
    }

    private Connection lendWriter() {
        refuseClosed();
        return writer;
    }

    private Connection lendReader() throws SQLException {
        refuseClosed();
        Connection parked = idle.poll();
        if (parked != null) {
            return parked;
        }
        Connection fresh = Connections.reader(file);
        reading.add(fresh);
        return fresh;
    }

    private void takeReader(Connection reader) throws SQLException {
        if (closed || !idle.offer(reader)) {
            reading.remove(reader);
            reader.close();
        }
    }

    private void refuseClosed() {
        if (closed) {
            throw new IllegalStateException("the database " + file + " was used after its workspace was closed");
        }
    }

    private static Jdbi enclosed(Lent connections) {
        Jdbi jdbi = Jdbi.create(connections);
        jdbi.setTransactionHandler(new Enclosed());
        // Transactions are ended here, before the handle is closed.
        jdbi.getConfig(Handles.class).setForceEndTransactions(false);
        return jdbi;
    }

    /** What is done while nobody else writes. */
    @FunctionalInterface
    interface WriterWork<T, X extends Exception> {
        T run(Writer writer) throws X;
    }
}
