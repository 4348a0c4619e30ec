package org.portolan.courses.model.people;

import java.util.Optional;

/**
 * What is remembered of the cards of one tag.
 *
 * @param cards how many there are
 * @param begun how many were answered at least once
 * @param sum of the chances, each 0 to 1, to recall those that were begun, at the moment asked
 */
public record TagRecall(int cards, int begun, double sum) {

    public static final TagRecall NONE = new TagRecall(0, 0, 0);

    public TagRecall plus(TagRecall more) {
        return new TagRecall(cards + more.cards, begun + more.begun, sum + more.sum);
    }

    /** The mean chance, 0 to 1, to recall a card that was begun; empty where none was. */
    public Optional<Double> mean() {
        return begun == 0 ? Optional.empty() : Optional.of(sum / begun);
    }
}
