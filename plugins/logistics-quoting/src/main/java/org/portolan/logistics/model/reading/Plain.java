package org.portolan.logistics.model.reading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings the texts of cells into the form in which they are compared: full-width forms are plain ones. */
final class Plain {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u3000]+");
    private static final Pattern LINES = Pattern.compile("[ \\t\\u00A0\\u3000]+");

    private static final Pattern DASHES = Pattern.compile("[‐‑‒–—−―－]");
    private static final Pattern WAVES = Pattern.compile("[～〜∼]");

    private Plain() {}

    /** One line, one blank between words, {@code （KG）} as {@code (KG)}, {@code ＜} as {@code <}, dashes as {@code -}. */
    static String line(String text) {
        return BLANKS.matcher(marks(text)).replaceAll(" ").strip();
    }

    /** As {@link #line}, with its line breaks. */
    static String lines(String text) {
        return LINES.matcher(marks(text).replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll(" ")
                .strip();
    }

    /** As {@link #line}, in lower case. */
    static String lower(String text) {
        return line(text).toLowerCase(Locale.ROOT);
    }

    private static String marks(String text) {
        return isAscii(text)
                ? text
                : WAVES.matcher(DASHES.matcher(Normalizer.normalize(text.replace("\uFEFF", ""), Normalizer.Form.NFKC))
                                .replaceAll("-"))
                        .replaceAll("~")
                        .replace('⩽', '≤')
                        .replace('≦', '≤')
                        .replace('⩾', '≥')
                        .replace('≧', '≥')
                        .replace('〈', '<')
                        .replace('〉', '>')
                        .replace('【', '[')
                        .replace('】', ']')
                        .replace('＊', '*')
                        .replace('×', '*')
                        .replace('✕', '*');
    }

    /** True where some character is Chinese. */
    static boolean isChinese(String text) {
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            if (Character.isIdeographic(text.codePointAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** In plain characters nothing is to be brought into another form. */
    private static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) > 0x7F) {
                return false;
            }
        }
        return true;
    }
}
