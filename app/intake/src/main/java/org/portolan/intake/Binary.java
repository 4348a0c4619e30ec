package org.portolan.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Tells text, in whatever encoding, from what is none: pictures, databases, programs. */
final class Binary {

    /** Layout, the end mark of old systems, the escape of Japanese mail. */
    private static final String IN_TEXT = "\t\n\r\f\u001A\u001B";

    private Binary() {}

    /**
     * True where the bytes are no text. Zeros alone prove nothing: UTF-16 is full of them, and exports that broke off end
     * with them. Where a mark says that it is UTF-16, characters are looked at, since half the bytes of Greek, Cyrillic,
     * Hebrew, Arabic and Thai look like control characters.
     */
    static boolean is(byte[] first) {
        String text = new String(first, charset(first));
        long control = text.chars()
                .filter(c -> c > 0 && c < ' ' && IN_TEXT.indexOf(c) < 0)
                .count();
        return control * 100L > text.length() && control > 2;
    }

    private static Charset charset(byte[] first) {
        boolean little = first.length > 1 && first[0] == (byte) 0xFF && first[1] == (byte) 0xFE;
        boolean big = first.length > 1 && first[0] == (byte) 0xFE && first[1] == (byte) 0xFF;
        return little ? StandardCharsets.UTF_16LE : big ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1;
    }
}
