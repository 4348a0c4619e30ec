package org.portolan.courses.intake.gift;

import java.util.regex.Pattern;
import org.portolan.courses.model.question.Prose;

/** GIFT's escapes and formats. A hidden sign stands as a character that no text has until all control signs are found. */
final class GiftText {

    private static final String SIGNS = "~=#{}:[]\\n";
    private static final char FIRST = '\uE100';
    private static final Pattern FORMAT = Pattern.compile("^\\s*\\[(html|markdown|plain|moodle)\\]\\s*");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>|&(?:[a-zA-Z]+|#\\d+);");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern LINE_BLANKS = Pattern.compile("[ \\t]*\\n[ \\t]*|[ \\t]+");

    private GiftText() {}

    static String hide(String text) {
        StringBuilder hidden = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int sign = c == '\\' && i + 1 < text.length() ? SIGNS.indexOf(text.charAt(i + 1)) : -1;
            if (sign >= 0) {
                hidden.append((char) (FIRST + sign));
                i++;
            } else {
                hidden.append(c);
            }
        }
        return hidden.toString();
    }

    static String show(String hidden) {
        StringBuilder text = new StringBuilder(hidden.length());
        for (int i = 0; i < hidden.length(); i++) {
            int sign = hidden.charAt(i) - FIRST;
            if (sign < 0 || sign >= SIGNS.length()) {
                text.append(hidden.charAt(i));
            } else {
                text.append(SIGNS.charAt(sign) == 'n' ? '\n' : SIGNS.charAt(sign));
            }
        }
        return text.toString();
    }

    /** The format that a text names: html, markdown, plain, moodle; {@code otherwise} where it names none. */
    static String format(String hidden, String otherwise) {
        var named = FORMAT.matcher(hidden);
        return named.find() ? named.group(1) : otherwise;
    }

    /** The text in its format. Lines of a text in Moodle's own format are wrapped anyhow, so they are joined. */
    static Prose prose(String hidden, String otherwise) {
        String format = format(hidden, otherwise);
        String bare = FORMAT.matcher(hidden).replaceFirst("").strip();
        return switch (format) {
            case "html" -> Prose.html(show(bare).strip());
            case "markdown" -> Prose.markdown(show(bare).strip());
            case "plain" -> Prose.plain(show(joined(bare)));
            default -> moodle(show(joined(bare)));
        };
    }

    static String plain(String hidden) {
        return show(joined(FORMAT.matcher(hidden).replaceFirst("").strip()));
    }

    private static String joined(String text) {
        return BLANKS.matcher(LINE_BLANKS.matcher(text).replaceAll(" ")).replaceAll(" ");
    }

    private static Prose moodle(String text) {
        return TAG.matcher(text).find() ? Prose.html(text) : Prose.plain(text);
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                escaped.append("\\n");
            } else if ("~=#{}:".indexOf(c) >= 0) {
                escaped.append('\\').append(c);
            } else if (c == '\\') {
                escaped.append("\\\\");
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
