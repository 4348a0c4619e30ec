package org.portolan.courses.command.author;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import java.util.Optional;
import org.portolan.api.text.Text;

/** Why a file could not be read or written, in words for a person. */
public final class Reasons {

    private Reasons() {}

    public static Text of(Exception failed) {
        String said = Optional.ofNullable(failed instanceof FileSystemException file ? file.getReason() : null)
                .or(() -> Optional.ofNullable(failed.getMessage()))
                .orElse(failed.getClass().getSimpleName());
        String plain = said.toLowerCase(Locale.ROOT);
        if (failed instanceof AccessDeniedException
                || failed instanceof ReadOnlyFileSystemException
                || plain.contains("permission denied")
                || plain.contains("read-only")) {
            return Text.of("courses.author.why.denied");
        }
        if (plain.contains("space left") || plain.contains("not enough space") || plain.contains("quota")) {
            return Text.of("courses.author.why.full");
        }
        if (failed instanceof NoSuchFileException || failed instanceof NotDirectoryException) {
            return Text.of("courses.author.why.gone");
        }
        if (failed instanceof CharacterCodingException) {
            return Text.of("courses.author.why.encoding");
        }
        return Text.literal(said);
    }

    /** The same where only I/O is expected. */
    public static Text of(IOException failed) {
        return of((Exception) failed);
    }
}
