package org.portolan.courses.view.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.portolan.testkit.view.Shown.onScreen;
import static org.portolan.testkit.view.Shown.press;
import static org.portolan.testkit.view.Shown.until;

import java.util.List;
import javax.swing.JComponent;
import org.junit.jupiter.api.Test;
import org.portolan.courses.command.people.SentFile;

class MentorDeskTest extends AtSideList {

    private JComponent open(int rows) throws Exception {
        JComponent view = onScreen(() -> new MentorDesk().open(desk));
        until("the learners are there", () -> heard(view).size() == rows);
        return view;
    }

    @Test
    void without_learners_it_says_so_and_offers_an_import() throws Exception {
        JComponent view = open(1);

        assertEquals("All learners", onScreen(() -> chosen(view)));
        assertEquals(1, report("courses.mentor.title").blocks().size());
        press(view, "Import progress…");
        assertTrue(desk.answers.contains("import"));
    }

    @Test
    void who_does_not_get_on_is_marked_in_words_and_what_proves_the_skills_of_one_is_shown() throws Exception {
        bring("li", "Li Lei", true, 0);
        bring("han", "Han Meimei", false, 3);
        JComponent view = open(3);

        assertEquals(
                List.of("All learners", "Han Meimei: 0 skills, does not get on", "Li Lei: 1 skill"),
                onScreen(() -> heard(view)));
        choose(view, "Li Lei");
        assertEquals(List.of("Li Lei"), report("courses.mentor.of").title().arguments());
    }

    @Test
    void the_learner_who_was_chosen_stays_so_when_another_one_is_imported() throws Exception {
        bring("li", "Li Lei", true, 0);
        JComponent view = open(2);
        choose(view, "Li Lei");

        bring("an", "An", true, 0);
        changed();

        until("the other is there", () -> heard(view).size() == 3);
        assertTrue(onScreen(() -> chosen(view)).startsWith("Li Lei"));
    }

    private void bring(String id, String name, boolean done, int wrong) throws Exception {
        bench.importing(file(id + ".json", SentFile.json(id, name, "2026-11-21T08:00:00Z", done, wrong)));
    }
}
