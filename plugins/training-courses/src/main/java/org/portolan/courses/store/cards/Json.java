package org.portolan.courses.store.cards;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.portolan.courses.model.cards.NoteType;

/** The columns that hold several values as JSON: kinds of notes, and fields of a note. */
final class Json {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    private Json() {}

    static String of(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("Writing " + value.getClass() + " as JSON failed", broken);
        }
    }

    static NoteType type(String json) {
        try {
            return MAPPER.readValue(json, NoteType.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A kind of notes in the workspace cannot be read: " + json, broken);
        }
    }

    static List<String> texts(String json) {
        try {
            return List.of(MAPPER.readValue(json, String[].class));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("The fields of a note in the workspace cannot be read: " + json, broken);
        }
    }
}
