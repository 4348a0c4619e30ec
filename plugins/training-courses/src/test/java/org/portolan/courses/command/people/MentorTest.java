package org.portolan.courses.command.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.courses.InWorkspace;
import org.portolan.courses.model.course.Progress;
import org.portolan.courses.model.people.ProgressFile;
import org.portolan.courses.store.course.ProgressLog;
import org.portolan.courses.store.people.ProgressJson;
import org.portolan.testkit.Answer;

class MentorTest extends InWorkspace {

    @Test
    void exported_progress_holds_how_steps_ended_and_not_the_answers() throws Exception {
        new ProgressLog(store())
                .add(
                        Text.literal("step"),
                        new Progress.Entry(
                                "first-week",
                                "01-orders",
                                1,
                                "en",
                                Instant.parse("2026-11-20T08:00:00Z"),
                                Progress.Outcome.PASSED,
                                "my secret answer"));
        Path file = folder.resolve("me.json");

        Answer answer = new Answer(bench.run("courses.progress", "name", "Panda", "out-file", file.toString()));

        String json = Files.readString(file);
        assertEquals("1", answer.figure("tries").toString());
        assertFalse(json.contains("secret"));
        ProgressFile read = ProgressJson.read(json);
        assertEquals("Panda", read.name());
        assertEquals("2026-11-20T08:00:00Z", read.last().orElseThrow().toString());
        assertEquals(
                "courses.people.file-there",
                assertThrows(
                                Refusal.class,
                                () -> bench.run("courses.progress", "name", "Panda", "out-file", file.toString()))
                        .text()
                        .key());
    }

    @Test
    void several_learners_stand_side_by_side_with_what_is_hard_and_what_is_next() throws Exception {
        bring("li", "Li Lei", "2026-11-21T08:00:00Z", true, 0);
        bring("han", "Han Meimei", "2026-11-21T09:00:00Z", false, 3);

        Answer answer = new Answer(bench.run("courses.mentor"));

        assertEquals(
                List.of("Han Meimei|0|Lesson 01-orders · Answer|2026-11-10", "Li Lei|1||"),
                answer.rows("learners", "learner", "skills_had", "stuck_at", "stuck_since"));
        List<String> matrix = answer.rows("matrix", "skill", "learners", "li", "han");
        assertTrue(matrix.contains("order-sweep|1|2026-11-10|"), matrix.toString());
        assertTrue(matrix.contains("stock-watch|0||"), "what nobody has yet, and a role needs");
        assertEquals("1", answer.figure("skills_had").toString());
        assertEquals(
                List.of("first-week/01-orders|2|2|1|3"),
                answer.rows("hard", "lesson", "step", "learners", "wrong_at_first", "failures"));
        assertEquals("1", answer.figure("stuck").toString());

        Answer one = new Answer(bench.run("courses.mentor", "learner", "li lei"));
        assertEquals(List.of("order-sweep|2026-11-10|1"), one.rows("skills", "skill", "since", "questions"));
        assertEquals("courses.mentor.unknown", refused("nobody"));
    }

    @Test
    void a_newer_export_takes_the_place_of_an_older_one_whatever_comes_first_and_undo_brings_it_back()
            throws Exception {
        String newer = bring("li", "Li Lei", "2026-11-21T08:00:00Z", true, 0);
        bring("li", "Li Lei", "2026-11-14T08:00:00Z", false, 1);
        assertEquals(List.of("Li Lei|1"), learners());

        bench.run("host.undo", "id", newer);
        assertEquals(List.of("Li Lei|0"), learners());
    }

    @Test
    void the_same_file_twice_is_one_learner() throws Exception {
        bring("li", "Li Lei", "2026-11-21T08:00:00Z", true, 0);
        bring("li", "Li Lei", "2026-11-21T08:00:00Z", true, 0);
        assertEquals(1, learners().size());
    }

    @Test
    void a_lesson_that_was_left_for_a_week_is_where_a_learner_does_not_get_on() throws Exception {
        bring("li", "Li Lei", "2026-11-21T08:00:00Z", false, 1);
        assertEquals(
                List.of("Lesson 01-orders|2026-11-10"),
                new Answer(bench.run("courses.mentor")).rows("learners", "stuck_at", "stuck_since"));
    }

    @Test
    void a_file_that_is_cut_off_or_lacks_what_it_must_have_is_refused() throws Exception {
        String whole = SentFile.json("li", "Li Lei", "2026-11-21T08:00:00Z", true, 0);
        assertEquals("courses.progress-file.broken", refusal(file("cut.json", whole.substring(0, whole.length() / 2))));
        assertEquals(
                "courses.progress-file.broken",
                refusal(file("time.json", whole.replace("2026-11-21T08:00:00Z", "yesterday"))));
        assertEquals("courses.progress-file.broken", refusal(file("name.json", whole.replace("Li Lei", ""))));
        assertEquals(
                "courses.progress-file.broken",
                refusal(file("deep.json", "{\"format\": \"portolan-progress\", \"x\": " + "[".repeat(100_000))));
    }

    private List<String> learners() throws Exception {
        return new Answer(bench.run("courses.mentor")).rows("learners", "learner", "skills_had");
    }

    private String refused(String learner) {
        return assertThrows(Refusal.class, () -> bench.run("courses.mentor", "learner", learner))
                .text()
                .key();
    }

    private String bring(String id, String name, String exported, boolean done, int wrong) throws Exception {
        Path file = file(id + exported.replace(":", "") + ".json", SentFile.json(id, name, exported, done, wrong));
        bench.importing(file);
        return rows("SELECT import_id FROM courses_learner ORDER BY rowid DESC LIMIT 1")
                .get(0);
    }
}
