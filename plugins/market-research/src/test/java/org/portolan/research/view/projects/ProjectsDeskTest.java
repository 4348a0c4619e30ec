package org.portolan.research.view.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JTabbedPane;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.api.report.Report;
import org.portolan.testkit.Answer;
import org.portolan.testkit.TestWorkbench;
import org.portolan.testkit.view.QuietDesk;
import org.portolan.testkit.view.Shown;

/** The projects desk as a person meets it, without a screen. */
class ProjectsDeskTest {

    @TempDir
    Path folder;

    @AutoClose
    private TestWorkbench bench;

    private QuietDesk desk;
    private JTabbedPane view;

    @BeforeEach
    void open() throws Exception {
        bench = TestWorkbench.open(folder.resolve("workspace"), MethodHandles.lookup(), LocalDate.of(2026, 11, 22));
        desk = new QuietDesk(bench, "research");
        view = (JTabbedPane) Shown.onScreen(() -> new ProjectsDesk().open(desk));
        settled(4);
    }

    @Test
    void the_first_project_is_begun_where_the_desk_says_what_a_project_is() throws Exception {
        assertTrue(
                Shown.words(projects()).stream().anyMatch(words -> words.startsWith("A project keeps one question")));
        begin();
        assertEquals(List.of("Lamp|0"), bench("research.report").rows("projects", "project", "evidence"));
        assertTrue(Shown.words(projects()).contains("Is there room?"));
    }

    @Test
    void evidence_is_pinned_under_its_side_and_the_last_change_is_undone() throws Exception {
        begin();
        Shown.press(projects(), "Against");
        Shown.write(projects(), "What it says", "Two strong brands");
        Shown.press(projects(), "Pin");
        settled(6);
        List<String> words = Shown.words(projects());
        assertTrue(words.containsAll(List.of("Against · 1", "For · 0", "Two strong brands")), words::toString);
        Shown.press(projects(), "Undo");
        settled(6);
        assertEquals(List.of("Lamp|0"), bench("research.report").rows("projects", "project", "evidence"));
    }

    @Test
    void a_decision_is_recorded_with_its_reason() throws Exception {
        begin();
        Shown.press(projects(), "Test");
        Shown.write(projects(), "Because", "300 pieces before the season");
        Shown.press(projects(), "Decide");
        settled(6);
        assertEquals(
                List.of("Lamp|research.verdict.test[]"),
                bench("research.report").rows("projects", "project", "decision"));
        assertTrue(Shown.words(projects()).stream().anyMatch(words -> words.contains("300 pieces before the season")));
    }

    @Test
    void what_was_seen_is_noted_and_counted_and_without_a_title_it_is_asked_for() throws Exception {
        JComponent notebook = (JComponent) view.getComponentAt(1);
        assertTrue(Shown.words(notebook).stream().anyMatch(words -> words.startsWith("Nothing was noted yet")));
        Shown.press(notebook, "Note it");
        assertTrue(Shown.words(notebook).contains("It was not noted: say what was seen."));
        Shown.write(notebook, "What was seen", "Clip lamp");
        Shown.write(notebook, "Tags", "camping, Light");
        Shown.press(notebook, "Note it");
        settled(5);
        assertEquals(
                List.of("Clip lamp|camping, light"), bench("research.sighting").rows("sightings", "title", "tags"));
        assertTrue(Shown.words(notebook).contains("months"));
    }

    private void begin() throws Exception {
        Shown.write(projects(), "Project", "Lamp");
        Shown.write(projects(), "Question", "Is there room?");
        Shown.press(projects(), "Begin");
        settled(6);
    }

    private JComponent projects() {
        return (JComponent) view.getComponentAt(0);
    }

    /** Wait until so many calls were answered, and what came of them is drawn. */
    private void settled(int calls) throws Exception {
        for (int i = 0; i < calls; i++) {
            desk.answer();
        }
        Shown.onScreen(() -> true);
    }

    private Answer bench(String command) throws Exception {
        Report report = bench.run(command);
        return new Answer(report);
    }
}
