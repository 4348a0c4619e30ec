package org.portolan.courses.model.author;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.portolan.courses.model.course.CommandLine;

class HeadingsTest {

    @Test
    void two_runs_of_one_command_are_told_apart_by_what_differs() {
        assertEquals(
                List.of("Quote: DE", "Quote: FR, 2 kg", "Imports"),
                apart(
                        List.of(),
                        step("Quote", Map.of("to", List.of("DE"), "from", List.of("CN"))),
                        step(
                                "Quote",
                                new TreeMap<>(
                                        Map.of("to", List.of("FR"), "from", List.of("CN"), "weight", List.of("2 kg")))),
                        step("Imports", Map.of())));
    }

    @Test
    void what_does_not_differ_is_numbered_also_after_the_steps_before() {
        assertEquals(
                List.of("Imports (2)", "Imports (3)"),
                apart(List.of("Imports"), step("Imports", Map.of()), step("Imports", Map.of())));
    }

    @Test
    void a_file_is_called_by_its_name_and_what_is_long_is_cut() {
        assertEquals(
                List.of("Table: a.csv", "Table: " + "b".repeat(39) + "…"),
                apart(
                        List.of(),
                        step("Table", Map.of("file", List.of("data/a.csv"))),
                        step("Table", Map.of("file", List.of("data/" + "b".repeat(50))))));
    }

    private static List<String> apart(List<String> taken, RecordedStep... steps) {
        return Headings.apart(List.of(steps), taken, (title, values) -> title + ": " + values).stream()
                .map(RecordedStep::title)
                .toList();
    }

    private static RecordedStep step(String title, Map<String, List<String>> entered) {
        return new RecordedStep(title, "", new CommandLine("x.y", entered), List.of(), "", "", "");
    }
}
