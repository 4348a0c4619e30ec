package org.portolan.courses.model.memory;

import java.util.List;

/**
 * A card with all that the learner's log says of it. Moments are milliseconds since 1970 UTC.
 *
 * @param note of which it is a card
 * @param deck with its decks above, separated by {@code ::}
 * @param position among the new cards of its deck
 * @param tags of its note, and those that the learner gave it
 * @param buried until when it is not asked; 0 for not at all
 * @param first when it was answered first; 0 for never
 * @param told how many answers tell of memory over days
 * @param recalled how many of these were recalled
 */
public record Standing(
        String card,
        String note,
        String deck,
        long position,
        List<String> tags,
        boolean suspended,
        long buried,
        CardState state,
        long first,
        int told,
        int recalled) {

    public Standing {
        tags = List.copyOf(tags);
    }
}
