package org.portolan.research.model.voices;

import java.util.List;

/**
 * A text whose polarity is known.
 *
 * @param words as {@link Words} cut them
 */
public record Labelled(List<String> words, boolean positive) {

    public Labelled {
        words = List.copyOf(words);
    }
}
