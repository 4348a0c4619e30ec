package org.portolan.research.intake.products;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** JSON within a cell, as scrapers write lists: {@code ["Home","Kitchen"]}. */
final class Nested {

    private static final JsonFactory JSON = new JsonFactory();

    private Nested() {}

    /** How many elements a list has, or urls parted by commas; empty where the cell is no list. */
    static Optional<Integer> size(String cell) {
        if (cell.startsWith("http")) {
            return Optional.of(cell.split("[,;|]\\s*(?=http)").length);
        }
        return list(cell).map(List::size);
    }

    /** A list as a path: {@code Home > Kitchen}; any other cell as it is. */
    static String path(String cell) {
        return list(cell).map(parts -> String.join(" > ", parts)).orElse(cell);
    }

    /** The elements of a list: texts, or the name that objects have. */
    static Optional<List<String>> list(String cell) {
        if (!cell.startsWith("[") || !cell.endsWith("]")) {
            return Optional.empty();
        }
        try (JsonParser json = JSON.createParser(cell)) {
            json.nextToken();
            List<String> elements = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                elements.add(element(json));
            }
            return Optional.of(elements);
        } catch (IOException noJson) {
            return Optional.empty();
        }
    }

    private static String element(JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            String text = json.getValueAsString("");
            json.skipChildren();
            return text;
        }
        String name = "";
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            json.nextToken();
            if (key.equals("name") || (key.equals("title") && name.isEmpty())) {
                name = json.getValueAsString("");
            }
            json.skipChildren();
        }
        return name;
    }
}
