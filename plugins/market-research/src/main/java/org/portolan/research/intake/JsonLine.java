package org.portolan.research.intake;

import java.math.BigDecimal;

/** Writes a JSON object on one line, member by member: what a row says beside its columns. */
public final class JsonLine {

    private final StringBuilder json = new StringBuilder(160).append('{');

    /** Add a member. An empty text is none. */
    public JsonLine text(String name, String value) {
        if (!value.isEmpty()) {
            name(name);
            quoted(value);
        }
        return this;
    }

    public JsonLine number(String name, BigDecimal value) {
        name(name);
        json.append(value.toPlainString());
        return this;
    }

    /** The object; empty where nothing was added. */
    public String line() {
        return json.length() == 1 ? "" : json + "}";
    }

    private void name(String name) {
        json.append(json.length() == 1 ? "" : ",");
        quoted(name);
        json.append(':');
    }

    private void quoted(String value) {
        json.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append(' ');
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }
}
