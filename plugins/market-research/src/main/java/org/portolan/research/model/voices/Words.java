package org.portolan.research.model.voices;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts a text into words: small letters, full-width forms made plain, a letter that is drawn out said twice at most,
 * colloquial spellings by their usual one. Where a script has no blanks, a whole run of it is one piece.
 */
public final class Words {

    private static final int LONGEST = 40;

    private final Map<String, String> usual;

    /**
     * Make a tokeniser.
     *
     * @param usual the usual spelling of colloquial ones, both in small letters
     */
    public Words(Map<String, String> usual) {
        this.usual = Map.copyOf(usual);
    }

    /** Words in order; exclamation and question marks and pictures are words too. */
    public List<String> of(String text) {
        String plain = plain(text);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        Script inside = Script.NONE;
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            Script script = Script.of(c);
            boolean apostrophe = (c == '\'' || c == '’') && inside == Script.SPACED && follows(plain, i);
            if (apostrophe) {
                word.append('\'');
                continue;
            }
            if (script != inside || script == Script.EMOJI || script == Script.NONE) {
                close(word, words);
            }
            inside = script;
            if (script != Script.NONE) {
                word.appendCodePoint(c);
            } else if (c == '!' || c == '?') {
                words.add(Character.toString(c));
            }
        }
        close(word, words);
        return words;
    }

    /** Small letters and plain forms; the length may change. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static boolean follows(String text, int at) {
        return at < text.length() && Script.of(text.codePointAt(at)) == Script.SPACED;
    }

    private void close(StringBuilder word, List<String> words) {
        if (word.length() > 0) {
            String said = undrawn(word);
            if (said.length() <= LONGEST || Script.of(said.codePointAt(0)) == Script.DENSE) {
                // A usual spelling may be of two words.
                for (String part : usual.getOrDefault(said, said).split(" ")) {
                    words.add(part);
                }
            }
            word.setLength(0);
        }
    }

    /** {@code goooood} is {@code good}; digits stay as they are. */
    private static String undrawn(StringBuilder word) {
        StringBuilder said = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int n = said.length();
            boolean third = n > 1 && said.charAt(n - 1) == c && said.charAt(n - 2) == c;
            if (!third || Character.isDigit(c)) {
                said.append(c);
            }
        }
        return said.toString();
    }
}
