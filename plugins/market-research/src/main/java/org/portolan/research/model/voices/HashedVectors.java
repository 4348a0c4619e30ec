package org.portolan.research.model.voices;

import java.util.List;

/** Places sentences by the words and parts of words that they share. */
public final class HashedVectors implements SentenceVectors {

    private static final int DIMENSIONS = 256;

    @Override
    public float[] of(List<String> words) {
        float[] vector = new float[DIMENSIONS];
        for (int feature : Features.of(words, false)) {
            // The bit above those of the place is as good as any coin.
            vector[feature & (DIMENSIONS - 1)] += (feature & DIMENSIONS) == 0 ? 1 : -1;
        }
        double square = 0;
        for (float value : vector) {
            square += value * value;
        }
        for (int i = 0; i < DIMENSIONS && square > 0; i++) {
            vector[i] /= (float) Math.sqrt(square);
        }
        return vector;
    }
}
