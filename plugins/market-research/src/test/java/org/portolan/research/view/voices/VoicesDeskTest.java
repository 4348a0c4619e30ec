package org.portolan.research.view.voices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import javax.swing.JComponent;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.testkit.TestWorkbench;
import org.portolan.testkit.view.QuietDesk;
import org.portolan.testkit.view.Shown;

class VoicesDeskTest {

    private static final String REVIEWS = """
            review,rating
            The battery died after a day,1
            The battery does not charge,1
            Terrible smell of plastic,2
            Great lamp and easy to use,5
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
        desk = new QuietDesk(bench, "research");
        view = Shown.onScreen(() -> new VoicesDesk().open(desk));
    }

    @Test
    void a_complaint_opens_to_its_own_sentences() throws Exception {
        bench.importing(Files.writeString(folder.resolve("lamp.csv"), REVIEWS));
        Shown.press(view, "Listen");
        assertTrue(desk.answers.poll(30, TimeUnit.SECONDS) instanceof Report);
        Table complaints = shown("complaints");
        assertEquals(2, shown("sentences").rows().size());
        assertNotNull(desk.traces.poll());
        int other = complaints.rows().size() - 1;
        Table before = shown("sentences");
        Shown.onScreen(() -> {
            desk.tables.get("complaints").accept(other);
            return true;
        });
        assertNotEquals(before, shown("sentences"));
    }

    @Test
    void without_reviews_it_says_what_to_do() throws Exception {
        Shown.press(view, "Listen");
        assertNotNull(desk.answers.poll(30, TimeUnit.SECONDS));
        assertTrue(Shown.onScreen(() -> Shown.all(view)
                .anyMatch(part ->
                        part instanceof JTextArea area && area.getText().contains("Import a file of reviews"))));
    }

    @Test
    void a_day_that_is_none_is_not_asked_for() throws Exception {
        Shown.onScreen(() -> {
            Shown.all(view)
                    .filter(part -> part instanceof JTextField field
                            && "Since".equals(field.getAccessibleContext().getAccessibleName()))
                    .forEach(part -> ((JTextField) part).setText("yesterday"));
            return true;
        });
        Shown.press(view, "Listen");
        assertTrue(Shown.onScreen(desk.answers::isEmpty));
    }

    private Table shown(String key) throws Exception {
        return Shown.onScreen(() -> desk.drawn.get(key));
    }
}
