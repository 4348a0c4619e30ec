package org.portolan.courses.store.packages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.courses.model.cards.CardTemplate;
import org.portolan.courses.model.cards.NoteField;
import org.portolan.courses.model.cards.NoteType;

/** Kinds of notes and names of decks as Anki 2.0 keeps them: as JSON in the one row of table {@code col}. */
final class AnkiTypes {

    private static final ObjectMapper JSON = new ObjectMapper();

    private AnkiTypes() {}

    /** The kinds by their ids; one without fields or templates is left out, and its notes are refused. */
    static Map<Long, NoteType> types(String json, String file) throws Refusal {
        Map<Long, NoteType> types = new HashMap<>();
        for (JsonNode model : tree(json, file)) {
            List<NoteField> fields = new ArrayList<>();
            for (JsonNode field : inOrder(model.path("flds"))) {
                String name = field.path("name").asText();
                fields.add(new NoteField(
                        name.isBlank() ? "Field " + (fields.size() + 1) : name,
                        field.path("rtl").asBoolean()));
            }
            List<CardTemplate> templates = new ArrayList<>();
            String css = model.path("css").asText();
            for (JsonNode template : inOrder(model.path("tmpls"))) {
                templates.add(new CardTemplate(
                        template.path("name").asText(),
                        template.path("qfmt").asText(),
                        template.path("afmt").asText()));
                css = css.isEmpty() ? template.path("css").asText() : css;
            }
            if (!fields.isEmpty() && !templates.isEmpty()) {
                boolean cloze =
                        model.path("type").asInt() == 1 || model.path("cloze").asBoolean();
                long id = model.path("id").asLong();
                types.put(id, new NoteType("anki:" + id, name(model), cloze, fields, templates, css));
            }
        }
        return types;
    }

    /** Names of decks by their ids, and which of them only show cards of others for a while. */
    static Map<Long, Deck> decks(String json, String file) throws Refusal {
        Map<Long, Deck> decks = new HashMap<>();
        for (JsonNode deck : tree(json, file)) {
            decks.put(
                    deck.path("id").asLong(),
                    new Deck(name(deck), deck.path("dyn").asInt() == 1));
        }
        return decks;
    }

    /**
     * A deck.
     *
     * @param filtered whether it only shows cards of others
     */
    record Deck(String name, boolean filtered) {}

    /** Which scheduler wrote the reviews: the first one had three buttons for cards that are learned. */
    static int scheduler(String conf) {
        try {
            return JSON.readTree(conf).path("schedVer").asInt(1);
        } catch (JsonProcessingException none) {
            return 1;
        }
    }

    private static String name(JsonNode named) {
        String name = named.path("name").asText();
        return name.isBlank() ? "Anki" : name;
    }

    private static List<JsonNode> inOrder(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false)
                .sorted(Comparator.comparingInt(item -> item.path("ord").asInt()))
                .toList();
    }

    private static JsonNode tree(String json, String file) throws Refusal {
        try {
            return JSON.readTree(json.isBlank() ? "{}" : json);
        } catch (JsonProcessingException broken) {
            throw new Refusal(Text.of("courses.anki.refused.kinds", file), broken);
        }
    }
}
