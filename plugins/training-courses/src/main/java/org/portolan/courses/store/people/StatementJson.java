package org.portolan.courses.store.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.portolan.courses.model.people.Statement;

/** Statements as JSON, as xAPI 1.0.3 part two says (adlnet/xAPI-Spec, 1.0.3, 2016-09). */
public final class StatementJson {

    private static final DateTimeFormatter MILLIS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private StatementJson() {}

    /** All of them as one array. */
    public static String array(List<Statement> statements) {
        ArrayNode array = MAPPER.createArrayNode();
        statements.forEach(statement -> array.add(node(statement)));
        return text(array);
    }

    /** Each of them on a line of its own (NDJSON). */
    public static String lines(List<Statement> statements) {
        StringBuilder lines = new StringBuilder();
        statements.forEach(statement -> lines.append(one(statement)).append('\n'));
        return lines.toString();
    }

    /** One of them. */
    public static String one(Statement statement) {
        return text(node(statement));
    }

    /** How many ids an answer lists; -1 where it is no list. */
    public static int ids(String answer) {
        try {
            JsonNode node = MAPPER.readTree(answer);
            return node != null && node.isArray() ? node.size() : -1;
        } catch (JsonProcessingException other) {
            return -1;
        }
    }

    private static String text(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("statements were not written as JSON", impossible);
        }
    }

    private static ObjectNode node(Statement statement) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("id", statement.id().toString());
        ObjectNode actor = node.putObject("actor").put("objectType", "Agent");
        actor.put("name", statement.actor().name());
        statement
                .actor()
                .mail()
                .ifPresentOrElse(
                        mail -> actor.put("mbox", "mailto:" + mail),
                        () -> actor.putObject("account")
                                .put("homePage", statement.actor().homePage())
                                .put("name", statement.actor().account()));
        node.putObject("verb")
                .put("id", statement.verb().iri())
                .putObject("display")
                .put("en", statement.verb().word());
        node.set("object", activity(statement.object(), statement.language(), true));
        if (!statement.result().isEmpty()) {
            result(node.putObject("result"), statement.result());
        }
        ObjectNode context = node.putObject("context");
        context.put("registration", statement.registration().toString());
        if (!statement.parents().isEmpty()) {
            ObjectNode activities = context.putObject("contextActivities");
            activities.putArray("parent").add(activity(statement.parents().get(0), statement.language(), false));
            ArrayNode grouping = MAPPER.createArrayNode();
            statement.parents().stream()
                    .skip(1)
                    .forEach(one -> grouping.add(activity(one, statement.language(), false)));
            if (!grouping.isEmpty()) {
                activities.set("grouping", grouping);
            }
        }
        context.put("platform", "Portolan");
        if (!statement.language().isEmpty()) {
            context.put("language", statement.language());
        }
        node.put("timestamp", MILLIS.format(statement.at()));
        return node;
    }

    private static ObjectNode activity(Statement.Activity activity, String language, boolean named) {
        ObjectNode node =
                MAPPER.createObjectNode().put("objectType", "Activity").put("id", activity.id());
        if (named) {
            ObjectNode definition = node.putObject("definition").put("type", activity.typeIri());
            definition.putObject("name").put(language.isEmpty() ? "und" : language, activity.name());
        }
        return node;
    }

    private static void result(ObjectNode node, Statement.Result result) {
        if (result.asked() > 0) {
            node.putObject("score")
                    .put(
                            "scaled",
                            BigDecimal.valueOf(result.right())
                                    .divide(BigDecimal.valueOf(result.asked()), 4, RoundingMode.HALF_UP))
                    .put("raw", result.right())
                    .put("min", 0)
                    .put("max", result.asked());
        }
        result.success().ifPresent(success -> node.put("success", success));
        result.completion().ifPresent(completion -> node.put("completion", completion));
        result.duration().ifPresent(duration -> node.put("duration", duration(duration)));
    }

    /** ISO 8601, to hundredths of a second, which is as fine as the specification lets anybody compare. */
    static String duration(Duration duration) {
        return Duration.ofMillis(duration.toMillis() / 10 * 10).toString();
    }
}
