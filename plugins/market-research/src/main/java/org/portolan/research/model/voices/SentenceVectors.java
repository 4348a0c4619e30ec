package org.portolan.research.model.voices;

import java.util.List;

/**
 * Places sentences so that those which mean nearly the same lie near one another. {@link HashedVectors} does it by the
 * words alone; a model of a language on this machine can take its place here.
 */
@FunctionalInterface
public interface SentenceVectors {

    /** The place of a sentence: always of the same length, and of length 1 as a vector or all zeros. */
    float[] of(List<String> words);
}
