package org.portolan.desktop.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import org.portolan.api.text.Said;
import org.portolan.api.text.Text;
import org.portolan.desktop.words.Words;
import org.portolan.kernel.Host;
import org.portolan.kernel.Tasks;

/** One open workspace in the window. Event thread, unless a method says otherwise. */
public final class Session implements AutoCloseable {

    private final Host host;
    private final Shell shell;
    private Optional<Host> played = Optional.empty();
    private final Background background = new Background();
    private final List<Runnable> factsListeners = new ArrayList<>();

    public Session(Host host, Shell shell) {
        this.host = host;
        this.shell = shell;
    }

    /** The host that screens work with: of the open workspace, or of the sandbox while one is played in. */
    public Host host() {
        return played.orElse(host);
    }

    /** Let screens that are opened from now on work in a sandbox, or in the open workspace again. */
    public void play(Optional<Host> sandbox) {
        played = sandbox;
    }

    public Shell shell() {
        return shell;
    }

    public Words words() {
        return shell.words();
    }

    public Background background() {
        return background;
    }

    /** Call this when facts changed, until it is removed. */
    public void onFactsChanged(Runnable listener) {
        factsListeners.add(listener);
    }

    public void removeOnFactsChanged(Runnable listener) {
        factsListeners.remove(listener);
    }

    public void factsChanged() {
        List.copyOf(factsListeners).forEach(Runnable::run);
    }

    /** Do work that may take a while on a task, seen at the foot; its answer, or what went wrong, comes back here. */
    public <T> void run(Text title, Tasks.Work<T> work, Consumer<T> answer, Consumer<Throwable> trouble) {
        await(host.tasks().run(title, work), answer, trouble);
    }

    /** Take what comes of a task, on the event thread; a cancelled one ends in a {@link CancellationException}. */
    public static <T> void await(Tasks.Task<T> task, Consumer<T> answer, Consumer<Throwable> trouble) {
        task.result()
                .thenAccept(done -> SwingUtilities.invokeLater(() -> answer.accept(done)))
                .exceptionally(failure -> {
                    Throwable cause = failure instanceof CompletionException && failure.getCause() != null
                            ? failure.getCause()
                            : failure;
                    SwingUtilities.invokeLater(() -> trouble.accept(cause));
                    return null;
                });
    }

    /** What a person reads about trouble: its own sentence, or that it is a fault and whose. Any thread. */
    public static Text said(Throwable trouble) {
        Throwable cause = trouble;
        while (cause != null) {
            if (cause instanceof Said said) {
                return said.text();
            }
            cause = cause.getCause();
        }
        String words = Optional.ofNullable(trouble.getMessage()).orElse("");
        return Text.of("desktop.fault", trouble.getClass().getSimpleName(), words);
    }

    /** Let go of everything; called off the event thread, because the host writes. */
    @Override
    public void close() {
        background.close();
        host.close();
    }
}
