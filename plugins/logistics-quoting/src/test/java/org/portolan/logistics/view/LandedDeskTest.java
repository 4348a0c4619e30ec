package org.portolan.logistics.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.api.report.Report;
import org.portolan.logistics.view.landed.LandedDesk;
import org.portolan.testkit.TestWorkbench;

/** The landed cost desk as a person meets it, without a screen. */
class LandedDeskTest {

    @TempDir
    private Path folder;

    private TestWorkbench bench;
    private HeadlessDesk desk;

    @BeforeEach
    void open() throws Exception {
        bench = TestWorkbench.open(folder.resolve("workspace"), MethodHandles.lookup(), LocalDate.of(2026, 11, 22));
        desk = new HeadlessDesk(bench);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void the_landed_cost_follows_typing() throws Exception {
        JComponent view = onScreen(() -> new LandedDesk().open(desk));
        assertTrue(words(view).contains("Enter a destination and what the goods cost."));
        onScreen(() -> {
            field(view, "To").setText("de");
            field(view, "Goods").setText("1000EUR");
            field(view, "Freight").setText("100EUR");
            field(view, "Insurance").setText("50EUR");
            field(view, "Duty rate").setText("20%");
            field(view, "Tax rate").setText("18%");
            return null;
        });

        Report report = desk.answers.poll(30, TimeUnit.SECONDS);

        assertNotNull(report, "no landed cost came");
        assertEquals("logistics.landed.report", report.title().key());
        List<String> shown = words(view);
        assertTrue(shown.contains("table lines 5"), shown::toString);
        assertTrue(shown.stream().anyMatch(words -> words.contains("1628.40")), shown::toString);
        assertFalse(desk.traces.isEmpty());
    }

    @Test
    void every_field_has_a_name() throws Exception {
        JComponent view = onScreen(() -> new LandedDesk().open(desk));
        List<String> names = onScreen(() -> all(view)
                .filter(JTextField.class::isInstance)
                .map(field -> String.valueOf(field.getAccessibleContext().getAccessibleName()))
                .toList());
        assertEquals(15, names.size());
        assertTrue(names.stream().noneMatch(name -> name.isBlank() || name.contains("‹")), names::toString);
    }

    private static JTextField field(JComponent view, String name) {
        return all(view)
                .filter(JTextField.class::isInstance)
                .map(JTextField.class::cast)
                .filter(field -> name.equals(field.getAccessibleContext().getAccessibleName()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> words(JComponent view) throws Exception {
        return onScreen(() -> all(view)
                .flatMap(part -> Stream.of(
                                part instanceof JLabel label ? label.getText() : "",
                                part instanceof JTextArea area ? area.getText() : "")
                        .filter(words -> words != null && !words.isBlank()))
                .toList());
    }

    private static Stream<Component> all(Component part) {
        return part instanceof Container container
                ? Stream.concat(
                        Stream.of(part), Stream.of(container.getComponents()).flatMap(LandedDeskTest::all))
                : Stream.of(part);
    }

    private static <T> T onScreen(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        SwingUtilities.invokeAndWait(task);
        return task.get();
    }
}
