package org.portolan.courses.model.cards;

import java.util.List;

/**
 * A kind of notes: which fields they have, and which cards are made of them.
 *
 * @param id under which it is kept
 * @param name as people know it
 * @param cloze whether cards are made by gaps {@code {{c1::…}}} of one template, rather than by templates
 * @param css how its cards look; kept for whoever exports them
 */
public record NoteType(
        String id, String name, boolean cloze, List<NoteField> fields, List<CardTemplate> templates, String css) {

    public NoteType {
        fields = List.copyOf(fields);
        templates = List.copyOf(templates);
        if (fields.isEmpty() || templates.isEmpty()) {
            throw new IllegalArgumentException("kind of notes " + name + " has " + fields.size() + " fields and "
                    + templates.size() + " templates: both need one at least");
        }
    }

    /** A front and a back, and one card of them. */
    public static NoteType basic(String id, String name) {
        return new NoteType(
                id,
                name,
                false,
                List.of(NoteField.of("Front"), NoteField.of("Back")),
                List.of(new CardTemplate("Card 1", "{{Front}}", "{{FrontSide}}\n\n<hr id=answer>\n\n{{Back}}")),
                "");
    }

    /** Names of its fields, in their order. */
    public List<String> fieldNames() {
        return fields.stream().map(NoteField::name).toList();
    }

    /**
     * The template of a card.
     *
     * @param ordinal of the card; for a gap, one below its number
     */
    public CardTemplate template(int ordinal) {
        return cloze ? templates.get(0) : templates.get(Math.min(ordinal, templates.size() - 1));
    }
}
