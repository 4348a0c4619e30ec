package org.portolan.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/** What a run of the image said. */
record Answer(int code, String out, String err) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Go on where the run ended with this exit code. */
    Answer ended(int expected) {
        assertEquals(expected, code, () -> "stdout:\n" + out + "\nstderr:\n" + err);
        return this;
    }

    JsonNode json() {
        try {
            return JSON.readTree(out);
        } catch (JsonProcessingException broken) {
            throw new AssertionError("This is no JSON: " + out, broken);
        }
    }

    /** The rows of a report's table. */
    List<JsonNode> rows(String key) {
        List<JsonNode> rows = new ArrayList<>();
        for (JsonNode block : json().get("blocks")) {
            if (block.path("key").asText().equals(key)) {
                block.get("rows").forEach(rows::add);
            }
        }
        return rows;
    }
}
