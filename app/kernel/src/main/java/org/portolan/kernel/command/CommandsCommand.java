package org.portolan.kernel.command;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.kernel.CommandEntry;
import org.portolan.kernel.Form;
import org.portolan.kernel.run.HostBench;

/** Lists the commands of the host and of all running plugins, each with the shortest line that runs it. */
public final class CommandsCommand implements Command<CommandsCommand.Input> {

    /** Nothing to enter. */
    public record Input() {}

    @Override
    public String id() {
        return "host.commands";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Report run(Input input, Workbench bench) {
        List<List<Cell>> rows = HostBench.hostOf(bench).commands().stream()
                .sorted(Comparator.comparing(CommandEntry::id))
                .map(command -> List.of(Cell.of(command.id()), Cell.of(command.title()), Cell.of(line(command))))
                .toList();
        Table table = new Table(
                "commands",
                Text.EMPTY,
                List.of(Columns.text("command"), Columns.text("title"), Columns.text("line")),
                rows,
                Text.of("host.plugins.none"));
        return Report.of(Text.of("host.commands.title"), table);
    }

    /** The command with an example for each field that must be filled in. */
    private static String line(CommandEntry command) {
        return command.id()
                + command.form().fields().stream()
                        .filter(Form.Field::required)
                        .map(field -> " --" + field.option() + " " + quoted(example(field)))
                        .collect(Collectors.joining());
    }

    private static String example(Form.Field field) {
        if (field.type() == Form.Type.FILE) {
            return "data/" + (field.example().isEmpty() ? "file.csv" : field.example());
        }
        if (!field.example().isEmpty()) {
            return field.example();
        }
        if (!field.choices().isEmpty()) {
            return field.choices().get(0);
        }
        return switch (field.type()) {
            case WHOLE_NUMBER, NUMBER -> "1";
            case DATE -> "2026-01-31";
            case MONEY -> "10USD";
            case CURRENCY -> "USD";
            case WEIGHT -> "1kg";
            case SIZE -> "30x20x10cm";
            case COUNTRY -> "DE";
            case PERCENT -> "10%";
            default -> field.name();
        };
    }

    private static String quoted(String value) {
        return value.chars().anyMatch(Character::isWhitespace) ? '"' + value + '"' : value;
    }
}
