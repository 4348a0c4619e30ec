package org.portolan.research.view;

import java.awt.Component;
import java.awt.Container;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;

/** A view as a person meets it: what it says, and its fields and buttons by their names. */
public final class Shown {

    private Shown() {}

    /** Every part of it, in the order in which it was put together. */
    public static Stream<Component> all(Component part) {
        return part instanceof Container container
                ? Stream.concat(
                        Stream.of(part), Stream.of(container.getComponents()).flatMap(Shown::all))
                : Stream.of(part);
    }

    public static <T> T onScreen(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        SwingUtilities.invokeAndWait(task);
        return task.get();
    }

    /** What labels and sentences say. */
    public static List<String> words(JComponent view) throws Exception {
        return onScreen(() -> all(view)
                .map(part -> part instanceof JLabel label
                        ? label.getText()
                        : part instanceof JTextComponent area
                                ? area.getText()
                                : part instanceof AbstractButton button ? button.getText() : "")
                .filter(Objects::nonNull)
                .filter(words -> !words.isBlank())
                .toList());
    }

    public static void press(JComponent view, String words) throws Exception {
        onScreen(() -> {
            all(view)
                    .filter(part -> part instanceof AbstractButton button && words.equals(button.getText()))
                    .findFirst()
                    .map(part -> (AbstractButton) part)
                    .orElseThrow(() -> new AssertionError("there is no button " + words))
                    .doClick();
            return true;
        });
    }

    /** Write into the field of this name that comes first. */
    public static void write(JComponent view, String name, String words) throws Exception {
        onScreen(() -> {
            all(view)
                    .filter(part -> part instanceof JTextComponent field
                            && field.isEditable()
                            && name.equals(field.getAccessibleContext().getAccessibleName()))
                    .findFirst()
                    .map(part -> (JTextComponent) part)
                    .orElseThrow(() -> new AssertionError("there is no field " + name))
                    .setText(words);
            return true;
        });
    }
}
