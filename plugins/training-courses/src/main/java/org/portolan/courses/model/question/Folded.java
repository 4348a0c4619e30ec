package org.portolan.courses.model.question;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text in the form in which answers are compared: full-width letters and digits are plain ones, runs of blanks are one,
 * blanks beside Chinese, Japanese or Korean characters are none, typographic quotes and dashes are those of a keyboard.
 */
final class Folded {

    private static final String WIDE = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}，。、：；！？]";
    private static final Pattern BESIDE_WIDE = Pattern.compile("(?<=" + WIDE + ") | (?=" + WIDE + ")");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2000-\\u200B\\u202F\\u3000\\uFEFF]+");
    private static final Pattern SINGLE_QUOTES = Pattern.compile("[‘’‚‛′]");
    private static final Pattern DOUBLE_QUOTES = Pattern.compile("[“”„‟″]");
    private static final Pattern DASHES = Pattern.compile("[‐‑‒–—−－]");

    private Folded() {}

    static String of(String text, boolean caseMatters) {
        String dashes = DASHES.matcher(text).replaceAll("-");
        String quotes = DOUBLE_QUOTES
                .matcher(SINGLE_QUOTES.matcher(dashes).replaceAll("'"))
                .replaceAll("\"");
        String plain = Normalizer.normalize(quotes, Normalizer.Form.NFKC);
        String blanks = BLANKS.matcher(plain).replaceAll(" ").strip();
        String tight = BESIDE_WIDE.matcher(blanks).replaceAll("");
        return caseMatters ? tight : tight.toLowerCase(Locale.ROOT);
    }

    /** True where a text fits a pattern in which {@code *} stands for anything and {@code \\*} for itself. */
    static boolean fits(String pattern, String text, boolean caseMatters) {
        List<String> pieces = pieces(of(pattern, caseMatters));
        String folded = of(text, caseMatters);
        String first = pieces.get(0);
        String last = pieces.get(pieces.size() - 1);
        if (pieces.size() == 1) {
            return folded.equals(first);
        }
        if (!folded.startsWith(first)) {
            return false;
        }
        int at = first.length();
        for (String piece : pieces.subList(1, pieces.size() - 1)) {
            int found = folded.indexOf(piece, at);
            if (found < 0) {
                return false;
            }
            at = found + piece.length();
        }
        return folded.length() - last.length() >= at && folded.endsWith(last);
    }

    /** What stands between the stars. */
    private static List<String> pieces(String pattern) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\' && pattern.startsWith("*", i + 1)) {
                piece.append('*');
                i++;
            } else if (c == '*') {
                pieces.add(piece.toString());
                piece.setLength(0);
            } else {
                piece.append(c);
            }
        }
        pieces.add(piece.toString());
        return pieces;
    }
}
