package org.portolan.research.model.voices;

import java.util.List;

/**
 * A text whose polarity is known, as it is learned from: looked at once, however often it is learned from and judged.
 *
 * @param features the buckets of its {@link Features}
 * @param balance what the lexicon says of it
 */
@SuppressWarnings("ArrayRecordComponent")
record Example(Labelled text, int[] features, double balance) {

    /** In the order of the texts, made on all processors. */
    static List<Example> of(Lexicon lexicon, List<Labelled> texts) {
        return texts.parallelStream()
                .map(text -> new Example(
                        text,
                        Features.of(text.words(), false),
                        lexicon.hits(text.words()).balance()))
                .toList();
    }

    boolean positive() {
        return text.positive();
    }
}
