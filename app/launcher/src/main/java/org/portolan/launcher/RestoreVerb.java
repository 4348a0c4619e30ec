package org.portolan.launcher;

import java.util.List;
import java.util.Optional;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Note;
import org.portolan.api.report.Report;
import org.portolan.api.text.Text;
import org.portolan.kernel.Host;
import org.portolan.store.DamagedWorkspace;
import org.portolan.store.Snapshots;

/** Puts a snapshot in the place of the database, also where the database can no longer be opened. */
final class RestoreVerb implements Verb {

    @Override
    public ExitCode run(List<String> arguments, Session session) throws Exception {
        Answer.check(session.globals());
        Host host;
        try {
            host = session.host();
        } catch (DamagedWorkspace damaged) {
            return session.answer(rescue(damaged, arguments, session));
        }
        return session.answer(new CommandVerb("host.restore").report(arguments, session, host));
    }

    private static Report rescue(DamagedWorkspace damaged, List<String> arguments, Session session) throws Exception {
        Arguments.Given given =
                Arguments.of("restore").words().value("snapshot").read(arguments);
        Optional<String> wanted =
                given.first("snapshot").or(() -> given.words().stream().findFirst());
        Snapshots.Snapshot snapshot = damaged.snapshots().stream()
                .filter(Snapshots.Snapshot::good)
                .filter(good -> wanted.map(name -> name(good).equals(name)).orElse(true))
                .findFirst()
                .orElseThrow(() -> new Refusal(none(wanted, session)));
        damaged.restore(snapshot);
        return Report.of(Text.of("launcher.restore.title"), new Note(Text.of("launcher.restore.done", name(snapshot))));
    }

    private static Text none(Optional<String> wanted, Session session) {
        String workspace = session.workspace().toString();
        return wanted.map(name -> Text.of("launcher.restore.unknown", name, workspace))
                .orElse(Text.of("launcher.restore.none", workspace));
    }

    private static String name(Snapshots.Snapshot snapshot) {
        return String.valueOf(snapshot.file().getFileName());
    }
}
