package org.portolan.courses.command.course;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Report;
import org.portolan.courses.model.course.Course;
import org.portolan.courses.model.course.Lesson;
import org.portolan.courses.model.course.Step;
import org.portolan.courses.model.course.StepTask;
import org.portolan.testkit.Answer;
import org.portolan.testkit.TestWorkbench;

class CourseCommandsTest {

    private static final String COURSE = """
            ---
            title: Orders
            summary: What to ship today
            ---
            """;

    private static final String LESSON = """
            ---
            title: Ship in time
            minutes: 5
            skills: orders
            ---

            ## Why

            A late shipment counts against the account.

            ## Look at the orders

            ```watch
            courses.table --file data/orders.csv
            ```

            ## Find what must go out

            ```do
            courses.table --file data/orders.csv --where status=Unshipped
            ```
            ```check
            ran courses.table where=status=Unshipped
            courses.table --file data/orders.csv --where status=Unshipped | rows result >= 2
            ```
            ```hint
            Ask for a status.
            ```

            ## How many are there

            ```answer
            courses.table --file data/orders.csv --where status=Unshipped | figure rows
            ```

            ## What comes first

            - [( )] The newest order
              > It has the most time left.
            - [(X)] The oldest order

            ## Remember

            ```cards
            What counts against the account?
            = Late shipments.

            Orders are shipped within the {{c1::handling time}}.
            ```
            """;

    @TempDir
    Path folder;

    @AutoClose
    private TestWorkbench bench;

    private Path course;

    @BeforeEach
    void open() throws Exception {
        bench = TestWorkbench.open(folder.resolve("workspace"), MethodHandles.lookup(), LocalDate.of(2026, 11, 22));
        course = Files.createDirectories(folder.resolve("orders/data")).getParent();
        Files.writeString(course.resolve("course.md"), COURSE);
        Files.writeString(course.resolve("01-ship.md"), LESSON);
        Files.writeString(
                course.resolve("data/orders.csv"),
                "Order,Status,Item Price\nA,Unshipped,10.00\nB,Shipped,20.00\nC,Unshipped,5.50\n");
    }

    @Test
    void a_good_course_has_no_findings_and_its_steps_are_counted_by_kind() throws Exception {
        Answer answer = run("courses.validate", "course", course.toString());

        assertEquals(List.of(), answer.findings());
        assertEquals(
                List.of("orders|en|1|6|1|1|1|2|1|2|0"),
                answer.rows(
                        "courses",
                        "course",
                        "language",
                        "lessons",
                        "steps",
                        "read",
                        "watch",
                        "do",
                        "answer",
                        "recall",
                        "cards",
                        "problems"));
    }

    @Test
    void a_rehearsal_passes_all_steps_and_leaves_the_workspace_as_it_is_to_the_byte() throws Exception {
        Path database = bench.host().workspace().folder().resolve("portolan.db");
        byte[] before = Files.readAllBytes(database);

        Answer answer = run("courses.rehearse", "course", course.toString());

        assertEquals(List.of(), answer.findings());
        assertEquals(6, answer.figure("passed"));
        assertEquals(0, answer.figure("failed"));
        assertArrayEquals(before, Files.readAllBytes(database));
    }

    @Test
    void what_is_not_understood_is_named_by_line_with_a_remedy() throws Exception {
        Files.writeString(course.resolve("01-ship.md"), """
                ---
                title: Ship in time
                minuts: 5
                clock: yesterday
                ---
                Lost words.

                ## Two at once

                ```wach
                courses.table --file data/orders.csv
                ```

                ```watch
                courses.table --file data/gone.csv
                ```

                ```do
                courses.tabel --file data/orders.csv
                ```
                ```check
                courses.table --file data/orders.csv | figure rows is 3
                ```
                """);

        Report report = bench.run("courses.validate", "course", course.toString());

        assertEquals(
                List.of(
                        "courses.course.front.unknown 01-ship.md 3",
                        "courses.course.clock 01-ship.md 4",
                        "courses.course.before-steps 01-ship.md 6",
                        "courses.course.step.several 01-ship.md 8",
                        "courses.course.file 01-ship.md 8",
                        "courses.course.fence.unknown 01-ship.md 10",
                        "courses.course.unclear.sign 01-ship.md 22"),
                report.findings().stream()
                        .map(finding -> finding.message().key() + " " + finding.place())
                        .filter(line -> !line.contains("block.empty"))
                        .toList());
        assertTrue(
                report.findings().stream().noneMatch(finding -> finding.remedy().isEmpty()));
    }

