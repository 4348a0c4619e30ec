package org.portolan.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** The courses that are delivered, in both languages, with the plugins that are delivered. */
@OnEveryJava
class CoursesIT {

    @Parameter
    Java java;

    @TempDir
    Path folder;

    private Image portolan;

    @BeforeEach
    void take_a_workspace() {
        portolan = new Image(java, folder.resolve("workspace"));
    }

    @Test
    void every_line_of_every_course_is_understood_and_there_is_enough_to_learn() {
        List<JsonNode> rows =
                portolan.run("courses.validate", "--as", "json").ended(0).rows("courses");

        Map<String, Integer> lessons = sums(rows, "lessons");
        assertEquals(lessons.get("en"), lessons.get("zh-CN"));
        assertTrue(lessons.get("en") >= 12, lessons::toString);
        assertTrue(sums(rows, "do").values().stream().allMatch(steps -> steps >= 60));
        assertTrue(sums(rows, "answer").values().stream().allMatch(questions -> questions >= 100));
        assertTrue(sums(rows, "cards").values().stream().allMatch(cards -> cards >= 200));
    }

    @Test
    void every_step_of_every_course_can_be_given() {
        Answer answer = portolan.run("courses.rehearse", "--as", "json");

        assertTrue(
                answer.rows("steps").stream()
                        .allMatch(step -> step.get("passed").asBoolean()),
                () -> answer.json().get("findings").toPrettyString());
        answer.ended(0);
    }

    private static Map<String, Integer> sums(List<JsonNode> rows, String column) {
        Map<String, Integer> sums = new TreeMap<>();
        rows.forEach(
                row -> sums.merge(row.get("language").asText(), row.get(column).asInt(), Integer::sum));
        return sums;
    }
}
