package org.portolan.courses.view.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.portolan.testkit.view.Shown.all;
import static org.portolan.testkit.view.Shown.onScreen;
import static org.portolan.testkit.view.Shown.press;
import static org.portolan.testkit.view.Shown.says;
import static org.portolan.testkit.view.Shown.until;

import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JTextField;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.testkit.TestWorkbench;
import org.portolan.testkit.view.QuietDesk;

class LessonDeskTest {

    private static final String LESSON = """
            ---
            title: Ship in time
            minutes: 5
            ---

            ## Why

            A late shipment counts against the account.

            ## Find what must go out

            ```do
            courses.table --file data/orders.csv --where status=Unshipped
            ```

            ## How many are there

            ```answer
            courses.table --file data/orders.csv --where status=Unshipped | figure rows
            ```

            ## Remember

            ```cards
            What counts against the account?
            = Late shipments.
            ```
            """;

    private static final String LATER = """
            ---
            title: Read the figures
            minutes: 5
            requires: reorder-point, a-new-skill
            ---

            ## Why

            Figures decide.
            """;

    @TempDir
    Path folder;

    @AutoClose
    private TestWorkbench bench;

    private QuietDesk desk;
    private JComponent view;

    @BeforeEach
    void open() throws Exception {
        bench = TestWorkbench.open(folder.resolve("workspace"), MethodHandles.lookup(), LocalDate.of(2026, 11, 22));
        desk = new QuietDesk(bench, "courses");
        Path course = Files.createDirectories(folder.resolve("orders/data")).getParent();
        Files.writeString(course.resolve("course.md"), "---\ntitle: Orders\n---\n");
        Files.writeString(course.resolve("01-ship.md"), LESSON);
        Files.writeString(course.resolve("02-later.md"), LATER);
        Files.writeString(course.resolve("data/orders.csv"), "Order,Status\nA,Unshipped\nB,Shipped\nC,Unshipped\n");
        Path pack = folder.resolve("orders.zip");
        bench.run("courses.pack", "course", course.toString(), "to", pack.toString());
        bench.importing(pack);
        view = onScreen(() -> new LessonDesk().open(desk));
        until("the lesson is listed", () -> lesson("Ship in time") >= 0);
        choose("Ship in time");
    }

    @Test
    void a_learner_goes_on_when_the_step_is_done_and_not_before() throws Exception {
        begin("Begin");
        assertTrue(onScreen(() -> says(desk.guide(), "Why")));
        press(desk.guide(), "Next");
        until("the second step shows", () -> says(desk.guide(), "Find what must go out"));
        assertFalse(onScreen(() -> button(desk.guide(), "Next").isEnabled()));

        press(desk.guide(), "Check");
        until("it says what is missing", () -> says(desk.guide(), "not yet"));
        Path orders = desk.played().files().resolve("data/orders.csv");
        desk.played()
                .bench()
                .call(
                        "courses.table",
                        Map.of("file", List.of(orders.toString()), "where", List.of("status=Unshipped")));
        press(desk.guide(), "Check");
        until("the way is free", () -> button(desk.guide(), "Next").isEnabled());

        press(desk.guide(), "Next");
        until("the question shows", () -> says(desk.guide(), "How many are there"));
        answer("3");
        until("three is wrong", () -> says(desk.guide(), "Not yet."));
        answer("2");
        until("two is right", () -> says(desk.guide(), "Right."));
        press(desk.guide(), "Next");
        until("the cards are taken along", () -> says(desk.guide(), "in your deck now"));
        assertEquals(List.of("FAILED", "PASSED", "PASSED", "SEEN", "SEEN"), outcomes());

        Path files = desk.played().files();
        press(desk.guide(), "Finish");
        until("the sandbox is gone", () -> !Files.exists(files));
    }

    @Test
    void skills_are_called_as_people_call_them_and_one_without_a_name_as_its_course_does() throws Exception {
        choose("Read the figures");

        assertTrue(onScreen(() -> says(view, "Locked until you can: a-new-skill, Reorder point")));
    }

    @Test
    void a_run_that_fails_on_stage_shows_what_the_rehearsal_saw() throws Exception {
        press(view, "Rehearse");
        until("the rehearsal is told", () -> says(view, "The rehearsal passed all 4 steps"));
        begin("Begin");
        press(desk.guide(), "Next");
        until("the second step shows", () -> says(desk.guide(), "Find what must go out"));
        Files.delete(desk.played().files().resolve("data/orders.csv"));

        press(desk.guide(), "Do it for me");

        until("the picture shows", () -> says(view, "This is what the rehearsal saw."));
        onScreen(() -> {
            desk.stopPlaying();
            return true;
        });
    }

    private void begin(String button) throws Exception {
        press(view, button);
        until("the lesson is given", () -> desk.answers.contains("play"));
    }

    private void answer(String text) throws Exception {
        onScreen(() -> {
            all(desk.guide())
                    .filter(JTextField.class::isInstance)
                    .map(JTextField.class::cast)
                    .filter(JTextField::isEditable)
                    .findFirst()
                    .orElseThrow()
                    .setText(text);
            return true;
        });
        press(desk.guide(), "Check");
    }

    private List<String> outcomes() throws Exception {
        until("all is kept", () -> kept().size() == 5);
        return kept().stream().sorted().toList();
    }

    private List<String> kept() {
        FutureTask<List<String>> reading = new FutureTask<>(() -> bench.host()
                .bench("courses")
                .store()
                .read(handle -> handle.createQuery("SELECT outcome FROM courses_progress")
                        .mapTo(String.class)
                        .list()));
        new Thread(reading).start();
        try {
            return reading.get(30, TimeUnit.SECONDS);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    @SuppressWarnings("unchecked")
    private JList<LessonRow> list() {
        return (JList<LessonRow>)
                all(view).filter(JList.class::isInstance).findFirst().orElseThrow();
    }

    private void choose(String title) throws Exception {
        onScreen(() -> {
            list().setSelectedIndex(lesson(title));
            return true;
        });
    }

    private int lesson(String title) {
        return IntStream.range(0, list().getModel().getSize())
                .filter(i -> list().getModel().getElementAt(i).title().equals(title))
                .findFirst()
                .orElse(-1);
    }

    private static AbstractButton button(JComponent pane, String words) {
        return all(pane)
                .filter(AbstractButton.class::isInstance)
                .map(AbstractButton.class::cast)
                .filter(one -> words.equals(one.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button says " + words));
    }
}