    @Test
    void a_step_that_fails_is_named_and_the_steps_after_it_are_not_played() throws Exception {
        Files.writeString(course.resolve("01-ship.md"), LESSON.replace("rows result >= 2", "rows result >= 3"));

        Answer answer = run("courses.rehearse", "course", course.toString());

        assertEquals(List.of("courses.rehearse.failed"), answer.findings());
        assertEquals(3, answer.figure("steps"));
        assertEquals(1, answer.figure("failed"));
    }

    @Test
    void languages_that_differ_are_pointed_out() throws Exception {
        Files.writeString(course.resolve("course.zh-CN.md"), COURSE);
        Files.writeString(course.resolve("01-ship.zh-CN.md"), LESSON.replace("## Why", "## Why\n\n## Once more"));

        assertEquals(
                List.of("courses.course.language.differs"),
                run("courses.validate", "course", course.toString()).findings());
    }

    @Test
    void a_learner_passes_a_step_by_doing_it_and_going_back_brings_the_state_back() throws Exception {
        Library.Entry entry = Library.open(bench.host().bench("courses"))
                .named(java.util.Optional.of(course.toString()))
                .get(0);
        Course.Version version = entry.course().versions().get("en");
        Lesson lesson = version.lessons().get(0);
        Step step = lesson.steps().get(2);
        try (LessonPlay play =
                LessonPlay.open(bench.host().bench("courses"), entry.files(), version, lesson, LessonPlay.Data.OWN)) {
            play.enter(2);
            play.enter(3);
            assertTrue(play.missing(step).isPresent());

            play.solve(step);

            assertTrue(play.missing(step).isEmpty());
            StepTask.Derived derived = (StepTask.Derived) lesson.steps().get(3).task();
            assertTrue(play.right(derived, "2"));
            assertTrue(!play.right(derived, "3"));
            play.goTo(3);
            assertTrue(play.missing(step).isPresent());
            play.goTo(5);
            assertEquals(1, play.sandbox().ran().size());
        }
    }

    @Test
    void every_row_of_every_table_is_as_it_was_at_each_step_one_goes_back_to() throws Exception {
        Library.Entry entry = Library.open(bench.host().bench("courses"))
                .named(java.util.Optional.of(course.toString()))
                .get(0);
        Course.Version version = entry.course().versions().get("en");
        Lesson lesson = version.lessons().get(0);
        LessonLog mine = new LessonLog(bench.host().bench("courses"), "orders", "en", lesson);
        mine.takeAlong(
                lesson.steps().get(5), ((StepTask.Recall) lesson.steps().get(5).task()).cards(), "Mine");
        String untouched = EveryRow.of(bench.host().bench("courses"));
        try (LessonPlay play =
                LessonPlay.open(bench.host().bench("courses"), entry.files(), version, lesson, LessonPlay.Data.OWN)) {
            Map<Integer, String> states = new HashMap<>();
            for (Step step : lesson.steps()) {
                play.enter(step.number());
                states.put(step.number(), EveryRow.of(play.sandbox().bench()));
                LessonLog log = new LessonLog(play.sandbox().bench(), "orders", "en", lesson);
                log.takeAlong(
                        lesson.steps().get(5),
                        ((StepTask.Recall) lesson.steps().get(5).task()).cards(),
                        "Deck " + step.number());
            }
            assertEquals(lesson.steps().size(), new HashSet<>(states.values()).size());

            for (int number : List.of(4, 1, 3, 2)) {
                play.goTo(number);
                assertEquals(states.get(number), EveryRow.of(play.sandbox().bench()), "step " + number);
            }
        }
        assertEquals(untouched, EveryRow.of(bench.host().bench("courses")));
    }

