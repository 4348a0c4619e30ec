package org.portolan.store;

import java.io.Serial;
import java.nio.file.Path;
import java.util.Optional;
import org.portolan.api.text.Said;
import org.portolan.api.text.Text;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Thrown out of a read or a write where the workspace itself stands in the way: the disk is full, the folder cannot be
 * written, another write takes too long. Nothing of the work was kept. Plugins let it pass; a person reads its sentence.
 */
public final class StoreTrouble extends RuntimeException implements Said {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String DAMAGE = "store.damaged.found";

    private static final int PERMISSION = 3;
    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int READ_ONLY = 8;
    private static final int IO_ERROR = 10;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int CANNOT_OPEN = 14;
    private static final int NOT_A_DATABASE = 26;

    private final transient Text text;

    StoreTrouble(Text text) {
        super(text.key() + " " + text.arguments());
        this.text = text;
    }

    StoreTrouble(Text text, Throwable cause) {
        super(text.key() + " " + text.arguments(), cause);
        this.text = text;
    }

    /** Throw the sentence for what the disk or SQLite refused; return where the failure is the work's own. */
    static void raise(Exception failed, Text what, Path file) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof StoreTrouble) {
                return;
            }
            if (cause instanceof SQLiteException sqlite) {
                Optional<String> key = key(sqlite.getResultCode());
                if (key.isPresent()) {
                    throw new StoreTrouble(
                            Text.of(key.get(), what, String.valueOf(file.getParent()), said(sqlite)), failed);
                }
            }
        }
    }

    boolean isDamage() {
        return text.key().equals(DAMAGE);
    }

    private static Optional<String> key(SQLiteErrorCode code) {
        // The low byte is the kind; the rest says which case of it.
        return switch (code.code & 0xff) {
            case FULL -> Optional.of("store.disk.full");
            case IO_ERROR -> Optional.of("store.disk.failed");
            case PERMISSION, CANNOT_OPEN -> Optional.of("store.disk.readonly");
            // A plain SQLITE_READONLY is a statement that writes within a read: the plugin's mistake.
            case READ_ONLY ->
                code == SQLiteErrorCode.SQLITE_READONLY ? Optional.empty() : Optional.of("store.disk.readonly");
            case CORRUPT, NOT_A_DATABASE -> Optional.of(DAMAGE);
            case BUSY, LOCKED -> Optional.of("store.locked");
            default -> Optional.empty();
        };
    }

    private static String said(SQLiteException failed) {
        return failed.getResultCode().name() + ": " + failed.getResultCode().message;
    }

    @Override
    public Text text() {
        return text;
    }
}
