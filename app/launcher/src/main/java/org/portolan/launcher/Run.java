package org.portolan.launcher;

import java.awt.GraphicsEnvironment;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.portolan.api.text.Said;
import org.portolan.api.text.Text;
import org.portolan.desktop.Desktop;
import org.portolan.kernel.Host;
import org.portolan.store.DamagedWorkspace;
import org.portolan.store.Snapshots;

/** One run of the program: arguments come in; an answer and an exit code go out, whatever happens. */
final class Run {

    private static final Logger LOG = Logger.getLogger(Run.class.getName());

    private final Console console;
    private final Interruption interruption;
    private final Map<String, String> environment;

    Run(Console console, Interruption interruption, Map<String, String> environment) {
        this.console = console;
        this.interruption = interruption;
        this.environment = Map.copyOf(environment);
    }

    /** Open the window where the arguments name no command and there is a screen; the window then keeps the process. */
    boolean opensWindow(List<String> arguments) {
        Globals globals;
        try {
            globals = Globals.read(arguments);
        } catch (WrongUsage saidAgainByRun) {
            return false;
        }
        if (globals.verb().isPresent() || GraphicsEnvironment.isHeadless()) {
            return false;
        }
        LogFile.in(Folders.workspace(globals, environment));
        Desktop.open(new Desktop.Start(
                Folders.chosen(globals, environment),
                Folders.plugins(globals),
                globals.safe(),
                globals.language(),
                Clock.system(ZoneId.systemDefault())));
        return true;
    }

    /** Run a command. */
    ExitCode run(List<String> arguments) {
        System.setProperty("java.awt.headless", "true");
        try {
            Globals globals = Globals.read(arguments);
            return run(globals);
        } catch (WrongUsage wrong) {
            wrong.sentences().forEach(sentence -> console.tell(sentence, Host.words(), languageOf(arguments)));
            return ExitCode.WRONG_USAGE;
        }
    }

    private ExitCode run(Globals globals) {
        try (Session session = new Session(globals, Folders.workspace(globals, environment), console, interruption)) {
            return run(session);
        }
    }

    /** What goes wrong is said while the host is open, since a plugin's words leave with it. */
    private static ExitCode run(Session session) {
        Globals globals = session.globals();
        try {
            LogFile.in(session.workspace());
            String verb = globals.verb().orElse("");
            if (verb.isEmpty()) {
                session.tell(Text.of("launcher.no-screen"));
                return ExitCode.REFUSED;
            }
            if (globals.arguments().contains("--help")) {
                return new HelpVerb().run(List.of(verb), session);
            }
            return Verbs.named(verb).run(globals.arguments(), session);
        } catch (WrongUsage wrong) {
            wrong.sentences().forEach(session::tell);
            return ExitCode.WRONG_USAGE;
        } catch (DamagedWorkspace damaged) {
            session.tell(damaged.text());
            session.tell(wayBack(damaged));
            return ExitCode.REFUSED;
        } catch (Exception | LinkageError | OutOfMemoryError failed) {
            session.tell(sentence(failed, session));
            return ExitCode.REFUSED;
        }
    }

    private static Text wayBack(DamagedWorkspace damaged) {
        return newestGood(damaged)
                .map(snapshot ->
                        Text.of("launcher.damaged.restore", snapshot.file().toString()))
                .orElse(Text.of("launcher.damaged.none"));
    }

    static Optional<Snapshots.Snapshot> newestGood(DamagedWorkspace damaged) {
        return damaged.snapshots().stream().filter(Snapshots.Snapshot::good).findFirst();
    }

    /** What a person reads; what nobody expected is written to the log in full. */
    private static Text sentence(Throwable failed, Session session) {
        if (failed instanceof Said said) {
            LOG.log(Level.FINE, "Refused", failed);
            return said.text();
        }
        LOG.log(Level.SEVERE, "A run failed", failed);
        return Text.of(
                "launcher.unexpected",
                session.globals().verb().orElse(""),
                String.valueOf(failed.getMessage()),
                LogFile.folder(session.workspace()).toString());
    }

    /** The language for complaints about arguments that could not be read as a whole. */
    private static Locale languageOf(List<String> arguments) {
        int at = arguments.indexOf("--lang");
        return (at >= 0 && at + 1 < arguments.size()
                        ? Languages.parse(arguments.get(at + 1))
                        : Optional.<Locale>empty())
                .orElseGet(Languages::ofSystem);
    }
}
