package org.portolan.courses.intake.gift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.portolan.courses.RealData;
import org.portolan.courses.intake.questions.Found;
import org.portolan.courses.model.question.Prose;
import org.portolan.courses.model.question.Question;
import org.portolan.courses.model.question.Task;

/** Files of another reader's tests, each with what that reader makes of it: question by question the same. */
class GiftPairsTest {

    @TestFactory
    Stream<DynamicTest> each_file_means_what_the_json_beside_it_says() throws Exception {
        List<Path> pairs;
        try (Stream<Path> files = Files.walk(RealData.folder("trn_gift"))) {
            pairs = files.filter(file -> file.toString().endsWith(".gift") && Files.exists(json(file)))
                    .sorted()
                    .toList();
        }
        return pairs.stream()
                .map(file -> DynamicTest.dynamicTest(String.valueOf(file.getFileName()), () -> compare(file)));
    }

    private static Path json(Path gift) {
        return gift.resolveSibling(gift.getFileName().toString().replace(".gift", ".json"));
    }

    private static void compare(Path file) throws Exception {
        Found found = GiftFile.read(Files.readString(file, StandardCharsets.UTF_8));
        assertEquals(List.of(), found.untaken());
        List<JsonNode> expected = new ArrayList<>();
        for (JsonNode one : new ObjectMapper().readTree(json(file).toFile())) {
            if (!one.path("type").asText().equals("Category")) {
                expected.add(one);
            }
        }
        assertEquals(expected.size(), found.questions().size());
        for (int i = 0; i < expected.size(); i++) {
            compare(expected.get(i), found.questions().get(i).question());
        }
    }

    private static void compare(JsonNode expected, Question question) {
        assertEquals(expected.path("title").asText("").replace("null", ""), question.name());
        same(expected.path("stem"), question.prompt());
        if (expected.path("globalFeedback").isObject()) {
            same(expected.path("globalFeedback"), question.feedback());
        } else {
            assertTrue(question.feedback().isEmpty());
        }
        if (expected.path("id").isTextual()) {
            assertTrue(question.tags().contains("id:" + expected.path("id").asText()));
        }
        for (JsonNode tag : expected.path("tags")) {
            assertTrue(question.tags().contains(tag.asText()));
        }
        answers(expected, question.task());
    }

    private static void answers(JsonNode expected, Task task) {
        switch (expected.path("type").asText()) {
            case "MC" -> options(expected.path("choices"), (Task.Choice) task);
            case "Short" -> accepted(expected.path("choices"), (Task.ShortText) task);
            case "TF" -> {
                Task.TrueFalse truth = (Task.TrueFalse) task;
                assertEquals(expected.path("isTrue").asBoolean(), truth.truth());
                feedback(expected.path("trueFeedback"), truth.whenTrue());
                feedback(expected.path("falseFeedback"), truth.whenFalse());
            }
            case "Matching" -> pairs(expected.path("matchPairs"), (Task.Matching) task);
            case "Numerical" -> numbers(expected.path("choices"), (Task.Numeric) task);
            case "Essay" -> assertEquals(new Task.Essay(Prose.NONE), task);
            default -> assertEquals(new Task.Description(), task);
        }
    }

    private static void options(JsonNode choices, Task.Choice choice) {
        assertEquals(choices.size(), choice.options().size());
        boolean anyRight = false;
        for (int i = 0; i < choices.size(); i++) {
            Task.Option option = choice.options().get(i);
            same(choices.get(i).path("text"), option.text());
            share(choices.get(i), option.share());
            feedback(choices.get(i).path("feedback"), option.feedback());
            anyRight |= choices.get(i).path("isCorrect").asBoolean();
        }
        assertEquals(!anyRight, choice.several());
    }

    private static void accepted(JsonNode choices, Task.ShortText text) {
        assertEquals(choices.size(), text.accepted().size());
        for (int i = 0; i < choices.size(); i++) {
            Task.Accepted accepted = text.accepted().get(i);
            assertEquals(choices.get(i).path("text").path("text").asText(), accepted.pattern());
            share(choices.get(i), accepted.share());
            feedback(choices.get(i).path("feedback"), accepted.feedback());
        }
    }

    private static void pairs(JsonNode expected, Task.Matching matching) {
        assertEquals(expected.size(), matching.pairs().size() + matching.more().size());
        int at = 0;
        for (JsonNode pair : expected) {
            if (!pair.path("subquestion").path("text").asText().isEmpty()) {
                same(pair.path("subquestion"), matching.pairs().get(at).left());
                assertEquals(
                        pair.path("subanswer").asText(),
                        matching.pairs().get(at).right().text());
                at++;
            }
        }
    }

    private static void numbers(JsonNode choices, Task.Numeric number) {
        if (!choices.isArray()) {
            range(choices, number.ranges().get(0));
            return;
        }
        assertEquals(choices.size(), number.ranges().size());
        for (int i = 0; i < choices.size(); i++) {
            Task.Range range = number.ranges().get(i);
            range(choices.get(i).path("text"), range);
            share(choices.get(i), range.share());
            feedback(choices.get(i).path("feedback"), range.feedback());
        }
    }

    private static void range(JsonNode expected, Task.Range range) {
        BigDecimal low;
        BigDecimal high;
        switch (expected.path("type").asText()) {
            case "range" -> {
                low = expected.path("number")
                        .decimalValue()
                        .subtract(expected.path("range").decimalValue());
                high = expected.path("number")
                        .decimalValue()
                        .add(expected.path("range").decimalValue());
            }
            case "high-low" -> {
                low = expected.path("numberLow").decimalValue();
                high = expected.path("numberHigh").decimalValue();
            }
            case "simple" -> {
                low = expected.path("number").decimalValue();
                high = low;
            }
            default -> {
                low = GiftNumber.ANY.negate();
                high = GiftNumber.ANY;
            }
        }
        assertEquals(0, low.compareTo(range.low()));
        assertEquals(0, high.compareTo(range.high()));
    }

    private static void share(JsonNode choice, BigDecimal share) {
        BigDecimal expected = Optional.of(choice.path("weight"))
                .filter(JsonNode::isNumber)
                .map(JsonNode::decimalValue)
                .orElse(BigDecimal.valueOf(choice.path("isCorrect").asBoolean() ? 100 : 0));
        assertEquals(0, expected.compareTo(share), () -> expected + " " + share);
    }

    private static void feedback(JsonNode expected, Prose feedback) {
        if (expected.isObject() && !expected.path("text").asText().isEmpty()) {
            same(expected, feedback);
        } else {
            assertTrue(feedback.isEmpty());
        }
    }

    /** Moodle's own format is plain text, or HTML where it has tags; blanks between lines do not count. */
    private static void same(JsonNode expected, Prose prose) {
        assertEquals(folded(expected.path("text").asText()), folded(prose.text()));
        String format = expected.path("format").asText();
        if (format.equals("html") || format.equals("markdown")) {
            assertEquals(format, prose.markup().name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    private static String folded(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
