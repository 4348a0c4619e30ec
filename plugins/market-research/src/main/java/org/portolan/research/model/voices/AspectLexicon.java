package org.portolan.research.model.voices;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of one language that name what is talked about: its quality, its size, its smell.
 *
 * <p>A word ends in {@code *} where any ending may follow; an underscore parts two words that stand side by side. Where a
 * script has no blanks a word counts wherever it stands.
 */
public final class AspectLexicon {

    public static final AspectLexicon EMPTY = of(Map.of());

    private final Map<String, Set<String>> whole = new HashMap<>();
    private final Map<String, String> beginnings = new HashMap<>();
    private final List<Map.Entry<String, String>> dense = new ArrayList<>();
    /** Which of the dense words begin with a character. */
    private final Map<Character, List<Integer>> byFirst = new HashMap<>();

    private AspectLexicon() {}

    /**
     * Make one.
     *
     * @param words by aspect
     */
    public static AspectLexicon of(Map<String, List<String>> words) {
        AspectLexicon lexicon = new AspectLexicon();
        words.forEach((aspect, all) -> all.forEach(word -> lexicon.put(aspect, word)));
        return lexicon;
    }

    private void put(String aspect, String word) {
        if (Script.of(word.codePointAt(0)) == Script.DENSE) {
            byFirst.computeIfAbsent(word.charAt(0), first -> new ArrayList<>()).add(dense.size());
            dense.add(Map.entry(word, aspect));
        } else if (word.endsWith("*")) {
            beginnings.put(word.substring(0, word.length() - 1), aspect);
        } else {
            whole.computeIfAbsent(word.replace('_', ' '), key -> new LinkedHashSet<>())
                    .add(aspect);
        }
    }

    /** What these words are about; empty where none of the aspects is named. */
    public Set<String> in(List<String> words) {
        Set<String> found = new LinkedHashSet<>();
        String last = "";
        for (String word : words) {
            if (Script.of(word.codePointAt(0)) == Script.DENSE) {
                within(word).stream()
                        .forEach(entry -> found.add(dense.get(entry).getValue()));
            } else {
                found.addAll(whole.getOrDefault(word, Set.of()));
                found.addAll(whole.getOrDefault(last + " " + word, Set.of()));
                beginnings.forEach((beginning, aspect) -> {
                    if (word.startsWith(beginning)) {
                        found.add(aspect);
                    }
                });
            }
            last = word;
        }
        return found;
    }

    private BitSet within(String run) {
        BitSet found = new BitSet();
        for (int from = 0; from < run.length(); from++) {
            for (int entry : byFirst.getOrDefault(run.charAt(from), List.of())) {
                if (run.startsWith(dense.get(entry).getKey(), from)) {
                    found.set(entry);
                }
            }
        }
        return found;
    }
}
