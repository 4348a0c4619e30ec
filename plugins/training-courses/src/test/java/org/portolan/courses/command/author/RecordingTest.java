package org.portolan.courses.command.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.api.Workbench;
import org.portolan.api.command.Refusal;
import org.portolan.courses.model.author.LessonSource;
import org.portolan.courses.model.author.RecordedStep;
import org.portolan.courses.model.course.SourceName;
import org.portolan.testkit.Answer;
import org.portolan.testkit.TestWorkbench;

class RecordingTest {

    @TempDir
    Path folder;

    @AutoClose
    private TestWorkbench bench;

    private CourseFolder course;
    private Path orders;
    private Path cards;

    @BeforeEach
    void open() throws Exception {
        bench = TestWorkbench.open(folder.resolve("workspace"), MethodHandles.lookup(), LocalDate.of(2026, 11, 22));
        course = new CourseFolder(folder.resolve("ship"));
        Path elsewhere = Files.createDirectories(folder.resolve("my own files"));
        orders = Files.writeString(
                elsewhere.resolve("orders of today.csv"),
                "Order,Status,Item Price\nA,Unshipped,10.00\nB,Shipped,20.00\nC,\"Un shipped\",5.50\n");
        cards = Files.writeString(elsewhere.resolve("cards.csv"), "front,back\nMOQ,least order\nFOB,on board\n");
    }

    private Workbench workbench() {
        return bench.host().bench("courses");
    }

    private Answer run(String... arguments) throws Exception {
        return new Answer(bench.run(arguments[0], Arrays.copyOfRange(arguments, 1, arguments.length)));
    }

    private Recording begin(SourceName name) throws Refusal {
        return Recording.begin(workbench(), course, Map.of(), name.language(), name.stem());
    }

    /** Write what was recorded into the lesson, as the desk does. */
    private void write(SourceName name, Recording.Result result) throws Refusal {
        SourceFile file = course.file(name.file());
        Source source = file.read();
        String dated = LessonSource.withDay(source.text(), LocalDate.of(2026, 11, 22));
        file.save(source, RecordedStep.append(dated, result.steps()), false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void a_recorded_lesson_has_nothing_to_mend_and_passes_its_rehearsal_as_it_is(String language) throws Exception {
        SourceName name = SourceName.parse(course.begin(workbench(), "Ship", Locale.forLanguageTag(language)))
                .orElseThrow();
        Recording.Result result;
        try (Recording recording = begin(name)) {
            Workbench sandbox = recording.sandbox().bench();
            sandbox.call("host.import", Map.of("files", List.of(cards.toString())));
            sandbox.call("courses.cards", Map.of());
            sandbox.call(
                    "courses.table", Map.of("file", List.of(orders.toString()), "where", List.of("status=Un shipped")));
            sandbox.call(
                    "courses.table",
                    Map.of("file", List.of(orders.toString()), "measure", List.of("sum"), "of", List.of("item_price")));
            assertEquals(4, recording.ran().size());

            result = recording.steps(workbench(), recording.ran());
        }
        write(name, result);

        String colon = language.equals("en") ? ": " : "：";
        assertEquals(List.of(), result.leftOut());
        assertTrue(result.steps().get(2).title().endsWith(colon + "status=Un shipped"), result.toString());
        assertTrue(result.steps().get(3).title().endsWith(colon + "sum, item_price"), result.toString());
        assertEquals(
                List.of("data/cards.csv", "data/orders of today.csv"),
                course.list().data());
        assertEquals(
                List.of(),
                run("courses.validate", "course", course.path().toString()).findings());
        Answer rehearsed = run("courses.rehearse", "course", course.path().toString());
        assertEquals(List.of("true", "true", "true", "true", "true"), rehearsed.rows("steps", "passed"));
        String text = course.file(name.file()).read().text();
        assertTrue(
                text.contains("courses.table --file \"data/orders of today.csv\" --where \"status=Un shipped\"\n"),
                text);
        assertTrue(text.contains(" | figure rows = 1\n"), text);
        assertFalse(text.contains(folder.toString()), text);
        assertFalse(text.contains("--measure count"), text);
        assertTrue(text.contains(language.equals("en") ? "## Import files: cards.csv" : "：cards.csv"), text);
    }

    @Test
    void a_recording_goes_on_where_the_lesson_ends() throws Exception {
        SourceName name = SourceName.parse(course.begin(workbench(), "Ship", Locale.ENGLISH))
                .orElseThrow();
        try (Recording first = begin(name)) {
            first.sandbox().bench().call("host.import", Map.of("files", List.of(cards.toString())));
            write(name, first.steps(workbench(), first.ran()));
        }
        try (Recording second = begin(name)) {
            assertEquals(List.of(), second.ran());
            second.sandbox().bench().call("host.imports", Map.of());
            Recording.Result result = second.steps(workbench(), second.ran());

            assertTrue(
                    result.steps().get(0).checks().contains("host.imports | rows imports = 1"),
                    () -> result.steps().toString());
            write(name, result);
        }
        assertEquals(
                List.of("true", "true", "true"),
                run("courses.rehearse", "course", course.path().toString()).rows("steps", "passed"));
    }

    @Test
    void what_cannot_be_repeated_is_left_out_and_said() throws Exception {
        SourceName name = SourceName.parse(course.begin(workbench(), "Ship", Locale.ENGLISH))
                .orElseThrow();
        try (Recording recording = begin(name)) {
            Workbench sandbox = recording.sandbox().bench();
            sandbox.call("host.import", Map.of("files", List.of(cards.toString())));
            String id = new Answer(sandbox.call("host.imports", Map.of()))
                    .rows("imports", "id")
                    .get(0);
            // The number of an import is another one in each workspace.
            sandbox.call("host.undo", Map.of("id", List.of(id)));

            Recording.Result result = recording.steps(workbench(), recording.ran());

            assertEquals(
                    List.of("host.import", "host.imports"),
                    result.steps().stream().map(step -> step.command().id()).toList());
            assertEquals(
                    List.of("courses.author.record.left-out"),
                    result.leftOut().stream().map(text -> text.key()).toList());
        }
    }

    @Test
    void nothing_is_recorded_behind_a_step_that_cannot_be_played() throws Exception {
        SourceName name = SourceName.parse(course.begin(workbench(), "Ship", Locale.ENGLISH))
                .orElseThrow();
        SourceFile file = course.file(name.file());
        Source source = file.read();
        file.save(source, source.text() + "\n## Broken\n\n```do\nhost.import --files data/none.csv\n```\n", false);

        Refusal refused = assertThrows(Refusal.class, () -> begin(name).close());

        assertEquals("courses.course.command.refused", refused.text().key());
    }
}
