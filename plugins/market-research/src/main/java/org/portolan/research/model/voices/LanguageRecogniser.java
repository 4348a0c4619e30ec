package org.portolan.research.model.voices;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Recognises a text's language by its script and, among those who share one, by frequent words and letters that only some
 * of them have.
 */
public final class LanguageRecogniser {

    /** What stands against every guess, in words: a single frequent word is not yet sure. */
    private static final double DOUBT = 0.7;

    private final Words words = new Words(Map.of());
    private final Map<String, Map<String, Double>> byWord;
    private final Map<Integer, List<String>> byLetter;

    /**
     * Make one.
     *
     * @param byWord how much a word tells for each language that has it
     * @param byLetter the languages that have a letter which others of the script lack
     */
    public LanguageRecogniser(Map<String, Map<String, Double>> byWord, Map<Integer, List<String>> byLetter) {
        this.byWord = Map.copyOf(byWord);
        this.byLetter = Map.copyOf(byLetter);
    }

    public LanguageGuess guess(String text) {
        Map<Character.UnicodeScript, Integer> scripts = scripts(text);
        int letters = scripts.values().stream().mapToInt(Integer::intValue).sum();
        if (letters == 0) {
            return LanguageGuess.NONE;
        }
        int kana = scripts.getOrDefault(Character.UnicodeScript.HIRAGANA, 0)
                + scripts.getOrDefault(Character.UnicodeScript.KATAKANA, 0);
        int han = scripts.getOrDefault(Character.UnicodeScript.HAN, 0);
        // A sign says as much as a few letters: 这个iPhone14 is Chinese.
        if (han + kana > 0 && 3 * (han + kana) >= letters - han - kana) {
            return sure(kana * 8 > han + kana ? "ja" : "zh", 1.5 * (han + kana));
        }
        Character.UnicodeScript most = scripts.entrySet().stream()
                .max(Map.Entry.<Character.UnicodeScript, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
        return switch (most) {
            case HANGUL -> sure("ko", letters);
            case THAI -> sure("th", letters);
            case HEBREW -> sure("he", letters);
            case GREEK -> sure("el", letters);
            case DEVANAGARI -> sure("hi", letters);
            case ARABIC -> sure("ar", letters);
            default -> byEvidence(text);
        };
    }

    private static LanguageGuess sure(String language, double signs) {
        return new LanguageGuess(language, signs / (signs + DOUBT));
    }

    private LanguageGuess byEvidence(String text) {
        Map<String, Double> evidence = new HashMap<>();
        for (String word : words.of(text)) {
            byWord.getOrDefault(word, Map.of())
                    .forEach((language, tells) -> evidence.merge(language, tells, Double::sum));
        }
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(letter -> byLetter.getOrDefault(letter, List.of())
                        .forEach(language -> evidence.merge(language, 1.0, Double::sum)));
        double all = evidence.values().stream().mapToDouble(Double::doubleValue).sum();
        return evidence.entrySet().stream()
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(best -> new LanguageGuess(best.getKey(), best.getValue() / (all + DOUBT)))
                .orElse(LanguageGuess.NONE);
    }

    private static Map<Character.UnicodeScript, Integer> scripts(String text) {
        Map<Character.UnicodeScript, Integer> scripts = new HashMap<>();
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> scripts.merge(Character.UnicodeScript.of(letter), 1, Integer::sum));
        return scripts;
    }
}
