package org.portolan.research.model.voices;

import java.util.List;
import java.util.Set;

/**
 * One thing that a buyer said.
 *
 * @param words as {@link Words} cut them
 * @param aspects what it is about; empty where it names none
 * @param positive how likely it praises, in 0..1, by its words alone
 * @param feeling by its words or, where these do not tell, by the buyer's stars
 */
public record Sentence(
        String text, List<String> words, Set<String> aspects, double positive, Feeling feeling, Voice voice) {

    /** Between these two the words do not tell, and the stars do. */
    static final double BLAMES = 0.4;

    static final double PRAISES = 0.6;

    public Sentence {
        words = List.copyOf(words);
        aspects = Set.copyOf(aspects);
    }

    static Sentence of(String text, List<String> words, Set<String> aspects, double positive, Voice voice) {
        return new Sentence(text, words, aspects, positive, feeling(positive, voice.review()), voice);
    }

    private static Feeling feeling(double positive, Review review) {
        if (review.kind() == Review.Kind.QUESTION) {
            return Feeling.NEUTRAL;
        }
        if (positive >= PRAISES) {
            return Feeling.POSITIVE;
        }
        if (positive <= BLAMES) {
            return Feeling.NEGATIVE;
        }
        return review.praise()
                .map(praise -> praise ? Feeling.POSITIVE : Feeling.NEGATIVE)
                .orElse(Feeling.NEUTRAL);
    }
}
