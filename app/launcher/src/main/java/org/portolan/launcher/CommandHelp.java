package org.portolan.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.portolan.api.report.Block;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Note;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.api.text.Texts;
import org.portolan.kernel.CommandEntry;
import org.portolan.kernel.Form;

/** What one command takes and answers, as a report. */
final class CommandHelp {

    private final CommandEntry command;
    private final Texts texts;
    private final Locale locale;

    CommandHelp(CommandEntry command, Texts texts, Locale locale) {
        this.command = command;
        this.texts = texts;
        this.locale = locale;
    }

    Report report() {
        List<Block> blocks = new ArrayList<>();
        noteIfWorded(command.help(), blocks);
        blocks.add(new Note(Text.of("launcher.help.usage", usage())));
        blocks.add(parameters());
        noteIfWorded(Text.of(command.id() + ".keys"), blocks);
        blocks.add(new Note(Text.of("launcher.help.global")));
        return new Report(command.title(), blocks, List.of());
    }

    private void noteIfWorded(Text text, List<Block> blocks) {
        if (texts.find(text.key(), locale).isPresent()) {
            blocks.add(new Note(text));
        }
    }

    /** A line that can be run: what must be given, with examples. */
    private String usage() {
        StringBuilder line = new StringBuilder("portolan ").append(command.id());
        command.form().fields().stream()
                .filter(Form.Field::required)
                .forEach(field -> line.append(" --")
                        .append(field.option())
                        .append(' ')
                        .append(example(field.example(), field.choices())));
        return line.toString();
    }

    /** An example, quoted where a shell would take it apart; the first choice where there is none. */
    static String example(String example, List<String> choices) {
        if (example.isEmpty()) {
            return choices.isEmpty() ? "…" : choices.get(0);
        }
        return example.matches("[\\w.,:=%@/+-]+") ? example : '"' + example + '"';
    }

    private Table parameters() {
        return new Table(
                "parameters",
                Text.of("launcher.parameters.title"),
                List.of(
                        Column.of(Kind.TEXT, "launcher.column.option"),
                        Column.of(Kind.TEXT, "launcher.column.type"),
                        Column.of(Kind.TEXT, "launcher.column.required"),
                        Column.of(Kind.TEXT, "launcher.column.default"),
                        Column.of(Kind.TEXT, "launcher.column.example"),
                        Column.of(Kind.TEXT, "launcher.column.meaning")),
                command.form().fields().stream().map(this::row).toList(),
                Text.of("launcher.parameters.empty"));
    }

    private List<Cell> row(Form.Field field) {
        return List.of(
                Cell.of("--" + field.option()),
                Cell.of(type(field)),
                Cell.of(field.required()),
                Cell.of(field.byDefault()),
                Cell.of(field.example()),
                Cell.of(meaning(field)));
    }

    private static Text type(Form.Field field) {
        Text one = field.choices().isEmpty()
                ? Text.of("launcher.type."
                        + field.type().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                : Text.literal(String.join(" | ", field.choices()));
        return field.repeated() ? Text.of("launcher.type.repeated", one) : one;
    }

    private Text meaning(Form.Field field) {
        return texts.find(field.help().key(), locale).isPresent()
                ? Text.of("launcher.meaning", field.title(), field.help())
                : field.title();
    }
}
