package org.portolan.research.model.voices;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A small list of words of one language that praise or blame, and of words that turn the next one round.
 */
public final class Lexicon {

    /** How many words, or characters where there are no blanks, a negator reaches. */
    private static final int REACH = 3;

    private static final int LONGEST = 6;

    public static final Lexicon EMPTY = new Lexicon(Map.of(), Set.of());

    private final Map<String, Integer> words;
    private final Set<String> negators;
    /** How long the longest word is that begins with a character. */
    private final Map<Character, Integer> longest = new HashMap<>();

    /**
     * Make one.
     *
     * @param words +1 or −1 by word, in small letters
     * @param negators words after which a word of praise blames, and the other way round
     */
    public Lexicon(Map<String, Integer> words, Set<String> negators) {
        this.words = Map.copyOf(words);
        this.negators = Set.copyOf(negators);
        words.keySet().forEach(word -> longest.merge(word.charAt(0), Math.min(word.length(), LONGEST), Math::max));
        if (words.values().stream().anyMatch(polarity -> Math.abs(polarity) != 1)) {
            throw new IllegalArgumentException("a word praises, +1, or blames, -1: " + words);
        }
    }

    /** +1 or −1 by word. */
    public Map<String, Integer> words() {
        return words;
    }

    /** How often a text praises and blames. */
    public record Hits(int praise, int blame) {

        Hits plus(int polarity) {
            return polarity > 0 ? new Hits(praise + 1, blame) : new Hits(praise, blame + 1);
        }

        Hits plus(Hits other) {
            return new Hits(praise + other.praise, blame + other.blame);
        }

        /** Above zero for praise; each further word of one kind says less than the one before it. */
        public double balance() {
            return Math.log1p(praise) - Math.log1p(blame);
        }
    }

    public Hits hits(List<String> said) {
        Hits hits = new Hits(0, 0);
        for (int i = 0; i < said.size(); i++) {
            String word = said.get(i);
            if (Script.of(word.codePointAt(0)) == Script.DENSE) {
                hits = hits.plus(within(word));
                continue;
            }
            int polarity = words.getOrDefault(word, 0);
            if (polarity != 0) {
                boolean turned =
                        said.subList(Math.max(0, i - REACH), i).stream().anyMatch(negators::contains);
                hits = hits.plus(turned ? -polarity : polarity);
            }
        }
        return hits;
    }

    /** Where there are no blanks the longest word at each place counts. */
    private Hits within(String run) {
        Hits hits = new Hits(0, 0);
        int from = 0;
        int free = 0;
        while (from < run.length()) {
            int length = Math.min(longest.getOrDefault(run.charAt(from), 0), run.length() - from);
            while (length > 0 && !words.containsKey(run.substring(from, from + length))) {
                length--;
            }
            if (length > 0) {
                int polarity = words.getOrDefault(run.substring(from, from + length), 0);
                String before = run.substring(Math.max(free, from - REACH), from);
                hits = hits.plus(negators.stream().anyMatch(before::contains) ? -polarity : polarity);
                free = from + length;
            }
            from += Math.max(1, length);
        }
        return hits;
    }
}
