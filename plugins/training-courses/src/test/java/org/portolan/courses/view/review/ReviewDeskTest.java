package org.portolan.courses.view.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.awt.event.ActionEvent;
import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javax.swing.Action;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.courses.command.memory.Cards;
import org.portolan.courses.command.memory.Sitting;
import org.portolan.courses.command.memory.TurnedClock;
import org.portolan.testkit.TestWorkbench;
import org.portolan.testkit.view.QuietDesk;

class ReviewDeskTest {

    @TempDir
    Path folder;

    private final TurnedClock clock = new TurnedClock(Instant.parse("2026-11-22T12:00:00Z"));

    @AutoClose
    private TestWorkbench bench;

    private QuietDesk desk;

    @BeforeEach
    void open() throws Exception {
        bench = TestWorkbench.open(folder, MethodHandles.lookup(), clock);
        desk = new QuietDesk(bench, "courses");
    }

    @Test
    void without_cards_says_what_to_do_and_offers_an_import() throws Exception {
        JComponent pane = show();
        assertTrue(texts(pane).stream().anyMatch(words -> words.startsWith("There are no cards yet.")));
        assertTrue(parts(pane, JButton.class).stream()
                .anyMatch(button -> button.isVisible() && button.getText().startsWith("Import a deck")));
    }

    @Test
    void is_used_by_the_keyboard_alone() throws Exception {
        bring();
        JComponent pane = show();
        press(pane, "SPACE");
        assertTrue(parts(pane, JButton.class).stream()
                .anyMatch(button -> button.isVisible() && button.getText().contains("3&nbsp; Good<br>10 min")));
        press(pane, "3");
        settle();
        assertEquals(1, count("courses_answer"));
        clock.turn(Duration.ofSeconds(9));
        press(pane, "SPACE");
        press(pane, "1");
        settle();
        assertEquals(2, count("courses_answer"));
        press(pane, "control Z");
        settle();
        assertEquals(1, count("courses_answer"));
        press(pane, "typed -");
        settle();
        assertEquals(1, count("courses_mark"));
        assertEquals(2, bench.host().workspace().batches().list().size(), "the cards, and one session");
    }

    @Test
    void rates_what_was_typed_wrong_as_forgotten() throws Exception {
        bring();
        JComponent pane = show();
        SwingUtilities.invokeAndWait(() -> parts(pane, JTextField.class).get(0).setText("no idea"));
        press(pane, "SPACE");
        press(pane, "ENTER");
        settle();
        assertEquals(1, count("courses_answer WHERE rating = 1"));
    }

    @Test
    void keys_that_rate_do_nothing_before_the_answer_is_seen() throws Exception {
        bring();
        press(show(), "4");
        assertEquals(0, count("courses_answer"));
    }

    private void bring() {
        String cards = Cards.bring(
                bench.host().workspace().store("courses"), "Words", "首重", "first weight", "续重", "continued weight");
        assertTrue(cards.length() > 3);
    }

    private JComponent show() throws Exception {
        AtomicReference<JComponent> pane = new AtomicReference<>();
        SwingUtilities.invokeAndWait(() -> pane.set(new ReviewDesk().open(desk)));
        settle(Sitting.Overview.class, List.class);
        return pane.get();
    }

    private void press(JComponent pane, String key) throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            Action action = pane.getActionMap().get(key);
            action.actionPerformed(new ActionEvent(pane, ActionEvent.ACTION_PERFORMED, key));
        });
    }

    /** Wait for how it goes, which is looked up after the next card. */
    private void settle() throws Exception {
        settle(Sitting.Overview.class);
    }

    private void settle(Class<?>... answers) throws Exception {
        Set<Class<?>> awaited = new HashSet<>(Set.of(answers));
        while (!awaited.isEmpty()) {
            Object answer = desk.answer();
            awaited.removeIf(kind -> kind.isInstance(answer));
        }
        SwingUtilities.invokeAndWait(() -> {});
    }

    private long count(String rows) {
        return bench.host()
                .workspace()
                .store("courses")
                .read(handle -> handle.createQuery("SELECT count(*) FROM " + rows)
                        .mapTo(Long.class)
                        .one());
    }

    private static List<String> texts(Container in) {
        return parts(in, JTextArea.class).stream().map(JTextArea::getText).toList();
    }

    private static <C> List<C> parts(Container in, Class<C> type) {
        List<C> found = new ArrayList<>();
        for (Component part : in.getComponents()) {
            if (type.isInstance(part)) {
                found.add(type.cast(part));
            }
            if (part instanceof Container inner) {
                found.addAll(parts(inner, type));
            }
        }
        return found;
    }
}
