package org.portolan.courses.intake.questions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.Intake;
import org.portolan.api.text.Text;
import org.portolan.courses.intake.text.Decoded;

/** A text of other people. */
public final class TextFile {

    private static final long LARGEST = 64L << 20;

    private TextFile() {}

    /**
     * Read a text, and tell a person where its encoding had to be guessed.
     *
     * @throws Refusal where the file is larger than any text that a person wrote
     */
    public static String read(Path file, Intake intake) throws IOException, Refusal {
        String name = String.valueOf(file.getFileName());
        if (Files.size(file) > LARGEST) {
            throw new Refusal(Text.of("courses.questions.refused.large", name, Long.toString(LARGEST >> 20)));
        }
        Decoded decoded = Decoded.of(Files.readAllBytes(file));
        decoded.doubt(name).ifPresent(intake::finding);
        return lines(decoded.text());
    }

    /** The text that these bytes mean, with lines that end alike. */
    public static String text(byte[] bytes) {
        return lines(Decoded.of(bytes).text());
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
