package org.portolan.courses.command.course;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portolan.api.Workbench;
import org.portolan.api.report.Report;
import org.portolan.courses.InWorkspace;
import org.portolan.courses.model.course.Course;
import org.portolan.courses.model.course.Lesson;
import org.portolan.courses.model.course.StepTask;
import org.portolan.testkit.Answer;

class OwnDataTest extends InWorkspace {

    private static final String LESSON = """
            ---
            title: Your decks
            data: own
            needs:
              - courses.cards | rows decks >= 2
            bring: two decks of cards
            sample:
              - host.import --files data/sample.csv
            ---

            ## Look

            ```do
            courses.cards
            ```

            ## Large, and not new

            ```answer
            courses.cards | any decks.deck where cards>median
            ```

            ## Small

            ```answer
            courses.cards | any decks.deck,cards where cards=min
            ```

            ## Huge

            ```answer
            courses.cards | any decks.deck where cards>max
            ```
            """;

    private static final String SAMPLE =
            "front,back,deck\nA,1,Sample small\nB,2,Sample large\nC,3,Sample large\nD,4,Sample middle\nE,5,Sample middle 2\n";

    private Path course;

    @BeforeEach
    void write() throws Exception {
        course = Files.createDirectories(folder.resolve("own/data")).getParent();
        Files.writeString(course.resolve("course.md"), "---\ntitle: Own\n---\n");
        Files.writeString(
                course.resolve("01-decks.md"),
                LESSON.replace("## Huge", "## Last").replace("cards>max", "cards=max"));
        Files.writeString(course.resolve("data/sample.csv"), SAMPLE);
    }

    @Test
    void what_the_workspace_lacks_is_said_and_the_sample_is_played_instead() throws Exception {
        try (LessonPlay play = open(LessonPlay.Data.OWN)) {
            assertEquals(Optional.of("courses.lesson.lacking"), play.lacking().map(text -> text.key()));
        }
        try (LessonPlay play = open(LessonPlay.Data.SAMPLE)) {
            assertTrue(play.lacking().isEmpty());
            assertTrue(play.right(question(play, 2), "sample LARGE"));
        }
    }

    @Test
    void answers_are_worked_out_from_the_learner_s_own_data_and_each_row_that_fits_is_right() throws Exception {
        mine();
        try (LessonPlay play = open(LessonPlay.Data.OWN)) {
            assertTrue(play.lacking().isEmpty());
            assertTrue(play.right(question(play, 2), "Terms"));
            assertFalse(play.right(question(play, 2), "Fees"));
            assertFalse(play.right(question(play, 2), "none"));
            assertEquals("Fees, 1, Rules, 1", play.expected(question(play, 3)));
            assertTrue(play.right(question(play, 3), "Rules"));
            assertTrue(play.right(question(play, 3), "1"));
        }
    }

    @Test
    void where_no_row_fits_none_is_right() throws Exception {
        Files.writeString(course.resolve("01-decks.md"), LESSON);
        mine();
        try (LessonPlay play = open(LessonPlay.Data.OWN)) {
            assertTrue(play.right(question(play, 4), "None"));
            assertTrue(play.right(question(play, 4), "没有"));
            assertFalse(play.right(question(play, 4), "Terms"));
            assertEquals("none", play.expected(question(play, 4)));
        }
    }

    @Test
    void the_learner_s_workspace_stays_as_it_is_to_the_byte() throws Exception {
        mine();
        Path database = bench.host().workspace().folder().resolve("portolan.db");
        byte[] before = Files.readAllBytes(database);

        try (LessonPlay play = open(LessonPlay.Data.OWN)) {
            Path more = Files.writeString(play.sandbox().files().resolve("more.csv"), "front,back,deck\nX,1,More\n");
            Report done = play.run(org.portolan.courses.model.course.CommandLine.parse("host.import --files " + more));
            assertFalse(done.blocks().isEmpty());
            play.goTo(3);
            assertEquals("Fees, 1, Rules, 1", play.expected(question(play, 3)));
        }

        assertArrayEquals(before, Files.readAllBytes(database));
    }

    @Test
    void the_rehearsal_plays_the_sample_and_a_sample_that_answers_nothing_fails() throws Exception {
        mine();
        Answer good = new Answer(bench.run("courses.rehearse", "course", course.toString()));
        assertEquals(List.of(), good.findings());
        assertEquals(4, good.figure("passed"));

        Files.writeString(course.resolve("01-decks.md"), LESSON);
        Answer bad = new Answer(bench.run("courses.rehearse", "course", course.toString()));
        assertEquals(List.of("courses.rehearse.failed"), bad.findings());
    }

    @Test
    void an_own_lesson_without_a_sample_or_a_word_on_what_to_bring_is_pointed_out() throws Exception {
        Files.writeString(
                course.resolve("01-decks.md"),
                LESSON.replace("bring: two decks of cards\n", "")
                        .replace("sample:\n  - host.import --files data/sample.csv\n", ""));
        assertEquals(
                List.of("courses.course.own.bring", "courses.course.own.sample"),
                new Answer(bench.run("courses.validate", "course", course.toString()))
                        .findings().stream().sorted().toList());
        Files.writeString(course.resolve("01-decks.md"), LESSON.replace("data: own\n", ""));
        assertEquals(
                List.of("courses.course.own.alone"),
                new Answer(bench.run("courses.validate", "course", course.toString())).findings());
    }

    /** Three decks: Terms of 3 cards, Fees and Rules of 1. */
    private void mine() throws Exception {
        bench.importing(file("mine.csv", "front,back,deck\nP,1,Terms\nQ,2,Terms\nR,3,Terms\nS,4,Fees\nT,5,Rules\n"));
    }

    private LessonPlay open(LessonPlay.Data data) throws Exception {
        Workbench mine = bench.host().bench("courses");
        Library.Entry entry =
                Library.open(mine).named(Optional.of(course.toString())).get(0);
        Course.Version version = entry.course().versions().get("en");
        Lesson lesson = version.lessons().get(0);
        return LessonPlay.open(mine, entry.files(), version, lesson, data);
    }

    private static StepTask.Derived question(LessonPlay play, int step) {
        return (StepTask.Derived) play.lesson().steps().get(step - 1).task();
    }
}
