package org.portolan.launcher;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Note;
import org.portolan.api.report.Report;
import org.portolan.api.text.Text;
import org.portolan.store.DamagedWorkspace;
import org.portolan.store.Snapshots;
import org.portolan.store.Workspace;

/**
 * Puts a snapshot in the place of the database: the one that is named, else the newest good one. It needs no plugin, and
 * works where the database can no longer be opened.
 */
final class RestoreVerb implements Verb {

    @Override
    public ExitCode run(List<String> arguments, Session session) throws Exception {
        List<String> words =
                Arguments.of("restore").words("SNAPSHOT").read(arguments).words();
        if (words.size() > 1) {
            throw WrongUsage.of("launcher.usage.word", words.get(1), "restore");
        }
        Answer.check(session.globals());
        Optional<String> wanted = words.stream().findFirst();
        Snapshots.Snapshot snapshot;
        try (Workspace workspace = Workspace.open(session.workspace(), Clock.system(ZoneId.systemDefault()))) {
            snapshot = choose(workspace.snapshots().list(), wanted, session);
            workspace.snapshots().restore(snapshot);
        } catch (DamagedWorkspace damaged) {
            snapshot = choose(damaged.snapshots(), wanted, session);
            damaged.restore(snapshot);
        }
        return session.answer(Report.of(
                Text.of("launcher.restore.title"),
                new Note(Text.of("launcher.restore.done", snapshot.file().toString()))));
    }

    private static Snapshots.Snapshot choose(
            List<Snapshots.Snapshot> snapshots, Optional<String> wanted, Session session) throws Refusal {
        return snapshots.stream()
                .filter(Snapshots.Snapshot::good)
                .filter(snapshot -> wanted.map(name -> isNamed(snapshot, name)).orElse(true))
                .findFirst()
                .orElseThrow(() -> new Refusal(wanted.map(name -> Text.of(
                                "launcher.restore.unknown",
                                name,
                                session.workspace().toString()))
                        .orElse(Text.of(
                                "launcher.restore.none", session.workspace().toString()))));
    }

    private static boolean isNamed(Snapshots.Snapshot snapshot, String name) {
        return snapshot.file().toString().equals(name)
                || String.valueOf(snapshot.file().getFileName()).equals(name);
    }
}
