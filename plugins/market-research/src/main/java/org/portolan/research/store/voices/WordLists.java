package org.portolan.research.store.voices;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portolan.api.intake.DataFile;
import org.portolan.research.model.voices.AspectLexicon;
import org.portolan.research.model.voices.LanguageRecogniser;
import org.portolan.research.model.voices.Lexicon;
import org.portolan.research.model.voices.Words;

/** The plugin's own word lists: by which a language is recognised, that praise and blame, that name what is talked about. */
public final class WordLists {

    private WordLists() {}

    /**
     * One line of a list.
     *
     * @param head the first cell: a language, or an aspect
     * @param kind the second cell: what the words are for, or their language
     */
    private record Line(String head, String kind, List<String> words, String source) {}

    /** Recognise languages by frequent words and rare letters; a word that several languages have tells less for each. */
    public static LanguageRecogniser languages() {
        Map<String, Set<String>> byWord = new HashMap<>();
        Map<Integer, List<String>> byLetter = new HashMap<>();
        for (Line line : lines("languages.csv")) {
            for (String word : line.words()) {
                if (!line.kind().equals("letter")) {
                    byWord.computeIfAbsent(word, key -> new HashSet<>()).add(line.head());
                } else {
                    byLetter.computeIfAbsent(word.codePointAt(0), key -> new ArrayList<>())
                            .add(line.head());
                }
            }
        }
        Map<String, Map<String, Double>> tells = new HashMap<>();
        byWord.forEach((word, languages) -> {
            Map<String, Double> shares = new HashMap<>();
            languages.forEach(language -> shares.put(language, 1.0 / languages.size()));
            tells.put(word, shares);
        });
        return new LanguageRecogniser(tells, byLetter);
    }

    /** Frequent words by language: they begin and end no phrase that says something. */
    public static Map<String, Set<String>> functionWords() {
        Map<String, Set<String>> words = new HashMap<>();
        for (Line line : lines("languages.csv")) {
            if (line.kind().equals("word")) {
                words.computeIfAbsent(line.head(), key -> new HashSet<>()).addAll(line.words());
            }
        }
        return Map.copyOf(words);
    }

    /** The lexicons of praise and blame by language. */
    public static Map<String, Lexicon> lexicons() {
        Map<String, Map<String, Integer>> words = new HashMap<>();
        Map<String, Set<String>> negators = new HashMap<>();
        for (Line line : lines("lexicon.csv")) {
            Map<String, Integer> ofLanguage = words.computeIfAbsent(line.head(), key -> new HashMap<>());
            switch (line.kind()) {
                case "praise" -> line.words().forEach(word -> ofLanguage.put(word, 1));
                case "blame" -> line.words().forEach(word -> ofLanguage.put(word, -1));
                case "negator" -> negators.put(line.head(), Set.copyOf(line.words()));
                default -> {
                    // Usual spellings are no matter of praise.
                }
            }
        }
        Map<String, Lexicon> lexicons = new HashMap<>();
        words.forEach((language, polarity) ->
                lexicons.put(language, new Lexicon(polarity, negators.getOrDefault(language, Set.of()))));
        return Map.copyOf(lexicons);
    }

    /** Cutters of texts by language, which know its colloquial spellings. */
    public static Map<String, Words> words() {
        Map<String, Words> words = new HashMap<>();
        for (Line line : lines("lexicon.csv")) {
            if (line.kind().equals("usual")) {
                Map<String, String> usual = new HashMap<>();
                for (String pair : line.words()) {
                    String[] sides = pair.split("=", 2);
                    usual.put(sides[0], sides[1].replace('+', ' '));
                }
                words.put(line.head(), new Words(usual));
            }
        }
        return Map.copyOf(words);
    }

    /** What buyers talk about, by language. */
    public static Map<String, AspectLexicon> aspects() {
        Map<String, Map<String, List<String>>> words = new HashMap<>();
        for (Line line : lines("aspects.csv")) {
            words.computeIfAbsent(line.kind(), key -> new HashMap<>()).put(line.head(), line.words());
        }
        Map<String, AspectLexicon> aspects = new HashMap<>();
        words.forEach((language, ofLanguage) -> aspects.put(language, AspectLexicon.of(ofLanguage)));
        return Map.copyOf(aspects);
    }

    /** Words of a language that stand both under praise and under blame: there must be none. */
    static List<String> doubled(String language) {
        List<Line> ofLanguage = lines("lexicon.csv").stream()
                .filter(line -> line.head().equals(language))
                .toList();
        Set<String> praise = new HashSet<>();
        ofLanguage.stream().filter(line -> line.kind().equals("praise")).forEach(line -> praise.addAll(line.words()));
        return ofLanguage.stream()
                .filter(line -> line.kind().equals("blame"))
                .flatMap(line -> line.words().stream())
                .filter(praise::contains)
                .toList();
    }

    /** Where the lists are from, as each of their lines says. */
    static Set<String> sources() {
        return Stream.of("languages.csv", "lexicon.csv", "aspects.csv")
                .flatMap(name -> lines(name).stream())
                .map(Line::source)
                .collect(Collectors.toSet());
    }

    private static List<Line> lines(String name) {
        String head = name.equals("aspects.csv") ? "aspect" : "language";
        String kind = name.equals("aspects.csv") ? "language" : "kind";
        return DataFile.read(WordLists.class, "voices/" + name).stream()
                .map(line -> new Line(
                        line.text(head),
                        line.text(kind),
                        List.of(line.text("words").split(" ")),
                        line.text("source")))
                .toList();
    }
}
