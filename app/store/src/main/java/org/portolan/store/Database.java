package org.portolan.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;
import org.portolan.api.text.Text;

/** The open database: one connection that writes, as many as needed that read. */
final class Database implements AutoCloseable {

    private static final int IDLE_READERS = 4;

    private final Path file;
    private final Connection connection;
    private final WriteTurn turn;
    private final Jdbi writers;
    private final Jdbi readers;
    private final BlockingQueue<Connection> idle = new ArrayBlockingQueue<>(IDLE_READERS);
    private volatile boolean closed;

    private Database(Path file, Connection connection, Duration patience) {
        this.file = file;
        this.connection = connection;
        this.turn = new WriteTurn(patience);
        this.writers = enclosed(Jdbi.create(new Lent(this::writer, lent -> {})));
        this.readers = enclosed(Jdbi.create(new Lent(this::reader, this::park)));
    }

    static Database open(Path file, Duration patience) throws SQLException {
        return new Database(file, Connections.writer(file), patience);
    }

    /** Read in one transaction that sees one state. */
    <T, X extends Exception> T read(HandleCallback<T, X> work) throws X {
        EventThread.refuse("reading from the workspace");
        try (Handle handle = readers.open()) {
            Transaction.begin(handle, "BEGIN");
            try {
                return work.withHandle(handle);
            } finally {
                Transaction.rollback(handle);
            }
        } catch (Exception failed) {
            StoreTrouble.raise(failed, Text.of("store.doing.read"), file);
            throw failed;
        }
    }

    /** Write in one transaction, kept when the work returns. */
    <T, X extends Exception> T write(Text what, HandleCallback<T, X> work) throws X {
        return exclusively(what, writer -> writer.transaction(work));
    }

    /** Be the only writer for a while, for what does not fit into one transaction. */
    <T, X extends Exception> T exclusively(Text what, WriterWork<T, X> work) throws X {
        EventThread.refuse("writing to the workspace");
        turn.take(what);
        try (Handle handle = writers.open()) {
            return work.run(new Writer(handle));
        } catch (Exception failed) {
            StoreTrouble.raise(failed, what, file);
            throw failed;
        } finally {
            turn.giveBack();
        }
    }

    @Override
    public void close() {
        turn.take(Text.of("store.doing.close"));
        try {
            closed = true;
            for (Connection reader = idle.poll(); reader != null; reader = idle.poll()) {
                reader.close();
            }
            connection.close();
        } catch (SQLException failed) {
            throw new IllegalStateException("database " + file + " was not closed", failed);
        } finally {
            turn.giveBack();
        }
    }

    private Connection writer() {
        refuseClosed();
        return connection;
    }

    private void refuseClosed() {
        if (closed) {
            throw new IllegalStateException("the database " + file + " was used after its workspace was closed");
        }
    }

    private Connection reader() throws SQLException {
        refuseClosed();
        Connection reader = idle.poll();
        return reader == null ? Connections.reader(file) : reader;
    }

    private void park(Connection reader) throws SQLException {
        if (closed || !idle.offer(reader)) {
            reader.close();
        }
    }

    private static Jdbi enclosed(Jdbi jdbi) {
        jdbi.setTransactionHandler(new Enclosed());
        // The transaction is ended here, before the handle is closed.
        jdbi.getConfig(Handles.class).setForceEndTransactions(false);
        return jdbi;
    }

    /** What is done while nobody else writes. */
    @FunctionalInterface
    interface WriterWork<T, X extends Exception> {
        T run(Writer writer) throws X;
    }
}
