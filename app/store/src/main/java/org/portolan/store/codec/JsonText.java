package org.portolan.store.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON that {@link TextCodec} needs: strings, lists and objects of them. */
final class JsonText {

    private final String json;
    private int at;

    private JsonText(String json) {
        this.json = json;
    }

    /**
     * Read one value.
     *
     * @return a String, a List or a Map of these
     */
    static Object parse(String json) {
        return new JsonText(json).value();
    }

    static void quote(String words, StringBuilder into) {
        into.append('"');
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '"' || c == '\\') {
                into.append('\\').append(c);
            } else if (c < ' ') {
                into.append(String.format("\\u%04x", (int) c));
            } else {
                into.append(c);
            }
        }
        into.append('"');
    }

    private Object value() {
        return switch (peek()) {
            case '{' -> object();
            case '[' -> list();
            default -> string();
        };
    }

    private Map<String, Object> object() {
        Map<String, Object> members = new LinkedHashMap<>();
        expect('{');
        while (peek() != '}') {
            String name = string();
            expect(':');
            members.put(name, value());
            if (peek() == ',') {
                at++;
            }
        }
        at++;
        return members;
    }

    private List<Object> list() {
        List<Object> elements = new ArrayList<>();
        expect('[');
        while (peek() != ']') {
            elements.add(value());
            if (peek() == ',') {
                at++;
            }
        }
        at++;
        return elements;
    }

    private String string() {
        expect('"');
        StringBuilder words = new StringBuilder();
        while (peek() != '"') {
            char c = json.charAt(at++);
            if (c == '\\' && peek() == 'u') {
                c = (char) Integer.parseInt(json.substring(at + 1, at + 5), 16);
                at += 5;
            } else if (c == '\\') {
                c = json.charAt(at++);
            }
            words.append(c);
        }
        at++;
        return words.toString();
    }

    private void expect(char c) {
        if (peek() != c) {
            throw new IllegalArgumentException("a stored text is broken at character " + at + ": " + json);
        }
        at++;
    }

    private char peek() {
        if (at >= json.length()) {
            throw new IllegalArgumentException("a stored text ends too early: " + json);
        }
        return json.charAt(at);
    }
}