    @Test
    void a_packed_course_is_imported_rehearsed_and_undone() throws Exception {
        Path file = folder.resolve("orders.zip");
        assertEquals(
                3,
                run("courses.pack", "course", course.toString(), "to", file.toString())
                        .figure("files"));

        var result = bench.importing(file);

        assertEquals("courses.course-pack", result.format());
        assertEquals(3, result.stored());
        assertEquals(6, run("courses.rehearse", "course", "orders").figure("passed"));
        assertEquals(
                1,
                run("courses.list").rows("courses", "course").stream()
                        .filter("orders"::equals)
                        .count());
        bench.host().workspace().batches().undo(result.importId());
        assertEquals(
                List.of(),
                run("courses.list").rows("courses", "course").stream()
                        .filter("orders"::equals)
                        .toList());
    }

    @Test
    void an_imported_course_stands_beside_a_shipped_one_of_the_same_id() throws Exception {
        Path twin = Files.createDirectories(folder.resolve("careers/data")).getParent();
        Files.writeString(twin.resolve("course.md"), COURSE);
        Files.writeString(twin.resolve("01-ship.md"), LESSON);
        Files.copy(course.resolve("data/orders.csv"), twin.resolve("data/orders.csv"));
        Path file = folder.resolve("careers.zip");
        run("courses.pack", "course", twin.toString(), "to", file.toString());

        var result = bench.importing(file);

        assertEquals(
                List.of("courses.pack.beside"),
                result.findings().stream()
                        .map(finding -> finding.message().key())
                        .toList());
        List<String> listed = run("courses.list").rows("courses", "course", "title");
        assertTrue(listed.contains("careers-imported|Orders"));
        assertTrue(listed.stream().anyMatch(row -> row.startsWith("careers|") && !row.endsWith("|Orders")));
        assertEquals(6, run("courses.rehearse", "course", "careers-imported").figure("passed"));
        bench.host().workspace().batches().undo(result.importId());
        assertEquals(
                List.of("careers"),
                run("courses.list").rows("courses", "course").stream()
                        .filter(id -> id.startsWith("careers"))
                        .toList());
    }

    @Test
    void a_course_that_was_imported_before_is_said_to_be_replaced_and_comes_back_with_an_undo() throws Exception {
        Path file = folder.resolve("orders.zip");
        run("courses.pack", "course", course.toString(), "to", file.toString());
        bench.importing(file);
        Files.writeString(course.resolve("course.md"), COURSE.replace("title: Orders", "title: Newer"));
        Path newer = folder.resolve("newer.zip");
        run("courses.pack", "course", course.toString(), "to", newer.toString());

        var result = bench.importing(newer);

        assertEquals(
                List.of("courses.pack.again"),
                result.findings().stream()
                        .map(finding -> finding.message().key())
                        .toList());
        assertTrue(run("courses.list").rows("courses", "course", "title").contains("orders|Newer"));
        bench.host().workspace().batches().undo(result.importId());
        assertTrue(run("courses.list").rows("courses", "course", "title").contains("orders|Orders"));
    }

    @Test
    void cards_of_a_step_join_the_learner_s_own_once_however_often_it_is_entered() throws Exception {
        Library.Entry entry = Library.open(bench.host().bench("courses"))
                .named(java.util.Optional.of(course.toString()))
                .get(0);
        Lesson lesson = entry.course().versions().get("en").lessons().get(0);
        Step step = lesson.steps().get(5);
        LessonLog log = new LessonLog(bench.host().bench("courses"), "orders", "en", lesson);

        log.takeAlong(step, ((StepTask.Recall) step.task()).cards(), "Orders");
        log.takeAlong(step, ((StepTask.Recall) step.task()).cards(), "Orders");

        assertEquals(List.of("Orders|2"), run("courses.cards").rows("decks", "deck", "cards"));
    }

    @ParameterizedTest
    @CsvSource({
        "courses.rehearse, lesson, nowhere, courses.rehearse.unknown",
        "courses.rehearse, language, fr, courses.rehearse.unknown",
        "courses.list, role, chef, courses.list.role.unknown",
    })
    void a_name_that_was_mistyped_is_refused(String command, String option, String value, String key) {
        assertEquals(
                key,
                assertThrows(Refusal.class, () -> run(command, option, value))
                        .text()
                        .key());
    }

    private Answer run(String id, String... options) throws Exception {
        return new Answer(bench.run(id, options));
    }
}
