package org.portolan.kernel.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.store.Batches;

/**
 * Names a file by its content, whatever it is called: the SHA-256, in hex. Of a large file it is computed on a thread of
 * its own while the rows are read, of a small one when it is asked for.
 */
final class Fingerprint implements Batches.Content, AutoCloseable {

    private static final int PIECE = 1 << 16;
    private static final long LARGE = 1 << 20;

    private final Path file;
    private final long bytes;
    private final FutureTask<String> hash = new FutureTask<>(this::read);

    private Fingerprint(Path file, long bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    static Fingerprint of(Path file) throws IOException {
        Fingerprint fingerprint = new Fingerprint(file, Files.size(file));
        if (fingerprint.bytes > LARGE) {
            Thread thread = new Thread(fingerprint.hash, "portolan-fingerprint");
            thread.setDaemon(true);
            thread.start();
        }
        return fingerprint;
    }

    @Override
    public long bytes() {
        return bytes;
    }

    @Override
    public String sha256() {
        try {
            return settled();
        } catch (IOException | Refusal broken) {
            throw new Unsettled(broken);
        }
    }

    /**
     * Wait for it.
     *
     * @throws Refusal where the file changed since its length was taken, so that what was read is of two files
     */
    String settled() throws IOException, Refusal {
        try {
            hash.run();
            return hash.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            CancellationException cancelled = new CancellationException("interrupted while " + file + " was read");
            cancelled.initCause(interrupted);
            throw cancelled;
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Refusal changed) {
                throw changed;
            }
            if (failed.getCause() instanceof IOException unreadable) {
                throw unreadable;
            }
            throw new IllegalStateException(file + " could not be read", failed.getCause());
        }
    }

    /** Stop reading, where it still goes on. */
    @Override
    public void close() {
        hash.cancel(true);
    }

    private String read() throws IOException, Refusal {
        MessageDigest digest = sha256Digest();
        byte[] piece = new byte[PIECE];
        long seen = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
                seen += read;
                if (Thread.currentThread().isInterrupted()) {
                    throw new CancellationException("interrupted while " + file + " was read");
                }
            }
        }
        if (seen != bytes) {
            throw new Refusal(Text.of("kernel.import.changed", String.valueOf(file.getFileName())));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256, and this one has not", impossible);
        }
    }

    /** Carries what {@link #settled} throws through the store, which knows nothing of files. */
    static final class Unsettled extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unsettled(Exception why) {
            super(why);
        }
    }
}
