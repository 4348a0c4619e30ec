package org.portolan.courses.intake.questions;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;

/** A text of other people: UTF-8 or UTF-16 by its mark, else UTF-8, else the Windows code page of Western Europe. */
public final class TextFile {

    private static final long LARGEST = 64L << 20;

    private TextFile() {}

    /**
     * Read a text.
     *
     * @throws Refusal where the file is larger than any text that a person wrote
     */
    public static String read(Path file) throws IOException, Refusal {
        if (Files.size(file) > LARGEST) {
            throw new Refusal(Text.of(
                    "courses.questions.refused.large",
                    String.valueOf(file.getFileName()),
                    Long.toString(LARGEST >> 20)));
        }
        return text(Files.readAllBytes(file));
    }

    /** The text that these bytes mean, with lines that end alike. */
    public static String text(byte[] bytes) {
        String text;
        if (begins(bytes, 0xFF, 0xFE)) {
            text = new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        } else if (begins(bytes, 0xFE, 0xFF)) {
            text = new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        } else {
            text = unmarked(bytes);
        }
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return bare.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static String unmarked(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException otherEncoding) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
