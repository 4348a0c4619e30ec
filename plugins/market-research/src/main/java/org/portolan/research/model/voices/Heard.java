package org.portolan.research.model.voices;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A review that was understood.
 *
 * @param praise whether it praises as a whole: by its stars or label, else by its words; empty where neither tells
 * @param complaints the aspects that it blames
 */
public record Heard(Voice voice, List<Sentence> sentences, Optional<Boolean> praise, Set<String> complaints) {

    public Heard {
        sentences = List.copyOf(sentences);
        complaints = Set.copyOf(complaints);
    }

    public static Heard of(Voice voice, Ear ear) {
        Review review = voice.review();
        boolean rated = review.stars().isPresent() || review.positive().isPresent();
        Optional<Boolean> praise = rated || review.kind() == Review.Kind.QUESTION
                ? review.praise()
                : byWords(ear.polarity().positive(ear.words().of(review.text())));
        List<Sentence> sentences = ear.hear(voice);
        return new Heard(voice, sentences, praise, complaints(sentences));
    }

    private static Optional<Boolean> byWords(double positive) {
        return positive >= Sentence.PRAISES
                ? Optional.of(true)
                : positive <= Sentence.BLAMES ? Optional.of(false) : Optional.empty();
    }

    public boolean isQuestion() {
        return voice.review().kind() == Review.Kind.QUESTION;
    }

    public boolean blames() {
        return praise.isPresent() && !praise.get();
    }

    private static Set<String> complaints(List<Sentence> sentences) {
        return sentences.stream()
                .filter(sentence -> sentence.feeling() == Feeling.NEGATIVE)
                .flatMap(sentence -> sentence.aspects().stream())
                .collect(Collectors.toSet());
    }

    /** The stars short of five, shared evenly among all that it complains of; 0 where there are none of either. */
    public double lostBy(String aspect) {
        if (!complaints.contains(aspect)) {
            return 0;
        }
        return voice.review()
                .stars()
                .map(stars -> Stars.MOST.subtract(stars).doubleValue() / complaints.size())
                .orElse(0.0);
    }
}
