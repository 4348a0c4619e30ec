package org.portolan.research.model.voices;

import java.util.List;
import java.util.Optional;

/** Picks the sentence that says best what many say: the one that lies nearest to all others. */
public final class Typical {

    private static final int MOST = 400;
    private static final int SHORTEST = 10;
    private static final int LONGEST = 160;

    private Typical() {}

    /** One of the sentences, none too long to read; empty where there is none. */
    public static Optional<Sentence> of(List<Sentence> sentences, SentenceVectors vectors) {
        List<Sentence> some = sentences.stream()
                .filter(sentence -> sentence.text().length() <= LONGEST && breadth(sentence.text()) >= SHORTEST)
                .limit(MOST)
                .toList();
        if (some.isEmpty()) {
            return sentences.stream().findFirst();
        }
        List<float[]> places =
                some.stream().map(sentence -> vectors.of(sentence.words())).toList();
        float[] middle = new float[places.get(0).length];
        for (float[] place : places) {
            for (int i = 0; i < middle.length; i++) {
                middle[i] += place[i];
            }
        }
        int best = 0;
        double nearest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < places.size(); i++) {
            double near = dot(places.get(i), middle);
            if (near > nearest) {
                nearest = near;
                best = i;
            }
        }
        return Optional.of(some.get(best));
    }

    /** A sign without blanks says as much as two letters. */
    private static long breadth(String text) {
        return text.length()
                + text.codePoints().filter(c -> Script.of(c) == Script.DENSE).count();
    }

    private static double dot(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
