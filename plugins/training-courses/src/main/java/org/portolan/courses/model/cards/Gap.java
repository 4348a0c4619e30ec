package org.portolan.courses.model.cards;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A piece of a text with gaps: words, or a gap that may hold others. */
sealed interface Gap {

    /** What stands there. */
    record Words(String html) implements Gap {}

    /**
     * A gap.
     *
     * @param numbers of the cards that ask for it
     * @param hint shown in its place; null for three dots
     */
    record Hidden(
            Set<Integer> numbers,
            List<Gap> inside,
            @Nullable String hint) implements Gap {

        public Hidden {
            numbers = Set.copyOf(numbers);
            inside = List.copyOf(inside);
        }
    }
}
