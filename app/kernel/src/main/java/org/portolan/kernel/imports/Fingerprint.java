package org.portolan.kernel.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.CancellationException;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;
import org.jspecify.annotations.Nullable;
import org.portolan.api.command.Refusal;
import org.portolan.api.task.Progress;
import org.portolan.api.text.Text;
import org.portolan.store.Batches;

/**
 * Names a file by its content, whatever it is called: its CRC-32 and its CRC-32C, in hex. Both together tell two files of
 * one length apart wherever they differ within eight bytes, and else but for one pair in 2^64; it is a person's own files
 * that are compared, not an adversary's. Java computes both as fast as it reads, which it does not for any hash that
 * withstands an adversary until its thorough compiler has run. They are computed piece by piece as the rows of the file
 * are read; what is left of it when it is asked for, then. One thread.
 */
final class Fingerprint implements Batches.Content, AutoCloseable {

    private static final int PIECE = 1 << 16;

    private final Path file;
    private final long bytes;
    private final Checksum ethernet = new CRC32();
    private final Checksum castagnoli = new CRC32C();
    private final byte[] piece = new byte[PIECE];
    private @Nullable InputStream in;
    private long seen;
    private String found = "";

    private Fingerprint(Path file, long bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    static Fingerprint of(Path file) throws IOException {
        return new Fingerprint(file, Files.size(file));
    }

    @Override
    public long bytes() {
        return bytes;
    }

    @Override
    public String fingerprint() {
        try {
            return settled();
        } catch (IOException | Refusal broken) {
            throw new Unsettled(broken);
        }
    }

    @Override
    public String sha256() {
        try (InputStream whole = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (int read = whole.read(piece); read >= 0; read = whole.read(piece)) {
                digest.update(piece, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException broken) {
            throw new Unsettled(broken);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256, and this one has not", impossible);
        }
    }

    /** A progress that takes this along: when half of a task is done, half of the file is read here too. */
    Progress along(Progress watched) {
        return new Along(watched);
    }

    /**
     * Read what is left.
     *
     * @throws Refusal where the file changed since its length was taken, so that what was read is of two files
     */
    String settled() throws IOException, Refusal {
        if (found.isEmpty()) {
            read(Long.MAX_VALUE);
            if (seen != bytes) {
                throw new Refusal(Text.of("kernel.import.changed", String.valueOf(file.getFileName())));
            }
            found = HexFormat.of().toHexDigits((int) ethernet.getValue())
                    + HexFormat.of().toHexDigits((int) castagnoli.getValue());
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        if (in != null) {
            in.close();
        }
    }

    private void read(long until) throws IOException {
        if (in == null) {
            in = Files.newInputStream(file);
        }
        for (int read = 0; read >= 0 && seen < until; seen += Math.max(read, 0)) {
            read = in.read(piece);
            if (read > 0) {
                ethernet.update(piece, 0, read);
                castagnoli.update(piece, 0, read);
            }
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("interrupted while " + file + " was read");
            }
        }
    }

    /** Carries what {@link #settled} throws through the store, which knows nothing of files. */
    static final class Unsettled extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unsettled(Exception why) {
            super(why);
        }
    }

    /** What a person watches, and this beside it. */
    private final class Along implements Progress {

        private final Progress watched;
        private long units;

        Along(Progress watched) {
            this.watched = watched;
        }

        @Override
        public void doing(Text what) {
            watched.doing(what);
        }

        @Override
        public void total(long total) {
            units = total;
            watched.total(total);
        }

        @Override
        public void at(long done) {
            watched.at(done);
            if (found.isEmpty() && units > 0) {
                try {
                    read((long) (bytes * Math.min(1.0, (double) done / units)));
                } catch (IOException unreadable) {
                    throw new Unsettled(unreadable);
                }
            }
        }

        @Override
        public boolean cancelled() {
            return watched.cancelled();
        }
    }
}
