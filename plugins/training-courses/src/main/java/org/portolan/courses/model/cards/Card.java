package org.portolan.courses.model.cards;

/**
 * One side from which a note is asked.
 *
 * @param id under which it is kept, and its reviews
 * @param note the {@link Note#id} of its note
 * @param template which template, from 0; for a gap, one below its number
 * @param deck with its decks above, from the outermost, separated by {@code ::}
 * @param position among the new cards of its deck, ascending
 * @param due what the program it came from planned for it
 * @param suspended whether it was put aside there
 * @param flag 0 for none, 1 to 7 the colours of Anki
 */
public record Card(
        String id, String note, int template, String deck, long position, Due due, boolean suspended, int flag) {

    public Card {
        if (template < 0) {
            throw new IllegalArgumentException("card " + id + " is of template " + template);
        }
    }

    /** A card that nobody has seen yet. */
    public static Card unseen(Note note, int template, String deck, long position) {
        return new Card(id(note.id(), template), note.id(), template, deck, position, Due.NEW, false, 0);
    }

    /** The key of a note's card: it stays the same whenever the note comes again. */
    public static String id(String note, int template) {
        return note + "/" + template;
    }

    /**
     * A plan of another program; a memory of our own is computed from reviews.
     *
     * @param at milliseconds since 1970 UTC; 0 for a card that was not learned yet
     * @param days the interval that ends then; 0 while it is learned
     */
    public record Due(long at, int days) {

        public static final Due NEW = new Due(0, 0);

        public boolean isNew() {
            return at == 0;
        }
    }
}
