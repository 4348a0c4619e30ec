package org.portolan.launcher;

import java.util.List;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Note;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.kernel.CommandEntry;

/** Lists what can be done. */
final class CommandsVerb implements Verb {

    @Override
    public ExitCode run(List<String> arguments, Session session) throws Exception {
        Arguments.of("commands").read(arguments);
        Answer.check(session.globals());
        Table table = new Table(
                "commands",
                Text.EMPTY,
                List.of(
                        Column.of(Kind.TEXT, "launcher.column.id"),
                        Column.of(Kind.TEXT, "launcher.column.title"),
                        Column.of(Kind.TEXT, "launcher.column.plugin")),
                session.host().commands().stream().map(CommandsVerb::row).toList(),
                Text.of("launcher.commands.empty"));
        return session.answer(
                Report.of(Text.of("launcher.commands.title"), table, new Note(Text.of("launcher.commands.more"))));
    }

    private static List<Cell> row(CommandEntry command) {
        return List.of(Cell.of(command.id()), Cell.of(command.title()), Cell.of(command.pluginId()));
    }
}
