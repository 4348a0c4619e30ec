package org.portolan.research.intake.products;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;

/** A JSON object as a row: members of inner objects get the path as their name, lists stay JSON. */
final class JsonObject {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonObject() {}

    /** Read the object that the parser stands at; afterwards it stands at the object's end. */
    static Map<String, String> read(JsonParser json) throws IOException {
        Map<String, String> row = new LinkedHashMap<>();
        members(json, "", row);
        return row;
    }

    private static void members(JsonParser json, String path, Map<String, String> row) throws IOException {
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = path + json.currentName();
            JsonToken value = json.nextToken();
            if (value == JsonToken.START_OBJECT) {
                members(json, name + ".", row);
            } else if (value == JsonToken.START_ARRAY) {
                row.put(name, copy(json));
            } else {
                row.put(name, value == JsonToken.VALUE_NULL ? "" : json.getText());
            }
        }
    }

    private static String copy(JsonParser json) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator copy = JSON.createGenerator(text)) {
            copy.copyCurrentStructure(json);
        }
        return text.toString();
    }
}
