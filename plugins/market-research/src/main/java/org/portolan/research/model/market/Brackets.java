package org.portolan.research.model.market;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers in brackets that people use. A number stands in the last bracket that begins at or below it.
 *
 * @param begins ascending
 * @param words of each bracket
 */
public record Brackets(List<Double> begins, List<String> words) {

    /** Stars, in the steps that buyers see. */
    public static final Brackets RATING = of(
            List.of(0.0, 3.0, 3.5, 4.0, 4.3, 4.6),
            List.of("<3.0", "3.0-3.4", "3.5-3.9", "4.0-4.2", "4.3-4.5", "4.6-5.0"));

    public static final Brackets REVIEWS = of(
            List.of(0.0, 1.0, 10.0, 50.0, 100.0, 500.0, 1000.0, 5000.0),
            List.of("0", "1-9", "10-49", "50-99", "100-499", "500-999", "1000-4999", "≥5000"));

    /** Reviews, in so few steps that a picture can tell them apart. */
    public static final Brackets REVIEWS_COARSE = of(List.of(0.0, 100.0, 1000.0), List.of("<100", "100-999", "≥1000"));

    /** Months since the listing. */
    public static final Brackets AGE =
            of(List.of(0.0, 3.0, 6.0, 12.0, 24.0, 60.0), List.of("<3", "3-5", "6-11", "12-23", "24-59", "≥60"));

    public Brackets {
        begins = List.copyOf(begins);
        words = List.copyOf(words);
        if (begins.size() != words.size() || begins.isEmpty()) {
            throw new IllegalArgumentException("each bracket has a beginning and words: " + begins + " " + words);
        }
    }

    private static Brackets of(List<Double> begins, List<String> words) {
        return new Brackets(begins, words);
    }

    public int of(double number) {
        int bracket = 0;
        for (int i = 0; i < begins.size(); i++) {
            bracket = number >= begins.get(i) ? i : bracket;
        }
        return bracket;
    }

    /** The places of all brackets. */
    public List<Integer> all() {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            all.add(i);
        }
        return all;
    }
}
