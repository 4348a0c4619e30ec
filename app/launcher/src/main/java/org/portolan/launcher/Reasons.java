package org.portolan.launcher;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.portolan.api.text.Text;

/** Why a file could not be written, in words for people. */
final class Reasons {

    private Reasons() {}

    static Text of(IOException failed) {
        if (failed instanceof NoSuchFileException) {
            return Text.of("launcher.reason.no-folder");
        }
        if (failed instanceof AccessDeniedException) {
            return Text.of("launcher.reason.denied");
        }
        if (failed instanceof FileSystemException trouble && trouble.getReason() != null) {
            return Text.literal(trouble.getReason());
        }
        return Text.literal(Optional.ofNullable(failed.getMessage())
                .orElseGet(() -> failed.getClass().getSimpleName()));
    }
}
