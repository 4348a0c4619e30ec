package org.portolan.testkit.view;

import java.awt.Component;
import java.awt.Container;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import javax.swing.text.BadLocationException;
import javax.swing.text.JTextComponent;

/** A view as a person meets it: what it says, and its fields and buttons by their names. Called off the event thread. */
public final class Shown {

    private static final int LOOK_AGAIN = 20;
    private static final int LOOKS = 3_000;

    private Shown() {}

    /** Every part of it, in the order in which it was put together; on the event thread. */
    public static Stream<Component> all(Component part) {
        return part instanceof Container container
                ? Stream.concat(
                        Stream.of(part), Stream.of(container.getComponents()).flatMap(Shown::all))
                : Stream.of(part);
    }

    /** Do this on the event thread, and wait for it. */
    public static <T> T onScreen(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        SwingUtilities.invokeAndWait(task);
        return task.get();
    }

    /**
     * Wait until this is so. It is looked at again and again on the event thread; what counts is how often, not how long, so
     * that a machine that is busy with something else is waited for.
     *
     * @param what is waited for, to be said where it does not come
     */
    public static void until(String what, Callable<Boolean> condition) throws Exception {
        CompletableFuture<Integer> seen = new CompletableFuture<>();
        Looking looking = new Looking(condition, seen);
        Timer timer = new Timer(LOOK_AGAIN, event -> looking.look());
        SwingUtilities.invokeLater(looking::look);
        timer.start();
        int looks = seen.whenComplete((number, failure) -> timer.stop()).get();
        if (looks >= LOOKS) {
            throw new AssertionError("looked " + looks + " times in vain until " + what);
        }
    }

    /** Looks until it is so, or it was looked often enough. */
    private static final class Looking {

        private final Callable<Boolean> condition;
        private final CompletableFuture<Integer> seen;
        private int looks;

        Looking(Callable<Boolean> condition, CompletableFuture<Integer> seen) {
            this.condition = condition;
            this.seen = seen;
        }

        void look() {
            try {
                looks++;
                if (looks >= LOOKS || condition.call()) {
                    seen.complete(looks);
                }
            } catch (Exception | AssertionError failed) {
                seen.completeExceptionally(failed);
            }
        }
    }

    /** What labels, texts, fields and buttons say. */
    public static List<String> words(JComponent view) throws Exception {
        return onScreen(() -> said(view));
    }

    /** The same on the event thread, as for {@link #until}. */
    public static List<String> said(JComponent view) {
        return all(view)
                .map(Shown::words)
                .filter(Objects::nonNull)
                .filter(words -> !words.isBlank())
                .toList();
    }

    /** Whether it says this in some place; on the event thread. */
    public static boolean says(JComponent view, String words) {
        return said(view).stream().anyMatch(said -> said.contains(words));
    }

    private static String words(Component part) {
        if (part instanceof JLabel label) {
            return Objects.requireNonNullElse(label.getText(), "");
        }
        if (part instanceof AbstractButton button) {
            return Objects.requireNonNullElse(button.getText(), "");
        }
        return part instanceof JTextComponent text ? plain(text) : "";
    }

    /** Without the marks of a styled text. */
    private static String plain(JTextComponent text) {
        try {
            return text.getDocument().getText(0, text.getDocument().getLength()).strip();
        } catch (BadLocationException impossible) {
            throw new IllegalStateException("a text was not where it is", impossible);
        }
    }

    /** Press the button that says this, or is called so, as soon as it can be pressed. */
    public static void press(JComponent view, String words) throws Exception {
        until("a button says " + words, () -> buttons(view, words).anyMatch(AbstractButton::isEnabled));
        onScreen(() -> {
            buttons(view, words)
                    .filter(AbstractButton::isEnabled)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("there is no button " + words))
                    .doClick();
            return true;
        });
    }

    /** The buttons that say this or are called so; on the event thread. */
    public static Stream<AbstractButton> buttons(JComponent view, String words) {
        return all(view)
                .filter(AbstractButton.class::isInstance)
                .map(AbstractButton.class::cast)
                .filter(button -> words.equals(button.getText())
                        || words.equals(button.getAccessibleContext().getAccessibleName()));
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
