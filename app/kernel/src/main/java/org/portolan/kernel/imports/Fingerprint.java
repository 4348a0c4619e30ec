package org.portolan.kernel.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.portolan.api.task.Progress;

/** Names a file by its content, whatever it is called. */
final class Fingerprint {

    private static final int PIECE = 1 << 16;

    private Fingerprint() {}

    /** The SHA-256 of a file's content, in hex; read piece by piece. */
    static String of(Path file, Progress progress) throws IOException {
        MessageDigest digest = sha256();
        byte[] piece = new byte[PIECE];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
                progress.check();
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256, and this one has not", impossible);
        }
    }
}
