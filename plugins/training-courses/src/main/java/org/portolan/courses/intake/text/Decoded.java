package org.portolan.courses.intake.text;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.text.Text;

/**
 * The text of a file: UTF-8, or UTF-16 by its mark or its zeros; else in the older encoding in which it reads most like
 * something people write.
 *
 * @param text without a mark
 * @param guessed the encoding, where no mark and no rule names it
 * @param spoilt how many places could not be read
 */
public record Decoded(String text, Optional<String> guessed, long spoilt) {

    private static final char UNREADABLE = '\uFFFD';
    private static final int LOOKED_AT = 4096;

    /** The text that these bytes mean. */
    public static Decoded of(byte[] bytes) {
        int first = bytes.length > 1 ? ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF) : 0;
        if (first == 0xFFFE) {
            return sure(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
        }
        if (first == 0xFEFF) {
            return sure(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE));
        }
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            return sure(new String(bytes, wide.get()));
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        long spoilt = text.chars().filter(sign -> sign == UNREADABLE).count();
        long read =
                text.chars().filter(sign -> sign >= 0x80 && sign != UNREADABLE).count();
        // A sample may end within a character; of an older encoding, at most one character in five is UTF-8 by chance.
        if (spoilt == 0 || read > spoilt || (spoilt == 1 && text.charAt(text.length() - 1) == UNREADABLE)) {
            return new Decoded(text.startsWith("\uFEFF") ? text.substring(1) : text, Optional.empty(), spoilt);
        }
        Charset likely = Likely.of(bytes);
        return new Decoded(likely.decode(ByteBuffer.wrap(bytes)).toString(), Optional.of(label(likely)), 0);
    }

    private static Decoded sure(String text) {
        return new Decoded(text, Optional.empty(), 0);
    }

    /** UTF-16 without a mark: of signs, digits and line ends one byte is zero, always the same one. */
    private static Optional<Charset> wide(byte[] bytes) {
        int even = 0;
        int odd = 0;
        int looked = Math.min(LOOKED_AT, bytes.length);
        for (int i = 0; i + 1 < looked; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int more = Math.max(even, odd);
        boolean fits = more > 0 && more * 20 >= looked / 2 && Math.min(even, odd) * 10 <= more;
        return fits
                ? Optional.of(odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private static String label(Charset charset) {
        return switch (charset.name()) {
            case "GB18030" -> "GBK (GB18030)";
            case "windows-31j" -> "Shift-JIS";
            case "windows-1252" -> "Windows-1252";
            default -> charset.name();
        };
    }

    /** What a person is told of how a file was read; empty where there is no doubt. */
    public Optional<Finding> doubt(String file) {
        if (guessed.isPresent()) {
            return Optional.of(Finding.warning(
                    Place.file(file),
                    Text.of("courses.text.guessed", file, guessed.get()),
                    Text.of("courses.text.remedy")));
        }
        return spoilt == 0
                ? Optional.empty()
                : Optional.of(Finding.warning(
                        Place.file(file),
                        Text.of("courses.text.spoilt", file, Long.toString(spoilt)),
                        Text.of("courses.text.remedy")));
    }
}
