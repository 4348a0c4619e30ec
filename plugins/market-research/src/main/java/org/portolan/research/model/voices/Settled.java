package org.portolan.research.model.voices;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reviews as they are counted: one that came with several files once, and one whose language is not sure in the language
 * of its file.
 *
 * @param byFile how many took the language of their file
 * @param again how many were left out since another file had brought them
 */
public record Settled(List<Voice> voices, int byFile, int again) {

    public Settled {
        voices = List.copyOf(voices);
    }

    public static Settled of(List<Voice> all) {
        Map<String, String> languages = languages(all);
        Map<String, String> firstImport = new HashMap<>();
        Set<String> numbers = new HashSet<>();
        List<Voice> settled = new ArrayList<>();
        int byFile = 0;
        int again = 0;
        for (Voice voice : all) {
            Review review = voice.review();
            String number = review.id().map(id -> review.product() + " " + id).orElse("");
            boolean seen = number.isEmpty()
                    ? !firstImport
                            .computeIfAbsent(said(review), key -> voice.importId())
                            .equals(voice.importId())
                    : !numbers.add(number);
            if (seen) {
                again++;
                continue;
            }
            String ofFile = languages.getOrDefault(voice.importId(), LanguageGuess.UNKNOWN);
            if (review.language().isSure() || ofFile.equals(LanguageGuess.UNKNOWN)) {
                settled.add(voice);
            } else {
                byFile += ofFile.equals(review.language().language()) ? 0 : 1;
                settled.add(voice.in(new LanguageGuess(ofFile, review.language().confidence())));
            }
        }
        return new Settled(settled, byFile, again);
    }

    /** The language in which most of a file's texts surely are. */
    private static Map<String, String> languages(List<Voice> all) {
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        for (Voice voice : all) {
            LanguageGuess guess = voice.review().language();
            if (guess.isSure()) {
                counts.computeIfAbsent(voice.importId(), key -> new HashMap<>())
                        .merge(guess.language(), 1, Integer::sum);
            }
        }
        Map<String, String> languages = new HashMap<>();
        counts.forEach((file, ofFile) -> languages.put(
                file,
                ofFile.entrySet().stream()
                        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .orElseThrow()
                        .getKey()));
        return languages;
    }

    /** The same words about the same product on the same day are the same review, where two files have them. */
    private static String said(Review review) {
        return String.join(
                "\u0000",
                review.product(),
                review.variation(),
                review.written().map(Object::toString).orElse(""),
                review.stars().map(Object::toString).orElse(""),
                review.title(),
                review.body());
    }
}
