package org.portolan.research.model.voices;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the phrases that buyers use where they blame and not where they praise, and the other way round: one to three
 * words, or two to four characters where there are no blanks, that begin and end with a word of content.
 */
public final class Phrases {

    private static final int MOST_WORDS = 3;
    private static final int MOST_CHARACTERS = 4;
    private static final int FEWEST = 5;
    private static final double SIGNIFICANT = 1.96;
    /** A phrase within a longer one is left out where nearly all of it is that one. */
    private static final double PART = 0.7;
    /** Two neighbours after a run and two before it. */
    private static final int SIDES = 4;
    /** Signs that begin or end a phrase only by chance. */
    private static final String FUNCTION_SIGNS = "的了是我你他她它们这那就也都在有还很太不没和与吗呢吧啊呀嘛么着过得地给把被让对从到来去要会能可以个一二两三上下里中"
            + "又再才只真挺好说想看用买做为而且但因所如果什怎多少每次些些时候天家人比较非常感觉觉样东西";

    private final Set<String> function;
    private final Set<String> opinions;

    /**
     * Make a finder.
     *
     * @param function words that begin or end no phrase of the language
     * @param opinions words that praise or blame whatever is talked about: alone they are no phrase
     */
    public Phrases(Set<String> function, Set<String> opinions) {
        this.function = Set.copyOf(function);
        this.opinions = Set.copyOf(opinions);
    }

    /** The phrases that tell most, the most blaming first and the most praising last. */
    public List<Phrase> of(String language, List<Sentence> sentences, int mostOfAKind) {
        Map<String, int[]> counts = new HashMap<>();
        long[] all = new long[2];
        for (int length = 1; length <= MOST_CHARACTERS; length++) {
            count(sentences, length, counts, all);
        }
        Map<String, int[]> continued = continued(counts);
        List<Phrase> found = new ArrayList<>();
        counts.forEach((text, sides) -> {
            double z = LogOdds.z(sides[0], all[0], sides[1], all[1]);
            if (sides[0] + sides[1] >= FEWEST
                    && Math.abs(z) >= SIGNIFICANT
                    && isPhrase(text)
                    && !isCut(sides, continued.getOrDefault(text, new int[SIDES]))) {
                found.add(new Phrase(language, text, sides[0], sides[1], z));
            }
        });
        found.sort(Comparator.comparingDouble((Phrase phrase) -> -phrase.z()).thenComparing(Phrase::text));
        List<Phrase> blaming = whole(found.stream().filter(p -> p.z() > 0).toList(), mostOfAKind);
        List<Phrase> praising =
                new ArrayList<>(found.stream().filter(p -> p.z() < 0).toList());
        Collections.reverse(praising);
        List<Phrase> result = new ArrayList<>(blaming);
        List<Phrase> last = new ArrayList<>(whole(praising, mostOfAKind));
        Collections.reverse(last);
        result.addAll(last);
        return result;
    }

    /** A longer phrase is counted where its beginning and its end are frequent. */
    private static void count(List<Sentence> sentences, int length, Map<String, int[]> counts, long[] all) {
        Map<String, int[]> longer = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (Sentence sentence : sentences) {
            if (sentence.feeling() == Feeling.NEUTRAL) {
                continue;
            }
            int side = sentence.feeling() == Feeling.NEGATIVE ? 0 : 1;
            seen.clear();
            List<String> words = sentence.words();
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i);
                if (Script.of(word.codePointAt(0)) == Script.DENSE) {
                    for (int from = 0; from + length <= word.length(); from++) {
                        seen.add(word.substring(from, from + length));
                    }
                } else if (length <= MOST_WORDS && i + length <= words.size() && areWords(words, i, length)) {
                    seen.add(String.join(" ", words.subList(i, i + length)));
                }
            }
            for (String phrase : seen) {
                if (length == 1 || isFrequent(phrase, counts)) {
                    longer.computeIfAbsent(phrase, key -> new int[2])[side]++;
                }
                all[side]++;
            }
        }
        longer.values().removeIf(sides -> sides[0] + sides[1] < FEWEST);
        counts.putAll(longer);
    }

    /**
     * How often each run is followed, and preceded, by its two most frequent neighbours: where these are nearly all, it
     * is a word cut in two.
     */
    private static Map<String, int[]> continued(Map<String, int[]> counts) {
        Map<String, int[]> continued = new HashMap<>();
        counts.forEach((text, sides) -> {
            if (text.length() > 1 && Script.of(text.codePointAt(0)) == Script.DENSE) {
                int count = sides[0] + sides[1];
                top(continued, text.substring(0, text.length() - 1), 0, count);
                top(continued, text.substring(1), 2, count);
            }
        });
        return continued;
    }

    private static void top(Map<String, int[]> continued, String text, int at, int count) {
        int[] tops = continued.computeIfAbsent(text, key -> new int[SIDES]);
        if (count > tops[at]) {
            tops[at + 1] = tops[at];
            tops[at] = count;
        } else if (count > tops[at + 1]) {
            tops[at + 1] = count;
        }
    }

    private static boolean isCut(int[] sides, int[] tops) {
        double limit = PART * (sides[0] + sides[1]);
        return tops[0] + tops[1] >= limit || tops[2] + tops[3] >= limit;
    }

    private static boolean areWords(List<String> words, int from, int length) {
        return words.subList(from, from + length).stream()
                .allMatch(word -> Script.of(word.codePointAt(0)) == Script.SPACED);
    }

    private static boolean isFrequent(String phrase, Map<String, int[]> counts) {
        int blank = phrase.indexOf(' ');
        if (blank < 0) {
            return counts.containsKey(phrase.substring(1))
                    && counts.containsKey(phrase.substring(0, phrase.length() - 1));
        }
        return counts.containsKey(phrase.substring(blank + 1))
                && counts.containsKey(phrase.substring(0, phrase.lastIndexOf(' ')));
    }

    private boolean isPhrase(String text) {
        if (Script.of(text.codePointAt(0)) == Script.DENSE) {
            return text.length() > 1
                    && !opinions.contains(text)
                    && FUNCTION_SIGNS.indexOf(text.charAt(0)) < 0
                    && FUNCTION_SIGNS.indexOf(text.charAt(text.length() - 1)) < 0;
        }
        String[] words = text.split(" ");
        String first = words[0];
        String last = words[words.length - 1];
        return first.length() > 2
                && last.length() > 2
                && !function.contains(first)
                && !function.contains(last)
                && !opinions.containsAll(List.of(words));
    }

    private static List<Phrase> whole(List<Phrase> ordered, int most) {
        List<Phrase> kept = new ArrayList<>();
        for (Phrase phrase : ordered) {
            boolean part = ordered.stream()
                    .anyMatch(other -> other.text().length() > phrase.text().length()
                            && other.text().contains(phrase.text())
                            && other.blaming() + other.praising() >= PART * (phrase.blaming() + phrase.praising()));
            boolean more = phrase.text().indexOf(' ') < 0
                    && kept.stream().anyMatch(other -> phrase.text().contains(other.text()));
            if (!part && !more) {
                kept.add(phrase);
            }
            if (kept.size() == most) {
                break;
            }
        }
        return kept;
    }
}
