package org.portolan.research.model.voices;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts a text into what is said one thing at a time: at the end of sentences and before a word that says the opposite.
 * Where people string short judgements together with commas, as in Chinese and Indonesian, at commas too.
 */
public final class Sentences {

    private static final Pattern ENDS =
            Pattern.compile("(?<=[!?。！？；;…\\n])\\s*|(?<=[.~～])(?=\\s|[^\\d\\p{Punct}\\s])\\s*");
    private static final Pattern COMMAS = Pattern.compile("[,，、]+\\s*(?!\\d)");
    private static final Set<String> WITH_COMMAS = Set.of("zh", "ja", "id", "ms", "th", "vi");
    private static final Map<String, Pattern> OPPOSITE = Map.of(
            "en", words("but|however|although|though|except"),
            "id", words("tapi|tetapi|namun|cuma|sayangnya|hanya saja|cuman|tp|tpi"),
            "de", words("aber|jedoch|allerdings"),
            "fr", words("mais|cependant|par contre"),
            "es", words("pero|aunque|sin embargo"),
            "it", words("ma|però|tuttavia"),
            "pt", words("mas|porém|entretanto"),
            "zh", Pattern.compile("(?=但是|但(?!是)|不过|可是|然而|就是(?=[^，。]{2}))"),
            "ru", words("но|однако"),
            "vi", words("nhưng"));
    private static final Pattern NOTHING = Pattern.compile("(?!)");
    private static final int SHORTEST_RUN = 4;
    private static final int SHORTEST = 8;

    private Sentences() {}

    private static Pattern words(String words) {
        return Pattern.compile("(?iu)(?<=[\\s,])(?=(?:" + words + ")\\s)");
    }

    /** The sentences in order, without surrounding blanks; too short a piece stays with the one before it. */
    public static List<String> of(String text, String language) {
        List<String> sentences = new ArrayList<>();
        for (String sentence : ENDS.split(text)) {
            for (String side : OPPOSITE.getOrDefault(language, NOTHING).split(sentence)) {
                if (WITH_COMMAS.contains(language)) {
                    clauses(side, sentences);
                } else {
                    add(side, sentences);
                }
            }
        }
        return sentences;
    }

    private static void clauses(String side, List<String> sentences) {
        StringBuilder open = new StringBuilder();
        for (String clause : COMMAS.split(side)) {
            if (!open.isEmpty()) {
                open.append(", ");
            }
            open.append(clause.strip());
            if (isLong(open)) {
                add(open.toString(), sentences);
                open.setLength(0);
            }
        }
        if (!open.isEmpty()) {
            add(open.toString(), sentences);
        }
    }

    private static boolean isLong(CharSequence clause) {
        long dense =
                clause.codePoints().filter(c -> Script.of(c) == Script.DENSE).count();
        return dense >= SHORTEST_RUN || (dense == 0 && clause.length() >= SHORTEST);
    }

    private static void add(String piece, List<String> sentences) {
        String stripped = piece.strip();
        if (stripped.codePoints().anyMatch(c -> Script.of(c) != Script.NONE)) {
            sentences.add(stripped);
        }
    }
}
