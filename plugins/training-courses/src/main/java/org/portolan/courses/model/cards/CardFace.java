package org.portolan.courses.model.cards;

import java.util.List;
import java.util.Optional;
import org.portolan.courses.model.question.Prose;

/**
 * A card as it is shown: both sides as HTML that was cleaned for display.
 *
 * @param typed what is to be written first, where the card asks for it
 * @param hints shown on demand, in the order of the front
 * @param media names of the pictures and sounds of both sides
 * @param rightToLeft whether the first field is written from right to left
 */
public record CardFace(
        Prose front,
        Prose back,
        Optional<TypedAnswer> typed,
        List<Hint> hints,
        List<String> media,
        boolean rightToLeft) {

    public CardFace {
        hints = List.copyOf(hints);
        media = List.copyOf(media);
    }

    /**
     * What helps.
     *
     * @param label the field it is of
     */
    public record Hint(String label, Prose text) {}

    /** How a note's card looks. */
    public static CardFace of(NoteType type, Note note, Card card) {
        CardTemplate template = type.template(card.template());
        Rendering front = new Rendering(type, note, card, Optional.empty());
        String asked = front.side(template.front());
        Rendering back = new Rendering(type, note, card, Optional.of(asked));
        String answered = back.side(template.back());
        return new CardFace(
                Prose.html(Html.shown(asked)),
                Prose.html(Html.shown(answered)),
                front.typed(),
                front.hints(),
                Html.media(asked + answered),
                type.fields().get(0).rightToLeft());
    }

    /** The two sides as one line each, for lists. */
    public String line() {
        return Html.words(front.text()).replace('\n', ' ');
    }
}
