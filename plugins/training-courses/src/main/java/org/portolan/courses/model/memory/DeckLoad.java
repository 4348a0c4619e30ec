package org.portolan.courses.model.memory;

/**
 * What a deck and those below it want today, within its limits.
 *
 * @param deck empty for all
 * @param fresh new cards
 * @param learning cards on steps of minutes that are due, or will be before long
 * @param due cards on intervals of days
 */
public record DeckLoad(String deck, int fresh, int learning, int due) {

    public int total() {
        return fresh + learning + due;
    }

    /** The same deck with what another count adds. */
    public DeckLoad with(DeckLoad more) {
        return new DeckLoad(deck, fresh + more.fresh, learning + more.learning, due + more.due);
    }

    /** Its name without the decks above. */
    public String name() {
        return deck.substring(deck.lastIndexOf("::") + (deck.contains("::") ? 2 : 1));
    }

    /** How many decks are above it. */
    public int depth() {
        return deck.split("::", -1).length - 1;
    }
}
