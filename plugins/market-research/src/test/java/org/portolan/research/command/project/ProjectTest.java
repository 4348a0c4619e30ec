package org.portolan.research.command.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.api.command.Refusal;
import org.portolan.testkit.Answer;
import org.portolan.testkit.TestWorkbench;

/** From a question to a decision, and back. */
class ProjectTest {

    @TempDir
    private Path folder;

    @AutoClose
    private TestWorkbench bench;

    @BeforeEach
    void open() throws Exception {
        bench = TestWorkbench.open(folder, MethodHandles.lookup(), LocalDate.of(2026, 11, 22));
    }

    @Test
    void evidence_stands_under_its_hypothesis_and_the_decision_says_on_what_it_rests() throws Exception {
        begin();
        Path picture = Files.writeString(folder.resolve("shelf.png"), "not really a picture");
        run("research.pin", "project", "lamp", "stance", "for", "words", "Room below 25", "hypothesis", "Price gap");
        run(
                "research.pin",
                "project",
                "Lamp",
                "stance",
                "against",
                "words",
                "Two strong brands",
                "file",
                picture.toString());
        run("research.decide", "project", "Lamp", "verdict", "test", "reason", "300 pieces");
        Answer answer = run("research.report", "project", "Lamp");
        assertEquals(List.of("research.stance.for[]|Room below 25"), answer.rows("evidence_1", "stance", "words"));
        assertEquals(List.of("research.stance.against[]|shelf.png"), answer.rows("evidence", "stance", "source"));
        assertEquals(List.of("shelf.png"), answer.rows("known", "file"));
        assertEquals(List.of(), answer.findings());
    }

    @Test
    void what_is_undone_is_not_there_any_more() throws Exception {
        begin();
        run("research.decide", "project", "Lamp", "verdict", "stop", "reason", "No margin");
        String last = bench.host().workspace().batches().list().get(0).id();
        bench.host().workspace().batches().undo(last);
        assertEquals(List.of("Lamp|0|"), run("research.report").rows("projects", "project", "evidence", "decision"));
    }

    @Test
    void a_project_or_an_import_that_is_not_there_is_refused_by_name() throws Exception {
        assertEquals("research.report.no-project", refused("research.report", "project", "Tent"));
        begin();
        assertEquals("research.report.unknown", refused("research.report", "project", "Tent"));
        assertEquals(
                "research.pin.no-import",
                refused("research.pin", "project", "Lamp", "stance", "open", "words", "?", "imported", "nothing"));
    }

    @Test
    void a_sighting_with_a_picture_that_is_not_there_is_not_noted() throws Exception {
        String picture = folder.resolve("none.png").toString();
        Refusal refusal =
                assertThrows(Refusal.class, () -> bench.run("research.sighting", "title", "Lamp", "picture", picture));
        assertEquals("research.sighting.no-picture", refusal.text().key());
        assertEquals(List.of(), run("research.sighting").rows("sightings", "title"));
    }

    @Test
    void sightings_are_counted_by_month_and_found_by_tag() throws Exception {
        run("research.sighting", "title", "Clip lamp", "seen", "2026-09-30", "tags", "Light", "tags", "camping");
        run("research.sighting", "title", "Tent with window", "seen", "2026-10-02", "tags", "camping");
        assertEquals(
                List.of("2026-10-02|Tent with window", "2026-09-30|Clip lamp"),
                run("research.sighting").rows("sightings", "seen", "title"));
        assertEquals(
                List.of("Clip lamp"), run("research.sighting", "tag", "light").rows("sightings", "title"));
    }

    @Test
    void a_link_that_is_none_is_refused_and_nothing_is_noted() throws Exception {
        assertEquals(
                "research.sighting.no-link", refused("research.sighting", "title", "Clip lamp", "link", "some where"));
        assertEquals(List.of(), run("research.sighting").rows("sightings", "title"));
    }

    private void begin() throws Exception {
        run(
                "research.project",
                "project",
                "Lamp",
                "question",
                "Is there room?",
                "market",
                "US",
                "hypotheses",
                "Price gap");
    }

    private Answer run(String command, String... options) throws Exception {
        return new Answer(bench.run(command, options));
    }

    private String refused(String command, String... options) {
        return assertThrows(Refusal.class, () -> run(command, options)).text().key();
    }
}
