package org.portolan.courses.view.author;

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
import java.util.Optional;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JTextArea;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.courses.command.author.CommandShelf;
import org.portolan.testkit.TestWorkbench;
import org.portolan.testkit.view.QuietDesk;

class AuthorDeskTest {

    @TempDir
    Path folder;

    @AutoClose
    private TestWorkbench bench;

    private QuietDesk desk;
    private JComponent view;
    private Asking.Conflict conflict = Asking.Conflict.LEAVE;
    private Path course;
    private Path lesson;

    /** A person who begins a course, and answers as the test says. */
    private final class Person implements Asking {

        @Override
        public Optional<Beginning> course() {
            return Optional.of(new Beginning("Ship in time", course));
        }

        @Override
        public Optional<Path> folder() {
            return Optional.of(course);
        }

        @Override
        public Optional<String> lesson() {
            return Optional.of("Second lesson");
        }

        @Override
        public Optional<String> language(List<String> tags) {
            return Optional.of(tags.get(0));
        }

        @Override
        public Optional<Path> packInto(String suggested) {
            return Optional.of(folder.resolve(suggested));
        }

        @Override
        public Optional<CommandShelf.Offer> command(List<CommandShelf.Offer> offers) {
            return offers.stream()
                    .filter(offer -> offer.id().equals("courses.table"))
                    .findFirst();
        }

        @Override
        public Conflict conflict(String file) {
            return conflict;
        }
    }

    @BeforeEach
    void open() throws Exception {
        bench = TestWorkbench.open(folder.resolve("workspace"), MethodHandles.lookup(), LocalDate.of(2026, 11, 22));
        desk = new QuietDesk(bench, "courses");
        course = folder.resolve("ship");
        lesson = course.resolve("01-first-lesson.md");
        view = onScreen(() -> new AuthorBoard(desk, new Person()));
        press(view, "New course …");
        until("the lesson is open", () -> text().getText().contains("## Why it matters"));
        until("it was read", () -> says(view, "Nothing to mend."));
    }

    @Test
    void what_learners_will_see_follows_the_caret_and_the_unsaved_text() throws Exception {
        until("the step is seen", () -> says(view, "Step 1 of 1"));
        write(text().getText() + "\n## Which counts\n\n- [( )] The scale\n- [(X)] The greater of the two\n");
        onScreen(() -> {
            text().setCaretPosition(text().getText().length());
            return true;
        });

        until("the question is seen", () -> says(view, "Step 2 of 2"));
        assertTrue(all(view)
                .anyMatch(part -> part instanceof AbstractButton button
                        && button.getText() != null
                        && button.getText().contains("The greater of the two")));
        assertFalse(Files.readString(lesson).contains("Which counts"));
    }

    @Test
    void a_finding_leads_to_its_line() throws Exception {
        write(text().getText() + "\n## Do it\n\n```do\nhost.nothing --x 1\n```\n");

        until("it is found", () -> says(view, "cannot be run"));
        onScreen(() -> {
            text().setCaretPosition(0);
            return true;
        });
        press(view, "01-first-lesson.md, line 18");

        assertEquals(18, onScreen(() -> text().getLineOfOffset(text().getCaretPosition()) + 1));
    }

    @Test
    void a_file_that_another_program_changed_is_not_overwritten_unasked() throws Exception {
        Files.writeString(lesson, "---\ntitle: Theirs\n---\n\n## Theirs\n");
        write("---\ntitle: Mine\n---\n\n## Mine\n");
        press(view, "Save");
        until("it is said", () -> says(view, "another program changed it"));
        assertTrue(Files.readString(lesson).contains("Theirs"));
        assertTrue(text().getText().contains("Mine"));

        conflict = Asking.Conflict.OVERWRITE;
        press(view, "Save");
        until("it is saved", () -> says(view, "All is saved."));
        assertTrue(Files.readString(lesson).contains("Mine"));
    }

    @Test
    void what_was_not_saved_is_there_when_the_desk_is_opened_again() throws Exception {
        write(text().getText() + "\n## Half a sen");
        onScreen(() -> {
            view.removeNotify();
            return true;
        });

        view = onScreen(() -> new AuthorBoard(desk, new Person()));

        until("it is there again", () -> text().getText().endsWith("## Half a sen"));
        assertFalse(Files.readString(lesson).contains("Half a sen"));
    }

    @Test
    void what_was_taken_back_does_not_come_again() throws Exception {
        String before = text().getText();
        Path kept = course.resolve(".drafts/01-first-lesson.md");
        write(before + "\n## Half a sen");
        until("it is kept", () -> Files.exists(kept));

        write(before);

        until("it is forgotten", () -> !Files.exists(kept));
    }

    @Test
    void a_command_is_put_in_as_a_line_that_can_be_run() throws Exception {
        onScreen(() -> {
            text().setCaretPosition(text().getText().length());
            return true;
        });
        onScreen(() -> {
            AuthorBar bar = (AuthorBar)
                    all(view).filter(AuthorBar.class::isInstance).findFirst().orElseThrow();
            bar.insertCommand();
            return true;
        });

        until("it stands there", () -> text().getText().contains("```do\ncourses.table --file data/orders.csv\n```"));
    }

    @Test
    void what_is_done_while_recording_becomes_steps_that_pass_the_rehearsal() throws Exception {
        Path orders = Files.writeString(folder.resolve("orders.csv"), "Order,Status\nA,Open\nB,Sent\n");
        press(view, "Record");
        until("it records", () -> desk.answers.contains("play"));
        desk.played()
                .bench()
                .call("courses.table", Map.of("file", List.of(orders.toString()), "where", List.of("status=Open")));
        until("it was seen", () -> says(desk.guide(), "Stop and write 1 step"));

        press(desk.guide(), "Stop and write 1 step");
        until("the step is written", () -> text().getText().contains("--where status=Open"));
        assertFalse(Files.readString(lesson).contains("--where"));

        press(view, "Rehearse");
        until("it passes", () -> says(view, "2 of 2 steps passed."));
        assertTrue(Files.readString(lesson).contains("courses.table --file data/orders.csv --where status=Open"));
    }

    @Test
    void trying_asks_the_lesson_desk_for_the_step_of_the_caret() throws Exception {
        press(view, "Try");

        until("the lesson desk is shown", () -> desk.answers.contains("show view:courses.lesson-desk"));
        assertTrue(
                desk.bench().settings().get("courses.lesson.try").orElseThrow().endsWith("01-first-lesson\nen\n1"));
    }

    @Test
    void a_lesson_is_added_and_the_course_packed_into_one_file() throws Exception {
        press(view, "New lesson …");
        until("it is open", () -> text().getText().contains("title: Second lesson"));
        press(view, "Pack …");

        until("it is packed", () -> says(view, "The course is packed in"));
        assertTrue(Files.exists(folder.resolve("ship.zip")));
        assertTrue(Files.exists(course.resolve("02-second-lesson.md")));
    }

    private void write(String words) throws Exception {
        onScreen(() -> {
            text().setText(words);
            return true;
        });
    }

    private JTextArea text() {
        return (JTextArea)
                all(view).filter(JTextArea.class::isInstance).findFirst().orElseThrow();
    }
}
