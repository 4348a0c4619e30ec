package org.portolan.desktop.frame;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import org.portolan.desktop.person.Choices;
import org.portolan.desktop.session.Session;
import org.portolan.kernel.Host;
import org.portolan.store.DamagedWorkspace;
import org.portolan.store.Snapshots;

/** Opens a workspace off the event thread, after the one before it was closed. */
public final class Opening {

    /** What came of it; called on the event thread. */
    interface Outcome {
        void opened(Host host);

        void damaged(DamagedWorkspace damage);

        void failed(Throwable trouble);
    }

    private final List<Path> pluginFolders;
    private final boolean safe;
    private final Clock clock;

    public Opening(List<Path> pluginFolders, boolean safe, Clock clock) {
        this.pluginFolders = List.copyOf(pluginFolders);
        this.safe = safe;
        this.clock = clock;
    }

    void open(Path folder, Locale locale, Optional<Session> before, Outcome outcome) {
        start(() -> {
            before.ifPresent(Session::close);
            try {
                Host host = Host.open(new Host.Options(folder, pluginFolders, List.of(), safe, locale, clock));
                SwingUtilities.invokeLater(() -> outcome.opened(host));
            } catch (DamagedWorkspace damage) {
                SwingUtilities.invokeLater(() -> outcome.damaged(damage));
            } catch (Exception | LinkageError trouble) {
                SwingUtilities.invokeLater(() -> outcome.failed(trouble));
            }
        });
    }

    /** Put a good copy in the place of a damaged database. */
    void restore(DamagedWorkspace damage, Snapshots.Snapshot snapshot, Runnable done, Consumer<Throwable> failed) {
        start(() -> {
            try {
                damage.restore(snapshot);
                SwingUtilities.invokeLater(done);
            } catch (Exception trouble) {
                SwingUtilities.invokeLater(() -> failed.accept(trouble));
            }
        });
    }

    /** Close a workspace, then write what is still to be remembered. */
    void close(Optional<Session> last, Choices choices) {
        start(() -> {
            last.ifPresent(Session::close);
            choices.flush();
        });
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "open-workspace");
        thread.start();
    }
}
