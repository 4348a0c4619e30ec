package org.portolan.launcher;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Report;
import org.portolan.api.text.Text;
import org.portolan.api.text.Texts;
import org.portolan.kernel.Host;
import org.portolan.kernel.PluginStatus;
import org.portolan.kernel.Tasks;
import org.portolan.store.DamagedWorkspace;

/** One run of the command line: what was asked for, where to answer, and the host, which is opened when it is needed. */
final class Session implements AutoCloseable {

    private final Globals globals;
    private final Path workspace;
    private final Console console;
    private final Interruption interruption;
    private final Texts words = Host.words();
    private final ProgressLine progress = new ProgressLine(this);
    private Optional<Host> host = Optional.empty();

    Session(Globals globals, Path workspace, Console console, Interruption interruption) {
        this.globals = globals;
        this.workspace = workspace;
        this.console = console;
        this.interruption = interruption;
    }

    Globals globals() {
        return globals;
    }

    Path workspace() {
        return workspace;
    }

    Console console() {
        return console;
    }

    Locale locale() {
        return globals.language().orElseGet(Languages::ofSystem);
    }

    Texts texts() {
        return host.<Texts>map(Host::texts).orElse(words);
    }

    String say(Text text) {
        return texts().say(text, locale());
    }

    /** Say a sentence on stderr. */
    void tell(Text sentence) {
        console.tell(sentence, texts(), locale());
    }

    /** The host, with a word on stderr where plugins have problems. */
    Host host() throws Refusal, DamagedWorkspace {
        if (host.isEmpty()) {
            Host opened = quietHost();
            List<String> troubled = opened.plugins().stream()
                    .filter(plugin -> !plugin.problems().isEmpty())
                    .map(PluginStatus::id)
                    .toList();
            if (!troubled.isEmpty()) {
                tell(Text.of("launcher.plugins.troubled", String.join(", ", troubled)));
            }
        }
        return host.orElseThrow();
    }

    /** The host, for whoever shows the plugins' problems anyway. */
    Host quietHost() throws Refusal, DamagedWorkspace {
        if (host.isEmpty()) {
            host = Optional.of(Host.open(new Host.Options(
                    workspace,
                    Folders.plugins(globals),
                    List.of(),
                    globals.safe(),
                    locale(),
                    Clock.system(ZoneId.systemDefault()))));
            progress.follow(host.get().tasks());
        }
        return host.get();
    }

    /** Wait for a task; Ctrl+C cancels it. */
    <T> T await(Tasks.Task<T> task) throws Exception {
        interruption.cancels(task);
        progress.show();
        try {
            return task.result().get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw failed;
        } catch (CancellationException cancelled) {
            throw new Refusal(Text.of("launcher.cancelled", task.title()), cancelled);
        } finally {
            progress.clear();
        }
    }

    /** Write a report where it was asked for, in the form that was asked for. */
    ExitCode answer(Report report) throws Exception {
        Answer.of(globals).write(out -> globals.format().write(report, texts(), locale(), out), this);
        return ExitCode.attentionIf(report.needsAttention());
    }

    @Override
    public void close() {
        host.ifPresent(Host::close);
        host = Optional.empty();
    }
}
