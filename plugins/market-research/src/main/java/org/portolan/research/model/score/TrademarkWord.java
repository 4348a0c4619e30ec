package org.portolan.research.model.score;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word that somebody owns for goods of some kind.
 *
 * @param word in small letters, parts apart by a blank
 * @param owner empty where the source names none
 * @param english what goods it is for, and what to write instead
 * @param chinese the same
 * @param checked false where the source was named and not read for this table
 */
public record TrademarkWord(String word, String owner, String english, String chinese, String source, boolean checked) {

    /** So many words of a text may make one mark: crock pot, apple watch, slip n slide. */
    private static final int MOST_PARTS = 4;

    /**
     * Where a text uses the word: in any spelling of capitals, blanks, hyphens and marks, and with an s at its end. A word of
     * Chinese is found anywhere.
     *
     * @return the text's own parts that are the word; empty where it has none
     */
    public List<String> in(String text) {
        String mark = joined(word);
        if (mark.isEmpty()) {
            return List.of();
        }
        if (mark.codePoints().anyMatch(Character::isIdeographic)) {
            return joined(text).contains(mark) ? List.of(word) : List.of();
        }
        List<String> parts = parts(text);
        List<String> found = new ArrayList<>();
        for (int from = 0; from < parts.size(); from++) {
            StringBuilder run = new StringBuilder();
            for (int to = from; to < Math.min(parts.size(), from + MOST_PARTS); to++) {
                run.append(parts.get(to));
                if (isMark(run.toString(), mark)) {
                    found.add(String.join(" ", parts.subList(from, to + 1)));
                }
            }
        }
        return found;
    }

    private static boolean isMark(String run, String mark) {
        return run.equals(mark) || run.equals(mark + "s") || run.equals(mark + "es");
    }

    private static String joined(String text) {
        return String.join("", parts(text));
    }

    private static List<String> parts(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        List<String> parts = new ArrayList<>(List.of(plain.split("[^\\p{L}\\p{N}]+")));
        parts.removeIf(String::isEmpty);
        return parts;
    }
}
