package org.portolan.courses.view.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.portolan.testkit.view.Shown.onScreen;
import static org.portolan.testkit.view.Shown.press;
import static org.portolan.testkit.view.Shown.says;
import static org.portolan.testkit.view.Shown.until;

import javax.swing.JComponent;
import org.junit.jupiter.api.Test;
import org.portolan.api.text.Text;
import org.portolan.courses.command.author.Handover;
import org.portolan.courses.command.people.LessonDone;
import org.portolan.testkit.view.Shown;

class PathDeskTest extends AtSideList {

    private JComponent open() throws Exception {
        JComponent view = onScreen(() -> new PathDesk().open(desk));
        until("the roles are there", () -> heard(view).size() == 6);
        return view;
    }

    @Test
    void the_way_to_the_usual_role_shows_at_once_and_to_another_when_it_is_chosen() throws Exception {
        JComponent view = open();

        assertTrue(onScreen(() -> chosen(view)).startsWith("Strategist: 0 of "));
        wayTo("courses.named.role.strategist");
        choose(view, "Manager");
        wayTo("courses.named.role.manager");
    }

    @Test
    void the_role_that_was_chosen_is_chosen_again_when_the_desk_is_opened_again() throws Exception {
        choose(open(), "Executor");

        JComponent again = open();

        assertTrue(onScreen(() -> chosen(again)).startsWith("Executor"));
    }

    @Test
    void what_was_learned_meanwhile_counts_and_the_next_lesson_is_another() throws Exception {
        JComponent view = open();
        choose(view, "Executor");
        until("the next lesson is offered", () -> says(view, "Open “"));
        assertTrue(onScreen(() -> chosen(view)).startsWith("Executor: 0 of "));

        LessonDone.of(desk.bench(), "first-week", "01-orders");
        changed();

        until("it counts", () -> heard(view).stream().anyMatch(row -> row.matches("Executor: [1-9].*")));
        assertTrue(onScreen(() -> chosen(view)).startsWith("Executor"));
    }

    @Test
    void the_lesson_that_brings_the_most_opens_in_the_lesson_desk() throws Exception {
        JComponent view = open();
        until("the next lesson is offered", () -> says(view, "Open “"));

        press(view, onScreen(() -> next(view)));

        until("the lesson desk is asked", () -> desk.answers.contains("show view:courses.lesson-desk"));
        assertEquals(
                "first-week/01-orders",
                new Handover(desk.bench().settings()).shown().orElseThrow());
    }

    private static String next(JComponent view) {
        return Shown.said(view).stream()
                .filter(words -> words.startsWith("Open “"))
                .findFirst()
                .orElseThrow();
    }

    /** Wait for the way to this role. */
    private void wayTo(String role) throws Exception {
        Text title = report("courses.path.to").title();
        while (!title.arguments().contains(Text.of(role))) {
            title = report("courses.path.to").title();
        }
    }
}
