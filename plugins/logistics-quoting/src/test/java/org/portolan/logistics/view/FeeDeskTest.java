package org.portolan.logistics.view;

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
import org.portolan.logistics.view.fees.FeeDesk;
import org.portolan.testkit.TestWorkbench;

/** The fee desk as a person meets it, without a screen. */
class FeeDeskTest {

    @TempDir
    private Path folder;

    private TestWorkbench bench;
    private HeadlessDesk desk;

    @BeforeEach
    void open() throws Exception {
        bench = TestWorkbench.open(folder.resolve("workspace"), MethodHandles.lookup(), LocalDate.of(2026, 5, 1));
        desk = new HeadlessDesk(bench);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void fees_and_headroom_follow_typing() throws Exception {
        JComponent view = onScreen(() -> new FeeDesk().open(desk));
        type(view, "Marketplace", "us");
        type(view, "Packed size", "12x9x0.8in");
        type(view, "Packed weight", "8oz");
        type(view, "Price", "24.99USD");
        answer();
        answer();

        List<String> shown = words(view);
        assertTrue(shown.contains("table lines 4"), shown::toString);
        assertTrue(shown.contains("trace"), shown::toString);
        assertTrue(shown.contains("Large standard"), shown::toString);
        assertTrue(shown.contains("1.27 mm less saves 0.69 USD"), shown::toString);
    }

    @Test
    void what_is_missing_is_said() throws Exception {
        JComponent view = onScreen(() -> new FeeDesk().open(desk));
        List<String> shown = words(view);
        assertTrue(shown.contains("Enter a marketplace, a size, a weight and a price."), shown::toString);
    }

    private void answer() throws Exception {
        assertTrue(desk.answers.poll(20, TimeUnit.SECONDS) != null, "no answer came");
    }

    private static void type(JComponent view, String field, String text) throws Exception {
        onScreen(() -> {
            all(view)
                    .filter(JTextField.class::isInstance)
                    .map(JTextField.class::cast)
                    .filter(one -> field.equals(one.getAccessibleContext().getAccessibleName()))
                    .forEach(one -> one.setText(text));
            return true;
        });
    }

    private static List<String> words(JComponent view) throws Exception {
        return onScreen(() -> all(view)
                .flatMap(part -> part instanceof JLabel label
                        ? Stream.of(String.valueOf(label.getText()))
                        : part instanceof JTextArea area ? Stream.of(area.getText()) : Stream.empty())
                .toList());
    }

    private static Stream<Component> all(Component root) {
        return root instanceof Container container
                ? Stream.concat(
                        Stream.of(root), Stream.of(container.getComponents()).flatMap(FeeDeskTest::all))
                : Stream.of(root);
    }

    private static <T> T onScreen(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        SwingUtilities.invokeAndWait(task);
        return task.get();
    }
}
