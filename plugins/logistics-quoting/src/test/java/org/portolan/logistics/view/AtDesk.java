package org.portolan.logistics.view;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.awt.Component;
import java.awt.Container;
import java.awt.event.ActionEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.BeforeEach;
import org.portolan.api.report.Report;
import org.portolan.api.view.View;
import org.portolan.logistics.command.InWorkspace;

/** A desk as a person meets it, without a screen: what is typed, what is answered, what words are shown. */
public abstract class AtDesk extends InWorkspace {

    protected HeadlessDesk desk;

    protected AtDesk(LocalDate today) {
        super(today);
    }

    @BeforeEach
    final void sitDown() {
        desk = new HeadlessDesk(bench);
    }

    protected final JComponent opened(View view) throws Exception {
        return onScreen(() -> view.open(desk));
    }

    protected final Report answer() throws Exception {
        Report report = desk.reports.poll(30, TimeUnit.SECONDS);
        assertNotNull(report, "no answer came");
        return report;
    }

    protected static void type(JComponent view, String name, String text) throws Exception {
        onScreen(() -> {
            field(view, name).setText(text);
            return true;
        });
    }

    protected static void press(JComponent view, String button) throws Exception {
        onScreen(() -> {
            all(view)
                    .filter(AbstractButton.class::isInstance)
                    .map(AbstractButton.class::cast)
                    .filter(AbstractButton::isEnabled)
                    .filter(one -> button.equals(one.getText())
                            || button.equals(one.getAccessibleContext().getAccessibleName()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no button says " + button))
                    .doClick();
            return true;
        });
    }

    /** A key with the keyboard somewhere in the desk's form. */
    protected static void key(JComponent view, String key) throws Exception {
        KeyStroke stroke = KeyStroke.getKeyStroke(key);
        onScreen(() -> {
            all(view)
                    .filter(JComponent.class::isInstance)
                    .map(part -> ((JComponent) part).getActionForKeyStroke(stroke))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow()
                    .actionPerformed(new ActionEvent(view, ActionEvent.ACTION_PERFORMED, key));
            return true;
        });
    }

    protected static JTextField field(JComponent view, String name) {
        return all(view)
                .filter(JTextField.class::isInstance)
                .map(JTextField.class::cast)
                .filter(field -> name.equals(field.getAccessibleContext().getAccessibleName()))
                .findFirst()
                .orElseThrow();
    }

    /** All words in labels, sentences and buttons. */
    protected static List<String> words(JComponent view) throws Exception {
        return onScreen(() -> all(view)
                .flatMap(part -> Stream.of(
                                part instanceof JLabel label ? label.getText() : "",
                                part instanceof JTextArea area ? area.getText() : "",
                                part instanceof AbstractButton button ? button.getText() : "")
                        .filter(words -> words != null && !words.isBlank()))
                .toList());
    }

    protected static Stream<Component> all(Component part) {
        return part instanceof Container container
                ? Stream.concat(
                        Stream.of(part), Stream.of(container.getComponents()).flatMap(AtDesk::all))
                : Stream.of(part);
    }

    protected static <T> T onScreen(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        SwingUtilities.invokeAndWait(task);
        return task.get();
    }

    /** Wait until this is so; every look at it is on the event thread. */
    protected static void until(String what, Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!onScreen(condition)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited 30 s in vain until " + what);
            }
            Thread.onSpinWait();
        }
    }
}
