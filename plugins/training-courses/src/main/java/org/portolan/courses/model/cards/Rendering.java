package org.portolan.courses.model.cards;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.portolan.courses.model.question.Prose;

/** Fills a template with a note's fields. One side of one card each. */
final class Rendering {

    private static final String TYPED_HERE = "<span class=\"typed\"></span>";

    private final boolean cloze;
    private final int number;
    private final Map<String, String> fields;
    private final Optional<String> front;
    private final List<CardFace.Hint> hints = new ArrayList<>();
    private @Nullable TypedAnswer typed;

    /** @param front what stands on the front, where this is the back */
    Rendering(NoteType type, Note note, Card card, Optional<String> front) {
        this.cloze = type.cloze();
        this.number = card.template() + 1;
        this.front = front;
        this.fields = new LinkedHashMap<>();
        fields.put("Tags", Html.escape(String.join(" ", note.tags())));
        fields.put("Type", Html.escape(type.name()));
        fields.put("Deck", Html.escape(card.deck()));
        fields.put(
                "Subdeck",
                Html.escape(
                        card.deck().substring(card.deck().lastIndexOf("::") + 1).replace(":", "")));
        fields.put("Card", Html.escape(type.template(card.template()).name()));
        fields.put("CardFlag", card.flag() == 0 ? "" : "flag" + card.flag());
        fields.put("CardID", Html.escape(card.id()));
        fields.putAll(note.fields(type));
        front.ifPresent(side -> fields.put("FrontSide", side.replace(TYPED_HERE, "")));
        if (cloze) {
            fields.put("c" + number, "1");
        }
    }

    String side(String template) {
        StringBuilder html = new StringBuilder();
        write(Template.parse(template).nodes(), html);
        return html.toString();
    }

    Optional<TypedAnswer> typed() {
        return Optional.ofNullable(typed);
    }

    List<CardFace.Hint> hints() {
        return hints;
    }

    private void write(List<Template.Node> nodes, StringBuilder html) {
        for (Template.Node node : nodes) {
            if (node instanceof Template.Words words) {
                html.append(words.html());
            } else if (node instanceof Template.Place place) {
                html.append(filled(place));
            } else if (node instanceof Template.Section section
                    && Blank.is(fields.getOrDefault(section.field(), "")) == section.whenEmpty()) {
                write(section.inside(), html);
            }
        }
    }

    private String filled(Template.Place place) {
        String field = place.field();
        String value = fields.getOrDefault(field, "");
        if (place.filters().contains("type")) {
            return typed(field, value, place.filters());
        }
        for (String filter : place.filters()) {
            value = filtered(filter, field, value);
        }
        return value;
    }

    /** A filter that nobody knows, such as one of an add-on, changes nothing. */
    private String filtered(String filter, String field, String value) {
        return switch (filter) {
            case "text" -> Html.escape(Html.words(value));
            case "furigana" -> Furigana.ruby(value);
            case "kana" -> Furigana.kana(value);
            case "kanji" -> Furigana.kanji(value);
            case "cloze" -> cloze(value);
            case "cloze-only" -> ClozeText.parse(value).answer(number);
            case "hint" -> hint(field, value);
            default -> value;
        };
    }

    private String cloze(String value) {
        ClozeText text = ClozeText.parse(value);
        return front.isPresent() ? text.back(number) : text.front(number);
    }

    private String hint(String field, String value) {
        if (Blank.is(value)) {
            return "";
        }
        hints.add(new CardFace.Hint(field, Prose.html(Html.shown(value))));
        return front.isPresent() ? value : "<span class=\"hint\">[" + Html.escape(field) + "]</span>";
    }

    private String typed(String field, String value, List<String> filters) {
        String expected =
                Html.words(filters.contains("cloze") ? ClozeText.parse(value).answer(number) : value);
        if (expected.isEmpty()) {
            return "";
        }
        if (typed == null) {
            typed = new TypedAnswer(field, expected, !filters.contains("nc"));
        }
        return front.isPresent() ? "<span class=\"typed\">" + Html.escape(expected) + "</span>" : TYPED_HERE;
    }
}
