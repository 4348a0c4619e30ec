package org.portolan.courses.model.cards;

/**
 * A field of a kind of notes.
 *
 * @param name as templates name it
 * @param rightToLeft whether what stands in it is written from right to left
 */
public record NoteField(String name, boolean rightToLeft) {

    public NoteField {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a field of a note has no name");
        }
    }

    /** A field written from left to right. */
    public static NoteField of(String name) {
        return new NoteField(name, false);
    }
}
