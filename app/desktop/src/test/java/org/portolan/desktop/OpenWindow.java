package org.portolan.desktop;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.portolan.desktop.frame.FirstPicture;
import org.portolan.desktop.frame.Opening;
import org.portolan.desktop.frame.PortolanWindow;
import org.portolan.desktop.person.Choices;
import org.portolan.desktop.theme.Theme;
import org.portolan.desktop.words.Words;

/** The real window in a test: opened on a real workspace, asked and driven on the event thread. */
final class OpenWindow {

    private final PortolanWindow window;
    private final Queue<Throwable> troubles;

    private OpenWindow(PortolanWindow window, Queue<Throwable> troubles) {
        this.window = window;
        this.troubles = troubles;
    }

    /** Open it; the test is skipped where there is no screen. */
    static OpenWindow on(Path workspace, Path config) throws Exception {
        Assumptions.assumeFalse(
                GraphicsEnvironment.isHeadless(), "there is no screen: set DISPLAY, as under Xvfb, to test the window");
        Queue<Throwable> troubles = new ConcurrentLinkedQueue<>();
        Thread.setDefaultUncaughtExceptionHandler((thread, trouble) -> troubles.add(trouble));
        Theme.prepare();
        PortolanWindow made = ask(() -> {
            Theme.LIGHT.apply(false, 1);
            Choices choices = Choices.in(config);
            Words words = new Words(Locale.ENGLISH);
            FirstPicture first = new FirstPicture(choices, FirstPicture.sentence(words));
            first.show(() -> {});
            PortolanWindow fresh =
                    new PortolanWindow(first, choices, words, new Opening(List.of(), false, Clock.systemUTC()));
            fresh.onClose(() -> {});
            fresh.begin(Optional.of(workspace));
            return fresh;
        });
        return new OpenWindow(made, troubles);
    }

    PortolanWindow window() {
        return window;
    }

    /** All components that are on the screen now. */
    List<Component> showing() throws Exception {
        return ask(() -> all(window.window()).filter(Component::isShowing).toList());
    }

    /** Wait until this is so; every look at it is on the event thread. */
    void until(String what, Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!ask(condition)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited 60 s in vain until " + what);
            }
            Thread.onSpinWait();
        }
    }

    static <T> T ask(Callable<T> question) throws Exception {
        FutureTask<T> task = new FutureTask<>(question);
        EventQueue.invokeLater(task);
        return task.get(60, TimeUnit.SECONDS);
    }

    static Stream<Component> all(Component root) {
        return root instanceof Container container
                ? Stream.concat(
                        Stream.of(root), Stream.of(container.getComponents()).flatMap(OpenWindow::all))
                : Stream.of(root);
    }

    /** Close it; fails where something was thrown that nobody caught. */
    void close() throws Exception {
        ask(() -> {
            window.chooseWorkspace();
            window.window().dispose();
            return true;
        });
        Thread.setDefaultUncaughtExceptionHandler(null);
        if (!troubles.isEmpty()) {
            throw new AssertionError(
                    "something was thrown that nobody caught, as the store does on the event thread", troubles.peek());
        }
    }
}
