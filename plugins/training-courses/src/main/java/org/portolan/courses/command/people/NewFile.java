package org.portolan.courses.command.people;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.courses.command.author.Reasons;

/** Writes a file that was not there before: all of it, or nothing. */
final class NewFile {

    private NewFile() {}

    /**
     * Write it in UTF-8.
     *
     * @throws Refusal where there is a file already, or it cannot be written
     */
    static Path write(Path to, String content) throws Refusal {
        Path file = to.toAbsolutePath();
        if (Files.exists(file)) {
            throw new Refusal(Text.of("courses.people.file-there", file.toString()));
        }
        Path folder = file.getParent() == null ? file : file.getParent();
        try {
            Path draft = Files.createTempFile(folder, ".portolan-", ".part");
            try {
                Files.write(draft, content.getBytes(StandardCharsets.UTF_8));
                Files.move(draft, file);
            } finally {
                Files.deleteIfExists(draft);
            }
            return file;
        } catch (IOException failed) {
            throw new Refusal(Text.of("courses.people.file-failed", file.toString(), Reasons.of(failed)), failed);
        }
    }
}
